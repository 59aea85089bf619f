import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

import { readFileBounded, TooMuch } from "../../bounds/read-bounded.ts";
import { writeWhole } from "../../files/write-whole.ts";
import type { Logger } from "../../telemetry/logger.ts";
import { blobSha } from "../blob-sha.ts";
import type { BlobSha } from "../reader.ts";
import { type BlobCache, MAX_LISTING_BYTES } from "./blob-cache.ts";

/**
 * A cache in a folder of this machine, one file for each blob and listing, shared by all repositories: a SHA
 * means the same bytes everywhere. A damaged file is removed, counted once in the log, and missed.
 */
export function folderCache(options: {
  readonly folder: string;
  readonly logger: Logger;
}): BlobCache {
  const { folder, logger } = options;
  const made = new Set<string>();
  let failures = 0;
  const warnOnce = (what: string): void => {
    failures += 1;
    if (failures === 1) logger.warning(`The blob cache ${what}; the run goes on without it.`);
  };
  const write = (file: string, bytes: Uint8Array): Promise<void> =>
    writeInto(file, bytes, made).catch(() => warnOnce("cannot be written"));
  return {
    restore: () => Promise.resolve(),
    get: async (sha, size) => {
      // What is not as large as the blob is not the blob, so no more of it is read.
      const bytes = await readFileBounded(fileOf(folder, sha), size).catch(damagedOrAbsent);
      if (bytes === null || (bytes.length === size && blobSha(bytes) === sha)) return bytes;
      warnOnce("holds a damaged entry");
      await rm(fileOf(folder, sha), { force: true }).catch(() => undefined);
      return null;
    },
    put: async (blob) => {
      await write(fileOf(folder, blob.sha), blob.bytes);
    },
    getListing: async (tree) => {
      return readFileBounded(listingOf(folder, tree), MAX_LISTING_BYTES).catch(() => null);
    },
    putListing: async (tree, bytes) => {
      if (bytes.length <= MAX_LISTING_BYTES) await write(listingOf(folder, tree), bytes);
    },
    save: () => Promise.resolve(),
  };
}

/** Nothing for a file that is not there; one that is too large is as good as damaged. */
function damagedOrAbsent(error: unknown): Uint8Array | null {
  return error instanceof TooMuch ? new Uint8Array() : null;
}

async function writeInto(file: string, bytes: Uint8Array, made: Set<string>): Promise<void> {
  const parent = dirname(file);
  if (!made.has(parent)) await mkdir(parent, { recursive: true });
  made.add(parent);
  await writeWhole(file, bytes);
}

function fileOf(folder: string, sha: BlobSha): string {
  return join(folder, sha.slice(0, 2), sha);
}

function listingOf(folder: string, tree: string): string {
  return join(folder, "trees", tree);
}
