import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { NamedError } from "../contracts/errors.ts";
import { removeLeftovers } from "../files/leftovers.ts";
import { refuseLinks, refuseLinksBelow } from "../files/refuse-links.ts";
import { writeWhole } from "../files/write-whole.ts";

/**
 * Makes the run folder, in an `.amtp` folder that git never shows and nobody reads as source.
 * Throws `InvalidInput` when nothing can be written there, or when a link would lead elsewhere.
 */
export async function prepareRunFolder(runFolder: string): Promise<void> {
  const runs = dirname(runFolder);
  const amtpFolder = dirname(runs);
  const ignore = join(amtpFolder, ".gitignore");
  const cache = join(amtpFolder, "cache");
  await refuseLinks([amtpFolder, ignore, runs, cache, runFolder]);
  await refuseLinksBelow(runFolder, Infinity);
  // Files of the cache are replaced, never written through; its folders would be.
  await refuseLinksBelow(cache, 1);
  try {
    await mkdir(runFolder, { recursive: true });
    await removeLeftovers(amtpFolder);
    await removeLeftovers(runFolder);
    await writeWhole(ignore, "*\n");
  } catch (cause) {
    throw new NamedError(
      "InvalidInput",
      `${amtpFolder} cannot be written to; start the command in a folder that can.`,
      { cause },
    );
  }
}
