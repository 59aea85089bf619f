import { MOST_FILES_READ, type Depth } from "../../contracts/depth.ts";
import type { TreeEntry } from "../reader.ts";

/** What a path is likely to be, judged by its name alone. */
type PathClass =
  | "entry"
  | "config"
  | "manifest"
  | "route"
  | "page"
  | "screen"
  | "form"
  | "api"
  | "component"
  | "test"
  | "other";

/** Class and rank of a path; a higher rank is read first. */
export type PathPriority = (path: string) => { readonly class: PathClass; readonly rank: number };

/**
 * The classes that each depth lists; null for every class. Source: .github/ARCHITECTURE.md, "Depth".
 */
const LISTED: Readonly<Record<Depth, ReadonlySet<PathClass> | null>> = {
  smoke: new Set(["entry", "config", "manifest"]),
  core: new Set(["entry", "config", "manifest", "route", "page", "screen", "form"]),
  standard: new Set([
    "entry",
    "config",
    "manifest",
    "route",
    "page",
    "screen",
    "form",
    "component",
    "test",
    "api",
  ]),
  deep: null,
};

export interface Selection {
  /** What belongs in `file_tree`, in path order; files that facts cite come to it later. */
  readonly listed: readonly TreeEntry[];
  /**
   * What is read, best first. A page cannot be understood without the components it is made of, so
   * files are read that the depth does not list.
   */
  readonly read: readonly TreeEntry[];
  /** Kept files beyond the number that is read. */
  readonly notRead: number;
}

/** What a depth lists and reads of the files that are worth reading. Pure; ties go by path. */
export function selectFiles(
  kept: readonly TreeEntry[],
  depth: Depth,
  priority: PathPriority,
): Selection {
  const classes = LISTED[depth];
  const ranked = kept.map((entry) => ({ entry, ...priority(entry.path) }));
  const best = ranked.toSorted((a, b) => b.rank - a.rank || compare(a.entry.path, b.entry.path));
  const read = best.slice(0, MOST_FILES_READ).map(({ entry }) => entry);
  const listed = ranked
    .filter((item) => classes === null || classes.has(item.class))
    .map(({ entry }) => entry)
    .toSorted((a, b) => compare(a.path, b.path));
  return { listed, read, notRead: kept.length - read.length };
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
