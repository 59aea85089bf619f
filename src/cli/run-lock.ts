import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NamedError } from "../contracts/errors.ts";
import { isRunning } from "../files/leftovers.ts";

const LOCK_FILE = "lock";

/**
 * Does work that no other process does in the same run folder at the same time: two identical
 * commands would overwrite each other's artifacts. Throws `RunInProgress` when another process is
 * at it; the lock of one that was killed is taken over.
 */
export async function withRunLock<T>(runFolder: string, work: () => Promise<T>): Promise<T> {
  const path = join(runFolder, LOCK_FILE);
  await takeLock(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function takeLock(path: string): Promise<void> {
  if (await createLock(path)) return;
  const owner = Number(await readFile(path, "utf8").catch(() => ""));
  if (isRunning(owner)) throw inProgress(path, owner);
  await rm(path, { force: true });
  if (!(await createLock(path))) throw inProgress(path, owner);
}

async function createLock(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function inProgress(path: string, pid: number): NamedError {
  return new NamedError(
    "RunInProgress",
    `Process ${pid} is at this very run already; wait for it. If that process is something else, delete ${path}.`,
  );
}
