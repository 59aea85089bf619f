import { z } from "zod";
import { isoSeconds } from "../git/commit-object.ts";
import { readBody } from "../http/body.ts";
import type { RepositoryCall } from "../http/call.ts";
import { ApiError, validationFailed, type FieldError } from "../http/errors.ts";
import { loginOf } from "../auth/caller.ts";
import type { PullRecord } from "../state/records.ts";

const NewPull = z.object({
  title: z.string().optional(),
  head: z.string(),
  base: z.string(),
  body: z.string().nullable().optional(),
  draft: z.boolean().default(false),
  maintainer_can_modify: z.boolean().default(true),
  issue: z.number().int().optional(),
});
type NewPull = z.infer<typeof NewPull>;

const MAX_TITLE = 256;
const MAX_BODY = 65_536;
const NOT_PERMITTED = "GitHub Actions is not permitted to create or approve pull requests.";

/** Opens the pull request that the body asks for. Throws 403 and every 422 that GitHub has. */
export async function createPull(call: RepositoryCall): Promise<PullRecord> {
  const body = readBody(call.body, NewPull);
  const { caller, repository } = call;
  const isActions = caller.kind === "token" && caller.grant.kind === "actions";
  if (isActions && !repository.actionsMayCreatePullRequests) throw new ApiError(403, NOT_PERMITTED);
  refuseTexts(body);
  if (body.draft && !repository.drafts) {
    throw new ApiError(422, "Draft pull requests are not supported in this repository.");
  }
  const head = branchName(call, body.head);
  const shas = await findBranches(call, head, body.base);
  await refuseUseless(call, { head: head ?? "", base: body.base }, shas);
  refuseDuplicate(call, head ?? "", body.base);
  const now = isoSeconds(call.world.now());
  const pull: PullRecord = {
    id: repository.nextId(),
    number: repository.nextNumber(),
    login: loginOf(caller) ?? "ghost",
    head: head ?? "",
    base: body.base,
    title: body.title ?? "",
    body: body.body ?? null,
    draft: body.draft,
    maintainerCanModify: body.maintainer_can_modify,
    state: "open",
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    labels: [],
    comments: [],
    ...shas,
  };
  repository.pulls.push(pull);
  return pull;
}

function refuseTexts({ title = "", body }: NewPull): void {
  if (title.trim() === "") throw validationFailed(error("missing_field", "title"));
  if (title.length > MAX_TITLE) {
    throw validationFailed(tooLong("title", MAX_TITLE));
  }
  if ((body ?? "").length > MAX_BODY) throw validationFailed(tooLong("body", MAX_BODY));
}

/** The branch of `branch` or `owner:branch`; null for an owner that is not this one. */
function branchName(call: RepositoryCall, head: string): string | null {
  const colon = head.indexOf(":");
  if (colon < 0) return head;
  const owner = head.slice(0, colon).toLowerCase();
  return owner === call.repository.owner.toLowerCase() ? head.slice(colon + 1) : null;
}

async function findBranches(
  call: RepositoryCall,
  head: string | null,
  base: string,
): Promise<{ headSha: string; baseSha: string }> {
  const { git } = call.repository;
  const headSha = head === null ? null : await git.branchHead(head);
  const baseSha = await git.branchHead(base);
  const errors = [
    ...(baseSha === null ? [error("invalid", "base")] : []),
    ...(headSha === null ? [error("invalid", "head")] : []),
  ];
  if (headSha === null || baseSha === null) throw validationFailed(...errors);
  return { headSha, baseSha };
}

async function refuseUseless(
  call: RepositoryCall,
  { head, base }: { head: string; base: string },
  { headSha, baseSha }: { headSha: string; baseSha: string },
): Promise<void> {
  const { git } = call.repository;
  if ((await git.mergeBase(baseSha, headSha)) === null) {
    throw validationFailed(custom(`The ${head} branch has no history in common with ${base}`));
  }
  if (await git.isAncestor(headSha, baseSha)) {
    throw validationFailed(custom(`No commits between ${base} and ${head}`));
  }
  // Last, with nothing awaited after it, so that of two requests at once only one passes.
}

/** The last check, right before the pull request is stored: of many at once only one passes. */
function refuseDuplicate(call: RepositoryCall, head: string, base: string): void {
  const { owner, pulls } = call.repository;
  const isOpen = pulls.some(
    (pull) => pull.state === "open" && pull.head === head && pull.base === base,
  );
  if (isOpen) {
    throw validationFailed(custom(`A pull request already exists for ${owner}:${head}.`));
  }
}

function error(code: string, field: string): FieldError {
  return { resource: "PullRequest", field, code };
}

function custom(message: string): FieldError {
  return { resource: "PullRequest", code: "custom", message };
}

function tooLong(field: string, maximum: number): FieldError {
  const message = `${field} is too long (maximum is ${maximum} characters)`;
  return { resource: "PullRequest", field, code: "custom", message };
}
