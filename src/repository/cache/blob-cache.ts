import type { Blob, BlobSha } from "../reader.ts";

/**
 * Blobs of earlier runs, by SHA. A cache only ever saves time: no method throws, and what comes out
 * of `get` has been checked against its SHA.
 */
export interface BlobCache {
  /** Makes what earlier runs kept of this repository available; once, before any `get`. */
  restore(repository: string): Promise<void>;
  /** The bytes; null when they are not there, or not those of the SHA and size (in bytes). */
  get(sha: BlobSha, size: number): Promise<Uint8Array | null>;
  /** Keeps a blob that was already checked. */
  put(blob: Blob): Promise<void>;
  /** Keeps what was put for later runs; once, at the end. */
  save(): Promise<void>;
}

/** A cache that keeps nothing. */
export function noCache(): BlobCache {
  return {
    restore: () => Promise.resolve(),
    get: () => Promise.resolve(null),
    put: () => Promise.resolve(),
    save: () => Promise.resolve(),
  };
}
