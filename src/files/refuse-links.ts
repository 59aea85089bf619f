import type { Stats } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { NamedError } from "../contracts/errors.ts";

/**
 * Refuses a folder of ours that is a link, or another thing that we never make: it may have come with
 * the source that is read. Whoever wrote that source would choose where we write, or let us wait for a
 * pipe that nobody fills. What is not there is fine. Throws `InvalidInput`.
 */
export async function refuseLinks(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const stats = await lstat(path).catch(() => undefined);
    if (stats !== undefined && !isOurKind(stats)) throw notOurs(path);
  }
}

/** The same for what is in a folder, and in its folders so many levels down. */
export async function refuseLinksBelow(folder: string, levels: number): Promise<void> {
  if (levels === 0) return;
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of found) {
    const path = join(folder, entry.name);
    if (!isOurKind(entry)) throw notOurs(path);
    if (entry.isDirectory()) await refuseLinksBelow(path, levels - 1);
  }
}

function isOurKind(one: Pick<Stats, "isDirectory" | "isFile">): boolean {
  return one.isFile() || one.isDirectory();
}

function notOurs(path: string): NamedError {
  return new NamedError(
    "InvalidInput",
    `${JSON.stringify(path)} is a link, or neither a file nor a folder, which we never make there; nothing was written. If you do not know where it comes from, do not trust the source either. Remove it and start again.`,
  );
}
