import { constants } from "node:fs";
import { type FileHandle, lstat, open, readlink, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

import { blobSha } from "../blob-sha.ts";
import type { TreeEntry } from "../reader.ts";

/** A submodule's commit is git's business; for files as they are on disk no commit is known. */
const UNKNOWN_COMMIT = "0".repeat(40);

/** No device or pipe is waited for, and no link is followed, even one that was swapped in just now. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * One path on disk as a tree entry; null when nothing is there, or nothing that git could hold
 * (a pipe, a socket). A link is an entry of its own and never followed.
 */
export async function entryOnDisk(root: string, path: string): Promise<TreeEntry | null> {
  const file = join(root, path);
  const stats = await orNull(lstat(file));
  if (stats === null) return null;
  if (stats.isSymbolicLink()) {
    const target = Buffer.from(await readlink(file));
    return { path, size: target.length, sha: blobSha(target), mode: "120000" };
  }
  if (stats.isDirectory()) return { path, size: 0, sha: UNKNOWN_COMMIT, mode: "160000" };
  if (!stats.isFile()) return null;
  const bytes = await readRegularFile(file);
  if (bytes === null) return null;
  const mode = (stats.mode & 0o100) === 0 ? "100644" : "100755";
  return { path, size: bytes.length, sha: blobSha(bytes), mode };
}

/** A file that is larger is no source, and not worth the memory that its hash would cost. */
const MAX_READ_BYTES = 256 * 1024 * 1024;

/**
 * The bytes of a regular file; null when it is gone, is no longer a file, may not be read or is
 * enormous. No more is read than the file says it holds: what a kernel offers as a file of no size
 * (`/proc/self/pagemap`) may never end.
 */
export async function readRegularFile(file: string): Promise<Buffer | null> {
  const handle = await orNull(open(file, OPEN_FLAGS));
  if (handle === null) return null;
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > MAX_READ_BYTES) return null;
    return await readUpTo(handle, stats.size);
  } finally {
    await handle.close();
  }
}

async function readUpTo(handle: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Says whether the folder of a path is truly inside the root, with every link on the way resolved. */
export class Containment {
  readonly #root: string;
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(realRoot: string) {
    this.#root = realRoot;
  }

  async holds(path: string): Promise<boolean> {
    const folder = dirname(path);
    const known = this.#known.get(folder) ?? this.#check(folder);
    this.#known.set(folder, known);
    return known;
  }

  async #check(folder: string): Promise<boolean> {
    const expected = join(this.#root, folder);
    const real = await orNull(realpath(expected));
    // A linked folder is refused even when it leads to another place inside the root: git does too.
    return real !== null && (real === expected || `${real}${sep}` === expected);
  }
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}
