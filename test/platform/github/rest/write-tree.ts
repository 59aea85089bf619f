import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { forbidden } from "../auth/authorize.ts";
import { grants } from "../auth/permissions.ts";
import { GitError } from "../git/run.ts";
import type { GitStore } from "../git/store.ts";
import { readBody } from "../http/body.ts";
import type { RepositoryCall } from "../http/call.ts";
import { ApiError, emptyRepository, unprocessable } from "../http/errors.ts";

const Entry = z.object({
  path: z.string().optional(),
  mode: z.string().optional(),
  type: z.string().optional(),
  sha: z.string().nullable().optional(),
  content: z.string().optional(),
});
const NewTree = z.object({ tree: z.array(Entry), base_tree: z.string().optional() });
type Entry = z.infer<typeof Entry>;

/** An entry after all checks; `sha` null deletes the path. */
interface Change {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
  readonly content: string | null;
}

const TYPES: Readonly<Record<string, string>> = {
  "100644": "blob",
  "100755": "blob",
  "120000": "blob",
  "040000": "tree",
  "160000": "commit",
};
const NO_OBJECT = "0".repeat(40);
const BAD_STATE = "GitRPC::BadObjectState";

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
  return buildTree(git, base, changes);
}

function checkEntry(entry: Entry): Change {
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
function refuseWorkflows(call: RepositoryCall, changes: readonly Change[]): void {
  if (call.caller.kind !== "token") return;
  if (!changes.some(({ path }) => path.startsWith(".github/workflows/"))) return;
  if (grants(call.caller.grant.permissions, { workflows: "write" })) return;
  throw forbidden(call.caller, [{ contents: "write", workflows: "write" }]);
}

async function checkObject(git: GitStore, { mode, sha }: Change): Promise<void> {
  const expected = TYPES[mode];
  if (sha === null || expected === "commit") return;
  const object = /^[0-9a-f]{40}$/.test(sha) ? await git.read(sha) : null;
  if (object?.type !== expected) {
    throw unprocessable(`tree.sha ${sha} is not a valid ${expected}`);
  }
}

async function buildTree(
  git: GitStore,
  base: string | null,
  changes: readonly Change[],
): Promise<string> {
  const folder = join(git.gitDir, `amend-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  await mkdir(folder);
  try {
    await git.run(["read-tree", base ?? "--empty"], { env });
    await refuseUnknownDeletions(git, changes, env);
    const blobs = await writeBlobs(git, folder, changes);
    for (const change of changes.filter(({ mode }) => mode === "040000")) {
      await git.run(["rm", "-r", "-q", "--cached", "--ignore-unmatch", "--", change.path], { env });
      await git.run(["read-tree", `--prefix=${change.path}/`, change.sha ?? ""], { env });
    }
    const lines = changes
      .filter(({ mode }) => mode !== "040000")
      .map(({ path, mode, sha }) => `${mode} ${sha ?? blobs.get(path) ?? NO_OBJECT}\t${path}\0`);
    await git.run(["update-index", "-z", "--index-info"], { env, input: lines.join("") });
    return await git.text(["write-tree"], { env });
  } catch (error) {
    if (error instanceof GitError) throw new ApiError(422, BAD_STATE);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** "Returns an error if you try to delete a file that does not exist." */
async function refuseUnknownDeletions(
  git: GitStore,
  changes: readonly Change[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const deleted = changes.filter(({ sha, content }) => sha === null && content === null);
  if (deleted.length === 0) return;
  const listed = (await git.text(["ls-files", "-z"], { env })).split("\0");
  const known = new Set(listed);
  if (deleted.some(({ path }) => !known.has(path))) throw unprocessable(BAD_STATE);
}

/** Writes all inline contents with one git. Returns SHAs by path. */
async function writeBlobs(
  git: GitStore,
  folder: string,
  changes: readonly Change[],
): Promise<Map<string, string>> {
  const inline = changes.filter(({ content }) => content !== null);
  if (inline.length === 0) return new Map();
  const files = inline.map((_change, i) => join(folder, `blob-${i}`));
  await Promise.all(files.map((file, i) => writeFile(file, inline[i]?.content ?? "")));
  const args = ["hash-object", "-w", "--no-filters", "--stdin-paths"];
  const shas = (await git.text(args, { input: `${files.join("\n")}\n` })).split("\n");
  return new Map(inline.map(({ path }, i) => [path, shas[i] ?? ""]));
}
