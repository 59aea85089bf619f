import { emptyRepository, notFound } from "../http/errors.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { created, ok, type Reply } from "../http/reply.ts";
import type { TreeEntry } from "../git/tree-entries.ts";
import { repositoryUrl } from "./present-repository.ts";
import { writeTree } from "./write-tree.ts";

/** Source: docs.github.com/rest/git/trees. */
export const trees: readonly Route[] = [
  repositoryRoute("GET /git/trees/{tree_sha}", { contents: "read" }, getTree),
  repositoryRoute("POST /git/trees", { contents: "write" }, createTree),
];

async function getTree(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository;
  if (await git.isEmpty()) throw emptyRepository();
  const sha = await git.resolveTree(call.param("tree_sha"));
  if (sha === null) throw notFound();
  // Any value means recursive, "0" and "false" too.
  return ok(await presentTree(call, sha, call.url.searchParams.has("recursive")));
}

async function createTree(call: RepositoryCall): Promise<Reply> {
  const sha = await writeTree(call);
  const url = `${repositoryUrl(call.world, call.repository)}/git/trees/${sha}`;
  return created(await presentTree(call, sha, false), url);
}

/** The schema `git-tree`, cut off at the limits with `truncated: true`. */
async function presentTree(
  call: RepositoryCall,
  sha: string,
  recursive: boolean,
): Promise<Record<string, unknown>> {
  const { git, limits } = call.repository;
  const api = repositoryUrl(call.world, call.repository);
  const all = await git.entries(sha, recursive);
  const tree: object[] = [];
  let bytes = 0;
  for (const entry of all) {
    const shown = presentEntry(api, entry);
    bytes += JSON.stringify(shown).length + 1;
    if (tree.length >= limits.treeEntries || bytes > limits.treeBytes) break;
    tree.push(shown);
  }
  return { sha, url: `${api}/git/trees/${sha}`, tree, truncated: tree.length < all.length };
}

function presentEntry(api: string, { path, mode, type, sha, size }: TreeEntry): object {
  const entry = { path, mode, type, sha };
  // A submodule's commit is in another repository, so there is no address.
  if (type === "commit") return entry;
  const url = `${api}/git/${type}s/${sha}`;
  return size === null ? { ...entry, url } : { ...entry, size, url };
}
