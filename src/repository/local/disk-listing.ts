import { readdir } from "node:fs/promises";
import { join } from "node:path";

import { NamedError } from "../../contracts/errors.ts";
import { inPathOrder } from "../path-order.ts";
import type { TreeEntry } from "../reader.ts";
import { Containment } from "./containment.ts";
import { entryOnDisk } from "./disk-file.ts";
import { gitOutput, type GitPlace } from "./git.ts";
import { inTurns } from "./in-turns.ts";
import { splitAtNul } from "./tree-listing.ts";

/** Folders that are never source, whatever git thinks of them. */
const NEVER_READ = new Set([".git", ".amtp", "node_modules"]);
const MAX_DEPTH = 64;
const MAX_FILES = 250_000;

export interface DiskListing {
  readonly entries: readonly TreeEntry[];
  /** Files that were there but could not be taken, such as names that are not UTF-8. */
  readonly unreadable: number;
}

/** Tracked files and new ones that are not ignored, as they are on disk. */
export async function listWorkTree(place: GitPlace): Promise<DiskListing> {
  const output = await gitOutput(place, ["ls-files", "-c", "-o", "--exclude-standard", "-z"]);
  const names = splitAtNul(output).map((name) => name.toString("utf8"));
  // A nested repository is listed with a slash at its end; a file in conflict is listed twice.
  return inspect(place.folder, [...new Set(names.map((name) => name.replace(/\/$/u, "")))]);
}

/** Every file below a folder that is no repository. Throws `InvalidInput` when there are too many. */
export async function listFolder(root: string): Promise<DiskListing> {
  const files: string[] = [];
  const waiting: { path: string; depth: number }[] = [{ path: "", depth: 0 }];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (folder.depth > MAX_DEPTH || files.length > MAX_FILES) throw tooLarge(root);
    for (const child of await readdir(join(root, folder.path), { withFileTypes: true })) {
      const path = folder.path === "" ? child.name : `${folder.path}/${child.name}`;
      if (!child.isDirectory()) files.push(path);
      else if (!NEVER_READ.has(child.name)) waiting.push({ path, depth: folder.depth + 1 });
    }
  }
  return inspect(root, files);
}

async function inspect(root: string, paths: readonly string[]): Promise<DiskListing> {
  const containment = new Containment(root);
  const entries: TreeEntry[] = [];
  let unreadable = 0;
  for await (const path of inTurns(paths.filter((one) => !isNeverRead(one)))) {
    const entry = containment.holds(path) ? entryOnDisk(root, path) : null;
    if (entry !== null) entries.push(entry);
    else if (path.includes("\uFFFD")) unreadable += 1;
  }
  return { entries: inPathOrder(entries), unreadable };
}

function isNeverRead(path: string): boolean {
  return path.split("/").some((part) => NEVER_READ.has(part));
}

function tooLarge(root: string): NamedError {
  return new NamedError(
    "InvalidInput",
    `${root} has more than ${MAX_FILES} files or folders deeper than ${MAX_DEPTH} levels. Name the folder of one app instead.`,
  );
}
