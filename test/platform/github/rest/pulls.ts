import { z } from "zod";
import { changedFiles } from "../git/diff.ts";
import { readBody } from "../http/body.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { ApiError, notFound, validationFailed } from "../http/errors.ts";
import { paginate } from "../http/pagination.ts";
import { created, ok, type Reply } from "../http/reply.ts";
import { isoSeconds } from "../git/commit-object.ts";
import type { PullRecord } from "../state/records.ts";
import { createPull } from "./create-pull.ts";
import { presentChangedFile } from "./present-file.ts";
import { presentPull, presentSimplePull } from "./present-pull.ts";
import { refreshPull, setPullState } from "./pull-state.ts";

const PullUpdate = z.object({
  title: z.string().optional(),
  body: z.string().nullable().optional(),
  state: z.string().optional(),
  base: z.string().optional(),
  maintainer_can_modify: z.boolean().optional(),
});
const MAX_FILES = 3000;

/** Source: docs.github.com/rest/pulls/pulls. */
export const pulls: readonly Route[] = [
  repositoryRoute("POST /pulls", { pull_requests: "write" }, async (call) => {
    const body = await presentPull(call, await createPull(call));
    return created(body, String(body["url"]));
  }),
  repositoryRoute("GET /pulls", { pull_requests: "read" }, listPulls),
  repositoryRoute("GET /pulls/{pull_number}", { pull_requests: "read" }, async (call) =>
    ok(await presentPull(call, pullOf(call, call.param("pull_number")))),
  ),
  repositoryRoute("PATCH /pulls/{pull_number}", { pull_requests: "write" }, updatePull),
  repositoryRoute("GET /pulls/{pull_number}/files", { pull_requests: "read" }, listFiles),
];

/** The pull request of a number in the path. Throws 404. */
export function pullOf(call: RepositoryCall, number: string): PullRecord {
  const found = call.repository.pulls.find((pull) => String(pull.number) === number);
  if (found === undefined) throw notFound();
  return found;
}

async function listPulls(call: RepositoryCall): Promise<Reply> {
  const query = call.url.searchParams;
  const state = query.get("state") ?? "open";
  if (!["open", "closed", "all"].includes(state)) {
    throw validationFailed({ resource: "PullRequest", field: "state", code: "invalid" });
  }
  // Without an owner before the colon GitHub ignores the filter.
  const head = query.get("head")?.includes(":") === true ? query.get("head") : null;
  const base = query.get("base");
  const found = call.repository.pulls.filter(
    (pull) =>
      (state === "all" || pull.state === state) &&
      (head === null || head === `${call.repository.owner}:${pull.head}`) &&
      (base === null || base === pull.base),
  );
  const isAscending = query.get("direction") === "asc";
  const sorted = isAscending ? found : found.toReversed();
  const { items, headers } = paginate(call, sorted);
  return ok(await Promise.all(items.map((pull) => presentSimplePull(call, pull))), headers);
}

async function updatePull(call: RepositoryCall): Promise<Reply> {
  const pull = pullOf(call, call.param("pull_number"));
  const change = readBody(call.body, PullUpdate);
  if (change.state !== undefined) await changeState(call, pull, change.state);
  if (change.base !== undefined) {
    if ((await call.repository.git.branchHead(change.base)) === null) {
      throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid" });
    }
    pull.base = change.base;
  }
  if (change.title !== undefined) pull.title = change.title;
  if (change.body !== undefined) pull.body = change.body;
  pull.maintainerCanModify = change.maintainer_can_modify ?? pull.maintainerCanModify;
  pull.updatedAt = isoSeconds(call.world.now());
  return ok(await presentPull(call, pull));
}

async function changeState(call: RepositoryCall, pull: PullRecord, state: string): Promise<void> {
  if (state !== "open" && state !== "closed") {
    throw validationFailed({ resource: "PullRequest", field: "state", code: "invalid" });
  }
  if (state === pull.state) return;
  const isGone = (await call.repository.git.branchHead(pull.head)) === null;
  if (state === "open" && (pull.mergedAt !== null || isGone)) {
    const reason = isGone ? `The ${pull.head} branch has been deleted.` : "It is merged.";
    throw new ApiError(422, "Validation Failed", {
      errors: [
        {
          resource: "PullRequest",
          field: "state",
          code: "custom",
          message: `state cannot be changed. ${reason}`,
        },
      ],
    });
  }
  await refreshPull(call.repository, pull);
  setPullState(pull, state, call.world.now());
}

async function listFiles(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository;
  const pull = await refreshPull(call.repository, pullOf(call, call.param("pull_number")));
  const start = (await git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
  const files = (await changedFiles(git, start, pull.headSha)).slice(0, MAX_FILES);
  const { items, headers } = paginate(call, files);
  return ok(
    items.map((file) => presentChangedFile(call, pull.headSha, file)),
    headers,
  );
}
