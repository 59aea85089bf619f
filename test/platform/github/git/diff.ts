import type { GitStore } from "./store.ts";

export type ChangeStatus = "added" | "removed" | "modified" | "renamed" | "copied" | "changed";

/** What a commit or a pull request does to one file. */
export interface ChangedFile {
  readonly sha: string;
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: ChangeStatus;
  readonly additions: number;
  readonly deletions: number;
  /** Unified diff without file headers; null for binary and very large files. */
  readonly patch: string | null;
}

const STATUS: Readonly<Record<string, ChangeStatus>> = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  C: "copied",
  T: "changed",
};
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** GitHub shows no more files of a diff, and beyond it lines are not counted here. */
const MAX_FILES = 3000;
const MAX_PATCH_LENGTH = 200_000;

/** The changes from one tree or commit (null: nothing) to another, with renames found. */
export async function changedFiles(
  git: GitStore,
  from: string | null,
  to: string,
): Promise<ChangedFile[]> {
  const range = [from ?? EMPTY_TREE, to];
  const raw = await git.text(["diff-tree", "-r", "-z", "-M", "--raw", "--no-abbrev", ...range]);
  const files = parseRaw(raw);
  const isLarge = files.length > MAX_FILES;
  const counts = isLarge ? new Map<string, LineCount>() : await lineCounts(git, range);
  const patches = isLarge ? [] : await patchesOf(git, range);
  return files.slice(0, MAX_FILES).map((file, i) => {
    const { additions = 0, deletions = 0 } = counts.get(file.path) ?? {};
    return Object.assign(file, { additions, deletions, patch: patches[i] ?? null });
  });
}

type RawChange = Pick<ChangedFile, "sha" | "path" | "previousPath" | "status">;

function parseRaw(output: string): RawChange[] {
  const fields = output.split("\0");
  const changes: RawChange[] = [];
  for (let i = 0; i + 1 < fields.length;) {
    const [, , before = "", after = "", letter = ""] = (fields[i] ?? "").split(" ");
    const hasTwoPaths = /^[RC]/.test(letter);
    const first = fields[i + 1] ?? "";
    const path = hasTwoPaths ? (fields[i + 2] ?? "") : first;
    i += hasTwoPaths ? 3 : 2;
    const status = STATUS[letter.charAt(0)] ?? "changed";
    const sha = status === "removed" ? before : after;
    changes.push({ sha, path, previousPath: hasTwoPaths ? first : null, status });
  }
  return changes;
}

type LineCount = Pick<ChangedFile, "additions" | "deletions">;

async function lineCounts(
  git: GitStore,
  range: readonly string[],
): Promise<Map<string, LineCount>> {
  const output = await git.text(["diff-tree", "-r", "-z", "-M", "--numstat", ...range]);
  const fields = output.split("\0");
  const counts = new Map<string, LineCount>();
  for (let i = 0; i + 1 < fields.length; i += 1) {
    const [additions = "", deletions = "", path = ""] = (fields[i] ?? "").split("\t");
    // A rename has an empty path here; its old and new path follow as fields of their own.
    const name = path === "" ? (fields[i + 2] ?? "") : path;
    if (path === "") i += 2;
    // "-" stands for a binary file.
    counts.set(name, { additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
  }
  return counts;
}

/** The patch of each file in the order of `--raw`; null where there are no lines to show. */
async function patchesOf(git: GitStore, range: readonly string[]): Promise<(string | null)[]> {
  const output = await git.text(["diff-tree", "-r", "-p", "-M", ...range]);
  // Lines of content begin with a space, a sign or a backslash, so this is a header for sure.
  return output
    .split(/^diff --git /m)
    .slice(1)
    .map((section) => {
      const start = section.indexOf("\n@@ ");
      const patch = section.slice(start + 1).replace(/\n$/, "");
      return start < 0 || patch.length > MAX_PATCH_LENGTH ? null : patch;
    });
}
