import type { Blob, BlobSha } from "../reader.ts";

/** Longer listings (about 600,000 files) are not kept. */
export const MAX_LISTING_BYTES = 64 * 1024 * 1024;

/**
 * Blobs of earlier runs by SHA, and listings of whole trees. A cache only ever saves time: no method
 * throws, and what comes out of `get` has been checked against its SHA.
 */
export interface BlobCache {
  /** Makes what earlier runs kept of this repository available; once, before any `get`. */
  restore(repository: string): Promise<void>;
  /** The bytes; null when they are not there, or not those of the SHA and size (in bytes). */
  get(sha: BlobSha, size: number): Promise<Uint8Array | null>;
  /** Keeps a blob that was already checked. */
  put(blob: Blob): Promise<void>;
  /**
   * The listing of the root tree with this SHA as `putListing` was given it; null when there is
   * none. Unlike a blob it is not checked here: whoever can read it proves it.
   */
  getListing(tree: string): Promise<Uint8Array | null>;
  /** Keeps a listing, instead of any other of the same tree. */
  putListing(tree: string, bytes: Uint8Array): Promise<void>;
  /** Keeps what was put for later runs; once, at the end. */
  save(): Promise<void>;
}

/** A cache that keeps nothing. */
export function noCache(): BlobCache {
  return {
    restore: () => Promise.resolve(),
    get: () => Promise.resolve(null),
    put: () => Promise.resolve(),
    getListing: () => Promise.resolve(null),
    putListing: () => Promise.resolve(),
    save: () => Promise.resolve(),
  };
}
