import { link, rename, rm, stat } from "node:fs/promises";

/**
 * Gives a finished temporary file its name, unless something has that name already. Returns whether
 * it did; the temporary name is gone in any case.
 */
export async function placeNew(temporary: string, path: string): Promise<boolean> {
  try {
    // A hard link is refused when the name is taken, in one step; a rename would replace the file.
    await link(temporary, path);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    return await renameWhenFree(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** For file systems that have no hard links. */
async function renameWhenFree(temporary: string, path: string): Promise<boolean> {
  const isFree = await stat(path).then(
    () => false,
    () => true,
  );
  if (isFree) await rename(temporary, path);
  return isFree;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
