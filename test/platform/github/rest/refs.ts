import { z } from "zod";
import { FULL_SHA, isRefName } from "../git/ref-names.ts";
import type { GitRef } from "../git/store.ts";
import { readBody } from "../http/body.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { emptyRepository, notFound, unprocessable } from "../http/errors.ts";
import { paginate } from "../http/pagination.ts";
import { created, noContent, ok, type Reply } from "../http/reply.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl } from "./present-repository.ts";
import { closePullsOf } from "./pull-state.ts";
import { enforceRules } from "./rules.ts";

const NewRef = z.object({ ref: z.string(), sha: z.string() });
const RefUpdate = z.object({ sha: z.string(), force: z.boolean().default(false) });

/** Source: docs.github.com/rest/git/refs. */
export const refs: readonly Route[] = [
  repositoryRoute("GET /git/ref/{ref}", { contents: "read" }, getRef),
  repositoryRoute("GET /git/matching-refs/{ref}", { contents: "read" }, listMatchingRefs),
  repositoryRoute("POST /git/refs", { contents: "write" }, createRef),
  repositoryRoute("PATCH /git/refs/{ref}", { contents: "write" }, updateRef),
  repositoryRoute("DELETE /git/refs/{ref}", { contents: "write" }, deleteRef),
];

async function getRef(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository;
  if (await git.isEmpty()) throw emptyRepository();
  const found = await existing(call);
  if (found === null) throw notFound();
  return ok(present(call, found));
}

async function listMatchingRefs(call: RepositoryCall): Promise<Reply> {
  const found = await call.repository.git.refs(`refs/${call.param("ref")}`);
  const { items, headers } = paginate(call, found);
  return ok(
    items.map((ref) => present(call, ref)),
    headers,
  );
}

async function createRef(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository;
  const { ref, sha } = readBody(call.body, NewRef);
  if (await git.isEmpty()) throw emptyRepository();
  if (!ref.startsWith("refs/")) throw unprocessable("Reference name must start with 'refs/'.");
  if (ref.split("/").length < 3) {
    throw unprocessable("Reference name must contain at least three slash-separated components.");
  }
  if (!isRefName(ref)) throw unprocessable(`${ref} is not a valid ref name.`);
  if ((await git.ref(ref)) !== null) throw unprocessable("Reference already exists");
  await requireObject(call, ref, sha);
  await enforceRules(call, ref, { before: null, after: sha });
  // Also what GitHub says when `a` exists and `a/b` is asked for.
  if (!(await git.updateRef(ref, sha, null))) throw unprocessable("Reference update failed");
  const made = await git.ref(ref);
  if (made === null) throw unprocessable("Reference update failed");
  const body = present(call, made);
  return created(body, String(body["url"]));
}

async function updateRef(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository;
  const { sha, force } = readBody(call.body, RefUpdate);
  const found = await existing(call);
  if (found === null) throw unprocessable("Reference does not exist");
  await requireObject(call, found.name, sha);
  if (!force && !(await git.isAncestor(found.sha, sha))) {
    throw unprocessable("Update is not a fast forward");
  }
  await enforceRules(call, found.name, { before: found.sha, after: sha });
  if (!(await git.updateRef(found.name, sha, found.sha))) {
    throw unprocessable("Reference update failed");
  }
  return ok(present(call, { ...found, sha }));
}

async function deleteRef(call: RepositoryCall): Promise<Reply> {
  const found = await existing(call);
  if (found === null) throw unprocessable("Reference does not exist");
  if (found.name === `refs/heads/${call.repository.defaultBranch}`) {
    throw unprocessable("Cannot delete the default branch");
  }
  await closePullsOf(call, found.name);
  await call.repository.git.deleteRef(found.name);
  return noContent();
}

async function existing(call: RepositoryCall): Promise<GitRef | null> {
  const name = `refs/${call.param("ref")}`;
  return isRefName(name) ? call.repository.git.ref(name) : null;
}

async function requireObject(call: RepositoryCall, ref: string, sha: string): Promise<void> {
  if (!FULL_SHA.test(sha)) {
    throw unprocessable(
      "The sha parameter must be exactly 40 characters and contain only [0-9a-f].",
    );
  }
  const object = await call.repository.git.read(sha);
  const fits = ref.startsWith("refs/heads/") ? object?.type === "commit" : object !== null;
  if (!fits) throw unprocessable("Object does not exist");
}

function present(call: RepositoryCall, { name, sha, type }: GitRef): Record<string, unknown> {
  const api = repositoryUrl(call.world, call.repository);
  return {
    ref: name,
    node_id: nodeId("REF", `${call.repository.id}:${name}`),
    url: `${api}/git/${name}`,
    object: { sha, type, url: `${api}/git/${type}s/${sha}` },
  };
}
