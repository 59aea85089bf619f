import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { GitError } from "./run.ts";
import type { GitStore } from "./store.ts";

/** One change of a tree: `sha` or `content`; without both the path is deleted. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
  readonly content: string | null;
}

/** The changes do not make a tree: a path to delete is not there, or a file is where a folder is. */
export class BadTreeError extends Error {
  override readonly name = "BadTreeError";
}

interface IndexLine {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

const NO_OBJECT = "0".repeat(40);

/** Writes the tree of a base (null: empty) with the changes. Returns its SHA; throws `BadTreeError`. */
export async function buildTree(
  git: GitStore,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string> {
  const folder = join(git.gitDir, `tree-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  await mkdir(folder);
  try {
    await git.run(["read-tree", base ?? "--empty"], { env });
    const known = (await git.text(["ls-files", "-z"], { env })).split("\0").filter(Boolean);
    const lines = await indexLines(git, folder, changes, known);
    refuseClashes(known, lines);
    const input = lines.map(({ path, mode, sha }) => `${mode} ${sha}\t${path}\0`).join("");
    await git.run(["update-index", "-z", "--index-info"], { env, input });
    return await git.text(["write-tree"], { env });
  } catch (error) {
    if (error instanceof GitError) throw new BadTreeError(error.message);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function indexLines(
  git: GitStore,
  folder: string,
  changes: readonly TreeChange[],
  known: readonly string[],
): Promise<IndexLine[]> {
  const blobs = await writeBlobs(git, folder, changes);
  const lines: IndexLine[] = [];
  for (const { path, mode, sha, content } of changes) {
    const below = known.filter((one) => one === path || one.startsWith(`${path}/`));
    if (sha === null && content === null) {
      if (below.length === 0) throw new BadTreeError(`${path} is not there`);
      lines.push(...below.map(removal));
    } else if (mode === "040000") {
      lines.push(...below.map(removal));
      const entries = await git.entries(sha ?? "", true);
      const files = entries.filter(({ type }) => type !== "tree");
      for (const one of files) {
        lines.push({ path: `${path}/${one.path}`, mode: one.mode, sha: one.sha });
      }
    } else {
      lines.push({ path, mode, sha: sha ?? blobs.get(path) ?? NO_OBJECT });
    }
  }
  return lines;
}

function removal(path: string): IndexLine {
  return { path, mode: "0", sha: NO_OBJECT };
}

/** git would silently replace a file by a folder of the same name; here nothing gets lost. */
function refuseClashes(known: readonly string[], lines: readonly IndexLine[]): void {
  const paths = new Set(known);
  for (const { path, mode } of lines) {
    if (mode === "0") paths.delete(path);
    else paths.add(path);
  }
  for (const path of paths) {
    for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
      if (paths.has(path.slice(0, at))) throw new BadTreeError(`${path} is below a file`);
    }
  }
}

/** Writes all inline contents with one git. Returns SHAs by path. */
async function writeBlobs(
  git: GitStore,
  folder: string,
  changes: readonly TreeChange[],
): Promise<Map<string, string>> {
  const inline = changes.filter(({ content }) => content !== null);
  if (inline.length === 0) return new Map();
  const files = inline.map((_change, i) => join(folder, `blob-${i}`));
  await Promise.all(files.map((file, i) => writeFile(file, inline[i]?.content ?? "")));
  const args = ["hash-object", "-w", "--no-filters", "--stdin-paths"];
  const shas = (await git.text(args, { input: `${files.join("\n")}\n` })).split("\n");
  return new Map(inline.map(({ path }, i) => [path, shas[i] ?? ""]));
}
