import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  type Stats,
} from "node:fs";
import { join } from "node:path";

import { blobSha } from "../blob-sha.ts";
import type { TreeEntry } from "../reader.ts";

// Files are read without going through node's pool of threads. Source is small and, right after a
// checkout, in the memory of the system: the way through the pool costs ten times what reading does.

/** A submodule's commit is git's business; for files as they are on disk no commit is known. */
const UNKNOWN_COMMIT = "0".repeat(40);

/** No device or pipe is waited for, and no link is followed, even one that was swapped in just now. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file that is larger is no source, and not worth the time that its hash would cost. */
const MAX_READ_BYTES = 256 * 1024 * 1024;

/** Files are hashed piece by piece, all in the same memory: what blocks is never in two files. */
const piece = Buffer.alloc(1024 * 1024);

/**
 * One path on disk as a tree entry; null when nothing is there, or nothing that git could hold
 * (a pipe, a socket). A link is an entry of its own and never followed.
 */
export function entryOnDisk(root: string, path: string): TreeEntry | null {
  const file = join(root, path);
  const stats = statsOf(file);
  if (stats === null) return null;
  if (stats.isSymbolicLink()) {
    const target = readLink(file);
    return target && { path, size: target.length, sha: blobSha(target), mode: "120000" };
  }
  if (stats.isDirectory()) return { path, size: 0, sha: UNKNOWN_COMMIT, mode: "160000" };
  if (!stats.isFile()) return null;
  const found = withOpenFile(file, sizeAndSha);
  return found && { path, ...found, mode: (stats.mode & 0o100) === 0 ? "100644" : "100755" };
}

/**
 * The bytes of a regular file; null when it is gone, is no longer a file, may not be read or is
 * enormous. No more is read than the file says it holds: what a kernel offers as a file of no size
 * (`/proc/self/pagemap`) may never end.
 */
export function readRegularFile(file: string): Buffer | null {
  return withOpenFile(file, readUpTo);
}

/** Where a link leads, as it is written; null when there is none. */
export function readLink(file: string): Buffer | null {
  return orNull(() => readlinkSync(file, { encoding: "buffer" }));
}

/** What is at a path, a link not followed; null when nothing is or it may not be asked. */
export function statsOf(file: string): Stats | null {
  return orNull(() => lstatSync(file));
}

function withOpenFile<T>(file: string, work: (descriptor: number, size: number) => T): T | null {
  const descriptor = orNull(() => openSync(file, OPEN_FLAGS));
  if (descriptor === null) return null;
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() && stats.size <= MAX_READ_BYTES ? work(descriptor, stats.size) : null;
  } finally {
    closeSync(descriptor);
  }
}

function readUpTo(descriptor: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  const filled = fill(descriptor, bytes, 0);
  return bytes.subarray(0, filled);
}

/** Reads from a position until the buffer is full or the file ends; returns how many bytes. */
function fill(descriptor: number, buffer: Buffer, position: number): number {
  let filled = 0;
  while (filled < buffer.length) {
    const left = buffer.length - filled;
    const count = readSync(descriptor, buffer, filled, left, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

function sizeAndSha(descriptor: number, size: number): Pick<TreeEntry, "size" | "sha"> {
  const hash = createHash("sha1").update(`blob ${size}\0`);
  for (let hashed = 0; hashed < size;) {
    const wanted = piece.subarray(0, Math.min(piece.length, size - hashed));
    const count = fill(descriptor, wanted, hashed);
    // It became smaller meanwhile, and the size is a part of the SHA.
    if (count < wanted.length) return sizeAndSha(descriptor, hashed + count);
    hash.update(wanted);
    hashed += count;
  }
  return { size, sha: hash.digest("hex") };
}

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
