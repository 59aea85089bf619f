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
/** Patches are for reading; beyond this many files nobody reads them. */
const MAX_PATCHES = 100;
const MAX_PATCH_LENGTH = 200_000;

/** The changes from one tree or commit (null: nothing) to another, with renames found. */
export async function changedFiles(
  git: GitStore,
  from: string | null,
  to: string,
): Promise<ChangedFile[]> {
  const range = [from ?? EMPTY_TREE, to];
  const raw = await git.text(["diff-tree", "-r", "-z", "-M", "--raw", "--no-abbrev", ...range]);
  const counts = await lineCounts(git, range);
  const files = parseRaw(raw);
  return Promise.all(
    files.map(async (file, i): Promise<ChangedFile> => {
      const { additions = 0, deletions = 0 } = counts.get(file.path) ?? {};
      const patch = i < MAX_PATCHES ? await patchOf(git, range, file) : null;
      return Object.assign(file, { additions, deletions, patch });
    }),
  );
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

async function patchOf(
  git: GitStore,
  range: readonly string[],
  file: RawChange,
): Promise<string | null> {
  const paths = file.previousPath === null ? [file.path] : [file.previousPath, file.path];
  const literal = paths.map((path) => `:(literal)${path}`);
  const output = await git.text(["diff-tree", "-p", "-M", ...range, "--", ...literal]);
  const start = output.indexOf("\n@@ ");
  if (start < 0 || output.length > MAX_PATCH_LENGTH) return null;
  return output.slice(start + 1);
}
