import { join } from "node:path";

import { blobSha } from "../blob-sha.ts";
import type { TreeEntry } from "../reader.ts";
import { readRegularFile } from "./disk-file.ts";
import { gitOutput, runGit, type GitPlace } from "./git.ts";
import { inTurns } from "./in-turns.ts";
import { splitAtNul } from "./tree-listing.ts";

/**
 * What to tell someone whose files differ from the commit that is read; empty when they do not.
 *
 * `git status` would run the filters that a repository configures, so plumbing commands are asked
 * instead, with every filter switched off, and doubtful files are hashed here.
 */
export async function noticesOfChanges(
  place: GitPlace,
  committed: readonly TreeEntry[],
): Promise<string[]> {
  const [untracked, staged, edited] = await Promise.all([
    gitOutput(place, ["ls-files", "-o", "--exclude-standard", "-z"]),
    runGit(place, ["diff-index", "--cached", "--quiet", "HEAD", "--"]),
    hasEdits(place, committed),
  ]);
  const newFiles = splitAtNul(untracked).filter((name) => !isRunFolder(name)).length;
  if (staged.exitCode === 0 && newFiles === 0 && !edited) return [];
  const files = newFiles === 0 ? "" : ` (${newFiles} of them new files)`;
  return [
    `The work tree has changes that are not committed${files} and not read. Use --work-tree to read the files as they are.`,
  ];
}

/** Whether a file that git's index holds for possibly changed has other bytes than the commit. */
async function hasEdits(place: GitPlace, committed: readonly TreeEntry[]): Promise<boolean> {
  const output = await gitOutput(await withoutFilters(place), [
    "diff-files",
    "--name-only",
    "--ignore-submodules=all",
    "--no-ext-diff",
    "-z",
  ]);
  const doubtful = splitAtNul(output).map((name) => name.toString("utf8"));
  if (doubtful.length === 0) return false;
  const shas = new Map(committed.map((entry) => [entry.path, entry.sha]));
  for await (const path of inTurns(doubtful)) {
    const bytes = readRegularFile(join(place.folder, path));
    if (bytes === null || blobSha(bytes) !== shas.get(path)) return true;
  }
  return false;
}

/** The place with every configured filter command made empty, which git takes for none. */
async function withoutFilters(place: GitPlace): Promise<GitPlace> {
  const names = ["config", "-z", "--name-only", "--get-regexp", "^filter\\."];
  const { stdout } = await runGit(place, names);
  const keys = splitAtNul(stdout).map((key) => key.toString("utf8"));
  const off = keys.map((key) => [key, key.endsWith(".required") ? "false" : ""] as const);
  return { ...place, settings: new Map(off) };
}

/** Our own run folder ignores itself, but not from a folder above that a user pointed at. */
function isRunFolder(path: Buffer): boolean {
  return path.toString("utf8").split("/").includes(".amtp");
}
