import type { TreeEntry } from "../reader.ts";
import { FOLDER_MODE, splitPath, treeSha, type TreeChild } from "../tree-hash.ts";

/** An entry of GitHub's recursive tree, folders included. */
export interface ListedEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  /** Bytes; absent for folders and submodules. */
  readonly size?: number | undefined;
}

/** A folder that is known by its SHA, but whose children are not all known. */
export interface IncompleteFolder {
  /** Path without a slash at the end; `""` for the root. */
  readonly path: string;
  readonly sha: string;
}

export interface CheckedListing {
  /** Files of every folder whose listing is proved whole by its SHA. */
  readonly files: readonly TreeEntry[];
  /** Folders that must be asked for on their own; none when the listing is whole. */
  readonly incomplete: readonly IncompleteFolder[];
}

const FILE_MODES = new Set<string>(["100644", "100755", "120000", "160000"]);

/**
 * What of a listing can be believed; its paths are from the repository's root, like the folder's. A
 * folder's SHA is a hash over its children, so a listing that was cut off, or that changed between
 * two requests, shows itself here.
 */
export function checkListing(
  root: IncompleteFolder,
  entries: readonly ListedEntry[],
): CheckedListing {
  const children = childrenByFolder(entries);
  const files: TreeEntry[] = [];
  const incomplete: IncompleteFolder[] = [];
  const waiting: IncompleteFolder[] = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const listed = children.get(folder.path) ?? [];
    if (treeSha(listed.map((item) => item.child)) !== folder.sha) {
      incomplete.push(folder);
      continue;
    }
    for (const { child, entry } of listed) {
      const path = join(folder.path, child.name);
      if (child.mode === FOLDER_MODE) waiting.push({ path, sha: child.sha });
      else files.push(toTreeEntry(path, entry));
    }
  }
  return { files, incomplete };
}

interface ListedChild {
  readonly child: TreeChild;
  readonly entry: ListedEntry;
}

function childrenByFolder(entries: readonly ListedEntry[]): ReadonlyMap<string, ListedChild[]> {
  const folders = new Map<string, ListedChild[]>();
  for (const entry of entries) {
    const { folder, name } = splitPath(entry.path);
    const child = { name, mode: entry.mode, sha: entry.sha };
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [{ child, entry }]);
    else known.push({ child, entry });
  }
  return folders;
}

function toTreeEntry(path: string, entry: ListedEntry): TreeEntry {
  // Ancient repositories hold files of mode 100664; git treats them as plain files.
  const mode = FILE_MODES.has(entry.mode) ? (entry.mode as TreeEntry["mode"]) : "100644";
  return { path, size: entry.size ?? 0, sha: entry.sha, mode };
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
