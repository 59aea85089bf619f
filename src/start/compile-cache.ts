import { lstatSync, mkdirSync } from "node:fs";
import nodeModule from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const WRITABLE_BY_OTHERS = 0o022;

/**
 * Lets node keep the code it has compiled, so that the next process starts faster: on GitHub's
 * runner for one job, elsewhere for one user. It is code of this product only, never data of a run.
 * Whatever is in the way (a node without such a cache, a folder that cannot be made) costs time and
 * nothing else. Source: nodejs.org/api/module.html, "Module compile cache".
 */
export function useCompileCache(environment: NodeJS.ProcessEnv): void {
  if (nodeModule.enableCompileCache === undefined) return;
  try {
    const parent = environment["RUNNER_TEMP"] || tmpdir();
    const folder = join(parent, `amtp-compile-cache-${process.getuid?.() ?? "user"}`);
    makeFolder(folder);
    if (isOurs(folder)) nodeModule.enableCompileCache(folder);
  } catch {
    // Without a cache everything still works.
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** What lies in a cache is run: nobody else may have put it there. Windows keeps users apart itself. */
function isOurs(folder: string): boolean {
  const stats = lstatSync(folder);
  if (!stats.isDirectory()) return false;
  const user = process.getuid?.();
  return user === undefined || (stats.uid === user && (stats.mode & WRITABLE_BY_OTHERS) === 0);
}
