import { constants } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";

import { blobSha } from "../blob-sha.ts";
import type { Blob, BlobSha } from "../reader.ts";

/**
 * Many blobs in one file: for each a line `<sha> <size>\n` and then its bytes. Nothing in a bundle
 * is believed until it has been checked against its SHA.
 */
const HEADER = /^(?<sha>[0-9a-f]{40}) (?<size>\d{1,10})\n/u;
const LONGEST_HEADER = 40 + 1 + 10 + 1;

interface Place {
  readonly offset: number;
  readonly size: number;
}

/** A bundle of an earlier run; only its index is in memory. */
export class BundleReader {
  readonly #file: FileHandle;
  readonly #places: ReadonlyMap<BlobSha, Place>;
  /** Whether the file ends in the middle of a blob or holds something else. */
  readonly damaged: boolean;

  private constructor(file: FileHandle, index: { places: Map<BlobSha, Place>; damaged: boolean }) {
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
    return this.#places.keys();
  }

  sizeOf(sha: BlobSha): number | undefined {
    return this.#places.get(sha)?.size;
  }

  /** The bytes as the bundle has them; null when it does not have the SHA, or has other bytes. */
  read(sha: BlobSha): Promise<Buffer | null> {
    return readPlace(this.#file, sha, this.#places.get(sha));
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** A bundle that is being written; blobs are on disk, and can be read, as soon as they are added. */
export class BundleWriter {
  readonly #file: FileHandle;
  readonly #places = new Map<BlobSha, Place>();
  bytes = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<BundleWriter> {
    return new BundleWriter(await open(path, "w+"));
  }

  get shas(): Iterable<BlobSha> {
    return this.#places.keys();
  }

  async add({ sha, bytes }: Blob): Promise<void> {
    if (this.#places.has(sha)) return;
    const header = Buffer.from(`${sha} ${bytes.length}\n`);
    const offset = this.bytes + header.length;
    this.#places.set(sha, { offset, size: bytes.length });
    this.bytes = offset + bytes.length;
    await this.#file.write(Buffer.concat([header, bytes]), 0, null, offset - header.length);
  }

  /** The bytes that were added under this SHA; null when none were. */
  read(sha: BlobSha): Promise<Buffer | null> {
    return readPlace(this.#file, sha, this.#places.get(sha));
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

async function readPlace(
  file: FileHandle,
  sha: BlobSha,
  place: Place | undefined,
): Promise<Buffer | null> {
  if (place === undefined) return null;
  const bytes = Buffer.alloc(place.size);
  await file.read(bytes, 0, place.size, place.offset);
  return blobSha(bytes) === sha ? bytes : null;
}

async function readIndex(
  file: FileHandle,
  fileSize: number,
): Promise<{ places: Map<BlobSha, Place>; damaged: boolean }> {
  const places = new Map<BlobSha, Place>();
  const buffer = Buffer.alloc(LONGEST_HEADER);
  let at = 0;
  while (at < fileSize) {
    const { bytesRead } = await file.read(buffer, 0, LONGEST_HEADER, at);
    const header = HEADER.exec(buffer.subarray(0, bytesRead).toString("latin1"));
    const { sha, size } = header?.groups ?? {};
    const offset = at + (header?.[0].length ?? 0);
    if (sha === undefined || offset + Number(size) > fileSize) return { places, damaged: true };
    places.set(sha, { offset, size: Number(size) });
    at = offset + Number(size);
  }
  return { places, damaged: false };
}
