import { constants } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";

import { blobSha } from "../blob-sha.ts";
import type { Blob, BlobSha } from "../reader.ts";

/**
 * Many blobs in one file: for each a line `<sha> <size>\n` and then its bytes. The listing of a tree
 * has `tree ` before its SHA. Nothing in a bundle is believed until it has been checked.
 */
const HEADER = /^(?<key>(?:tree )?[0-9a-f]{40}) (?<size>\d{1,10})\n/u;
const LISTING = "tree ";
const LONGEST_HEADER = LISTING.length + 40 + 1 + 10 + 1;

interface Place {
  readonly offset: number;
  readonly size: number;
}

/** A bundle of an earlier run; only its index is in memory. */
export class BundleReader {
  readonly #file: FileHandle;
  readonly #places: ReadonlyMap<string, Place>;
  /** Whether the file ends in the middle of a blob or holds something else. */
  readonly damaged: boolean;

  private constructor(file: FileHandle, index: { places: Map<string, Place>; damaged: boolean }) {
    this.#file = file;
    this.#places = index.places;
    this.damaged = index.damaged;
  }

  /** Throws when the file cannot be opened, or is a link or no file. */
  static async open(path: string): Promise<BundleReader> {
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const stats = await file.stat();
    if (stats.isFile()) return new BundleReader(file, await readIndex(file, stats.size));
    await file.close();
    throw new Error("the bundle is no file");
  }

  get shas(): Iterable<BlobSha> {
    return [...this.#places.keys()].filter((key) => !key.startsWith(LISTING));
  }

  sizeOf(sha: BlobSha): number | undefined {
    return this.#places.get(sha)?.size;
  }

  /** The bytes as the bundle has them; null when it does not have the SHA, or has other bytes. */
  read(sha: BlobSha): Promise<Buffer | null> {
    return readBlob(this.#file, sha, this.#places.get(sha));
  }

  /** A listing of at most so many bytes, unchecked; null when there is none. */
  async readListing(tree: string, maxBytes: number): Promise<Buffer | null> {
    const place = this.#places.get(LISTING + tree);
    if (place === undefined || place.size > maxBytes) return null;
    return readPlace(this.#file, place);
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** A bundle that is being written; blobs are on disk, and can be read, as soon as they are added. */
export class BundleWriter {
  readonly #file: FileHandle;
  readonly #places = new Map<string, Place>();
  bytes = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<BundleWriter> {
    return new BundleWriter(await open(path, "w+"));
  }

  /** What names the entries, blobs and listings alike. */
  get keys(): Iterable<string> {
    return this.#places.keys();
  }

  add({ sha, bytes }: Blob): Promise<void> {
    return this.#append(sha, bytes);
  }

  addListing(tree: string, bytes: Uint8Array): Promise<void> {
    return this.#append(LISTING + tree, bytes);
  }

  /** The bytes that were added under this SHA; null when none were. */
  read(sha: BlobSha): Promise<Buffer | null> {
    return readBlob(this.#file, sha, this.#places.get(sha));
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #append(key: string, bytes: Uint8Array): Promise<void> {
    if (this.#places.has(key)) return;
    const header = Buffer.from(`${key} ${bytes.length}\n`);
    const offset = this.bytes + header.length;
    this.#places.set(key, { offset, size: bytes.length });
    this.bytes = offset + bytes.length;
    await this.#file.write(Buffer.concat([header, bytes]), 0, null, offset - header.length);
  }
}

async function readBlob(
  file: FileHandle,
  sha: BlobSha,
  place: Place | undefined,
): Promise<Buffer | null> {
  if (place === undefined) return null;
  const bytes = await readPlace(file, place);
  return blobSha(bytes) === sha ? bytes : null;
}

async function readPlace(file: FileHandle, { offset, size }: Place): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  await file.read(bytes, 0, size, offset);
  return bytes;
}

async function readIndex(
  file: FileHandle,
  fileSize: number,
): Promise<{ places: Map<string, Place>; damaged: boolean }> {
  const places = new Map<string, Place>();
  const buffer = Buffer.alloc(LONGEST_HEADER);
  let at = 0;
  while (at < fileSize) {
    const { bytesRead } = await file.read(buffer, 0, LONGEST_HEADER, at);
    const header = HEADER.exec(buffer.subarray(0, bytesRead).toString("latin1"));
    const { key, size } = header?.groups ?? {};
    const offset = at + (header?.[0].length ?? 0);
    if (key === undefined || offset + Number(size) > fileSize) return { places, damaged: true };
    places.set(key, { offset, size: Number(size) });
    at = offset + Number(size);
  }
  return { places, damaged: false };
}
