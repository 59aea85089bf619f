import { rename, rm, writeFile } from "node:fs/promises";
import { temporaryName } from "./leftovers.ts";

/**
 * Writes a file so that a crash or a full disk leaves the old one or the new one, never half of
 * one. A link at the path is replaced, not followed. Throws what the file system says.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = await writeBeside(path, data);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes the data into a new file in the folder of `path`, under a name that nobody could have
 * prepared a link for. Returns that name; nothing is left behind when it throws.
 */
export async function writeBeside(path: string, data: string | Uint8Array): Promise<string> {
  const temporary = temporaryName(path);
  try {
    // `wx`: never through a link, never over a file.
    await writeFile(temporary, data, { flag: "wx" });
    return temporary;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
