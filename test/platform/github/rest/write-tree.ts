import { z } from "zod";
import { forbidden } from "../auth/authorize.ts";
import { grants } from "../auth/permissions.ts";
import type { GitStore } from "../git/store.ts";
import { BadTreeError, buildTree, type TreeChange } from "../git/build-tree.ts";
import { readBody } from "../http/body.ts";
import type { RepositoryCall } from "../http/call.ts";
import { emptyRepository, unprocessable } from "../http/errors.ts";

const Entry = z.object({
  path: z.string().optional(),
  mode: z.string().optional(),
  type: z.string().optional(),
  sha: z.string().nullable().optional(),
  content: z.string().optional(),
});
const NewTree = z.object({ tree: z.array(Entry), base_tree: z.string().optional() });
type Entry = z.infer<typeof Entry>;

const TYPES: Readonly<Record<string, string>> = {
  "100644": "blob",
  "100755": "blob",
  "120000": "blob",
  "040000": "tree",
  "160000": "commit",
};

/** Writes the tree that the body of `POST /git/trees` describes. Returns its SHA; throws 422. */
export async function writeTree(call: RepositoryCall): Promise<string> {
  const { git } = call.repository;
  const body = readBody(call.body, NewTree);
  if (await git.isEmpty()) throw emptyRepository();
  const base = body.base_tree === undefined ? null : await git.resolveTree(body.base_tree);
  if (body.base_tree !== undefined && base === null) {
    throw unprocessable("base_tree is not a valid tree oid");
  }
  const changes = body.tree.map(checkEntry);
  refuseWorkflows(call, changes);
  for (const change of changes) await checkObject(git, change);
  try {
    return await buildTree(git, base, changes);
  } catch (error) {
    if (error instanceof BadTreeError) throw unprocessable("GitRPC::BadObjectState");
    throw error;
  }
}

function checkEntry(entry: Entry): TreeChange {
  const { path = "", mode = "", sha, content } = entry;
  if (path === "") throw unprocessable("Must supply a valid tree.path");
  if (path.startsWith("/")) throw unprocessable("tree.path cannot start with a slash");
  if (!isWellFormed(path)) throw unprocessable("tree.path contains a malformed path component");
  if (sha === null) return { path, mode: "000000", sha: null, content: null };
  const expected = TYPES[mode];
  if (expected === undefined) throw unprocessable("Must supply a valid tree.mode");
  if (entry.type !== undefined && entry.type !== expected) {
    throw unprocessable(`tree.type ${entry.type} does not match mode ${mode}`);
  }
  if ((sha === undefined) === (content === undefined)) {
    throw unprocessable("Must supply either tree.sha or tree.content");
  }
  if (content !== undefined && expected !== "blob") throw unprocessable("Invalid tree info");
  return { path, mode, sha: sha ?? null, content: content ?? null };
}

function isWellFormed(path: string): boolean {
  if (/[\0]/.test(path)) return false;
  return path.split("/").every((part) => {
    const lower = part.toLowerCase();
    return !["", ".", "..", ".git", "git~1"].includes(lower);
  });
}

/** The right to change workflow files is a permission of its own. */
function refuseWorkflows(call: RepositoryCall, changes: readonly TreeChange[]): void {
  if (call.caller.kind !== "token") return;
  if (!changes.some(({ path }) => path.startsWith(".github/workflows/"))) return;
  if (grants(call.caller.grant.permissions, { workflows: "write" })) return;
  throw forbidden(call.caller, [{ contents: "write", workflows: "write" }]);
}

async function checkObject(git: GitStore, { mode, sha }: TreeChange): Promise<void> {
  const expected = TYPES[mode];
  if (sha === null || expected === "commit") return;
  const object = /^[0-9a-f]{40}$/.test(sha) ? await git.read(sha) : null;
  if (object?.type !== expected) {
    throw unprocessable(`tree.sha ${sha} is not a valid ${expected}`);
  }
}
