import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { NamedError } from "../contracts/errors.ts";

/**
 * Refuses a folder of ours that a link leads to, or that holds one: it may have come with the source
 * that is read, and whoever wrote that source would choose where we write. What is not there is
 * fine. Throws `InvalidInput`.
 */
export async function refuseLinks(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const stats = await lstat(path).catch(() => undefined);
    if (stats?.isSymbolicLink() === true) throw isLink(path);
  }
}

/** The same for what is in a folder, and in its folders so many levels down. */
export async function refuseLinksBelow(folder: string, levels: number): Promise<void> {
  if (levels === 0) return;
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of found) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) throw isLink(path);
    if (entry.isDirectory()) await refuseLinksBelow(path, levels - 1);
  }
}

function isLink(path: string): NamedError {
  return new NamedError(
    "InvalidInput",
    `${JSON.stringify(path)} is a link, which we never make there; nothing was written. If you do not know where it comes from, do not trust the source either. Remove it and start again.`,
  );
}
