import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { Logger } from "../../telemetry/logger.ts";
import { blobSha } from "../blob-sha.ts";
import type { Blob, BlobSha } from "../reader.ts";
import type { BlobCache } from "./blob-cache.ts";

/**
 * A cache in a folder of this machine, one file for each blob, shared by all repositories: a SHA
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
  return {
    restore: () => Promise.resolve(),
    get: async (sha, size) => {
      const bytes = await readFile(fileOf(folder, sha)).catch(() => null);
      if (bytes === null || (bytes.length === size && blobSha(bytes) === sha)) return bytes;
      warnOnce("holds a damaged entry");
      await rm(fileOf(folder, sha), { force: true }).catch(() => undefined);
      return null;
    },
    put: async (blob) => {
      await writeBlob(folder, blob, made).catch(() => warnOnce("cannot be written"));
    },
    save: () => Promise.resolve(),
  };
}

/** Written beside and renamed, so that no reader ever sees half a file. */
async function writeBlob(folder: string, { sha, bytes }: Blob, made: Set<string>): Promise<void> {
  const file = fileOf(folder, sha);
  const beside = `${file}.${process.pid}.tmp`;
  const parent = dirname(file);
  if (!made.has(parent)) await mkdir(parent, { recursive: true });
  made.add(parent);
  await writeFile(beside, bytes);
  await rename(beside, file);
}

function fileOf(folder: string, sha: BlobSha): string {
  return join(folder, sha.slice(0, 2), sha);
}
