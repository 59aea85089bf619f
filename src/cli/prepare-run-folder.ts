import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { NamedError } from "../contracts/errors.ts";

/**
 * Makes the run folder, in an `.amtp` folder that git never shows and nobody reads as source.
 * Throws `InvalidInput` when nothing can be written there.
 */
export async function prepareRunFolder(runFolder: string): Promise<void> {
  const amtpFolder = dirname(dirname(runFolder));
  try {
    await mkdir(runFolder, { recursive: true });
    await writeFile(join(amtpFolder, ".gitignore"), "*\n");
  } catch (cause) {
    throw new NamedError(
      "InvalidInput",
      `${amtpFolder} cannot be written to; start the command in a folder that can.`,
      { cause },
    );
  }
}
