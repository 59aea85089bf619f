import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const TEMPORARY = /\.(\d{1,10})\.[0-9a-f]{16}\.tmp$/u;

/** A name beside `path` that nobody could have prepared a link for, and that tells who made it. */
export function temporaryName(path: string): string {
  return `${path}.${process.pid}.${randomBytes(8).toString("hex")}.tmp`;
}

/**
 * Removes what commands that were killed have left under temporary names in a folder of ours, or
 * beside a file of this name. What a command that still runs has made stays.
 */
export async function removeLeftovers(folder: string, ofFile = ""): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const pid = TEMPORARY.exec(name)?.[1];
    return pid !== undefined && name.startsWith(ofFile) && !isRunning(Number(pid));
  });
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

/** Whether a process of this id runs, whoever owns it. */
export function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
