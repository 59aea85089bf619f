import type { TreeEntry } from "../reader.ts";
import type { AttributesOf } from "./attributes.ts";
import { classify } from "./classify.ts";
import type { SkipCounts, SkipReason } from "./skip-reason.ts";

export interface FilterOptions {
  /** Only files below this folder are kept; `""` for all. */
  readonly workingDirectory: string;
  /** Folders outside of it whose files are kept as well. */
  readonly borrowed?: readonly string[];
  readonly attributes: AttributesOf;
}

export interface FilteredTree {
  readonly kept: readonly TreeEntry[];
  /** How many files were left out, by reason. `kept.length` plus these is the whole tree. */
  readonly skipped: SkipCounts;
}

/** The files that are worth reading, and how many are not, by reason. */
export function filterTree(entries: readonly TreeEntry[], options: FilterOptions): FilteredTree {
  const folders = [options.workingDirectory, ...(options.borrowed ?? [])];
  const kept: TreeEntry[] = [];
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const entry of entries) {
    const reason = folders.some((folder) => isBelow(entry.path, folder))
      ? classify(entry, options.attributes(entry.path))
      : "outside_working_directory";
    if (reason === null) kept.push(entry);
    else skipped[reason] = (skipped[reason] ?? 0) + 1;
  }
  return { kept, skipped };
}

/** Whether a path is inside a folder; every path is inside `""`. */
export function isBelow(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}
