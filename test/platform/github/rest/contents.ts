import { posix } from "node:path";
import type { TreeEntry } from "../git/tree-entries.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { ApiError, notFound } from "../http/errors.ts";
import { ok, raw, type Reply } from "../http/reply.ts";
import { base64Lines } from "./blobs.ts";
import { repositoryPage, repositoryUrl } from "./present-repository.ts";

const MEBIBYTE = 1 << 20;
/** `.gitmodules` is not read: where a submodule comes from is nothing to follow. */
const SUBMODULE = "https://example.com/submodule.git";
const KINDS: Readonly<Record<string, string>> = {
  "040000": "dir",
  "120000": "symlink",
  "160000": "submodule",
};

/** Source: docs.github.com/rest/repos/contents. */
export const contents: readonly Route[] = [
  repositoryRoute("GET /contents/{path}", { contents: "read" }, getContents),
];

async function getContents(call: RepositoryCall): Promise<Reply> {
  const { git, defaultBranch } = call.repository;
  const ref = call.url.searchParams.get("ref") ?? defaultBranch;
  if (await git.isEmpty()) throw new ApiError(404, "This repository is empty.");
  const commit = await git.resolveCommit(ref);
  if (commit === null) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const path = call.param("path").replace(/\/$/, "");
  const entry = await entryAt(call, commit, path);
  if (entry.mode === "120000") return presentLink(call, { commit, ref, entry });
  if (entry.type !== "tree") return presentFile(call, ref, entry);
  const entries = await git.entries(entry.sha, false);
  const prefix = path === "" ? "" : `${path}/`;
  const list = entries.map((one) => item(call, ref, { ...one, path: `${prefix}${one.path}` }));
  return ok(list);
}

async function entryAt(call: RepositoryCall, commit: string, path: string): Promise<TreeEntry> {
  const { git } = call.repository;
  let tree = (await git.resolveTree(commit)) ?? "";
  let entry: TreeEntry = { path: "", mode: "040000", type: "tree", sha: tree, size: null };
  for (const part of path.split("/").filter((name) => name !== "")) {
    const found = (await git.entries(tree, false)).find((one) => one.path === part);
    if (entry.type !== "tree" || found === undefined) throw notFound();
    entry = found;
    tree = found.sha;
  }
  return { ...entry, path };
}

/** A link to a file of the repository answers that file; any other answers where it leads. */
async function presentLink(
  call: RepositoryCall,
  link: { readonly commit: string; readonly ref: string; readonly entry: TreeEntry },
): Promise<Reply> {
  const object = await call.repository.git.read(link.entry.sha);
  const target = object?.bytes.toString() ?? "";
  const path = posix.join(posix.dirname(link.entry.path), target);
  const found = await entryAt(call, link.commit, path).catch(() => null);
  const isFile = found?.type === "blob" && found.mode !== "120000";
  if (isFile && !target.startsWith("/")) return presentFile(call, link.ref, found);
  return ok({ ...item(call, link.ref, link.entry), target });
}

async function presentFile(call: RepositoryCall, ref: string, entry: TreeEntry): Promise<Reply> {
  const object = entry.type === "blob" ? await call.repository.git.read(entry.sha) : null;
  if (object === null) return ok({ ...item(call, ref, entry), submodule_git_url: SUBMODULE });
  if (call.accept.includes("raw")) return raw(object.bytes);
  // Above 1 MB only the raw media type has the content.
  const isLarge = object.size > MEBIBYTE;
  return ok({
    ...item(call, ref, entry),
    encoding: isLarge ? "none" : "base64",
    content: isLarge ? "" : base64Lines(object.bytes),
  });
}

function item(call: RepositoryCall, ref: string, entry: TreeEntry): Record<string, unknown> {
  const api = repositoryUrl(call.world, call.repository);
  const page = repositoryPage(call.world, call.repository);
  const path = entry.path.split("/").map(encodeURIComponent).join("/");
  const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const kind = entry.type === "tree" ? "tree" : "blob";
  const git = entry.type === "commit" ? null : `${api}/git/${kind}s/${entry.sha}`;
  const html = `${page}/${kind}/${encodeURIComponent(ref)}/${path}`;
  return {
    type: KINDS[entry.mode] ?? "file",
    name: entry.path.split("/").at(-1) ?? "",
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: kind === "blob" ? `${page}/raw/${encodeURIComponent(ref)}/${path}` : null,
    _links: { self, git, html },
  };
}
