import type { TreeEntry } from "./reader.ts";

/** Entries in the order of their paths' UTF-8 bytes, which is git's own order of files. */
export function inPathOrder(entries: readonly TreeEntry[]): TreeEntry[] {
  return entries
    .map((entry) => ({ entry, key: Buffer.from(entry.path) }))
    .toSorted((left, right) => Buffer.compare(left.key, right.key))
    .map(({ entry }) => entry);
}
