import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";

/** What a program cost together with every process it started. */
export interface ProgramCost {
  readonly exitCode: number;
  readonly seconds: number;
  /** Highest sum of resident memory, looked at twenty times a second. */
  readonly peakMegabytes: number;
  readonly output: string;
}

const LOOK_EVERY_MS = 50;
const PAGE_BYTES = 4096;

/** Runs a program and watches its process tree in `/proc` (Linux). */
export async function measureProgram(
  program: string,
  args: readonly string[],
  folder: string,
): Promise<ProgramCost> {
  const started = performance.now();
  const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (output += text.toString()));
  let peak = 0;
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    peak = Math.max(peak, await treeBytes(child.pid ?? 0));
    isLooking = false;
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  const [exitCode] = (await once(child, "close")) as [number];
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  return { exitCode, seconds, peakMegabytes: peak / 2 ** 20, output };
}

/** Resident bytes of a process and all its descendants. */
async function treeBytes(root: number): Promise<number> {
  const parents = new Map<number, number>();
  const pages = new Map<number, number>();
  for (const name of await readdir("/proc")) {
    const stat = /^\d+$/u.test(name) ? await readOrEmpty(`/proc/${name}/stat`) : "";
    // The name in parentheses may hold anything: fields are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    parents.set(Number(name), Number(fields[1]));
    pages.set(Number(name), Number(fields[21] ?? 0));
  }
  const isInside = (pid: number, steps = 0): boolean =>
    pid === root || (steps < 20 && parents.has(pid) && isInside(parents.get(pid) ?? 0, steps + 1));
  const inside = [...pages.keys()].filter((pid) => isInside(pid));
  return inside.reduce((sum, pid) => sum + (pages.get(pid) ?? 0) * PAGE_BYTES, 0);
}

async function readOrEmpty(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}
