import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import type { ImportedFile } from "./fast-import.ts";

const ANY_EXECUTE_BIT = 0o111;

/** Every file and link below a folder, without `.git`, in the order of their names. */
export async function* folderFiles(folder: string): AsyncGenerator<ImportedFile> {
  const pending = [""];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const names = (await readdir(join(folder, next))).sort();
    for (const name of names) {
      if (name === ".git") continue;
      const path = next === "" ? name : `${next}/${name}`;
      const full = join(folder, path);
      const stats = await lstat(full);
      if (stats.isDirectory()) pending.push(path);
      else if (stats.isSymbolicLink()) yield { path, content: { symlink: await readlink(full) } };
      else if (stats.isFile()) {
        const bytes = await readFile(full);
        const executable = (stats.mode & ANY_EXECUTE_BIT) !== 0;
        yield { path, content: executable ? { executable: bytes } : bytes };
      }
    }
  }
}
