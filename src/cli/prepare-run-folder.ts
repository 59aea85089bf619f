import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Makes the run folder, in an `.amtp` folder that git never shows and nobody reads as source. */
export async function prepareRunFolder(runFolder: string): Promise<void> {
  await mkdir(runFolder, { recursive: true });
  const amtpFolder = dirname(dirname(runFolder));
  await writeFile(join(amtpFolder, ".gitignore"), "*\n");
}
