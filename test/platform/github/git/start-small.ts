import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Started {
  readonly id: number;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly input: Uint8Array | undefined;
}

export interface Ended {
  readonly id: number;
  /** Null when git could not be started, or was killed. */
  readonly code: number | null;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

type Command = Omit<Started, "id">;

const SCRIPT = fileURLToPath(new URL("small-process.ts", import.meta.url));
const SMALL_BYTES = 128 * 1024 * 1024;

const waiting = new Map<number, (ended: Ended) => void>();
let small: ChildProcess | null = null;
let last = 0;

/**
 * To start a process takes as long as the memory of whoever starts it is large (fork(2): its page tables
 * are copied), and a worker of the tests has hundreds of megabytes: it costs more than what git then does.
 */
export function isLarge(): boolean {
  return small !== null || process.memoryUsage.rss() > SMALL_BYTES;
}

/** Runs git, started by a small process that is kept for it; it ends with this one. */
export function startFromSmall(command: Command): Promise<Ended> {
  const child = (small ??= startSmall());
  const id = (last += 1);
  const ended = new Promise<Ended>((resolve) => waiting.set(id, resolve));
  child.channel?.ref();
  child.send({ id, ...command } satisfies Started);
  return ended;
}

function startSmall(): ChildProcess {
  const child = fork(SCRIPT, [], { execArgv: [], serialization: "advanced" });
  child.on("message", (ended: Ended) => {
    waiting.get(ended.id)?.(ended);
    waiting.delete(ended.id);
    if (waiting.size === 0) child.channel?.unref();
  });
  child.once("exit", () => {
    small = null;
    const stderr = "the process that starts git has ended";
    for (const [id, resolve] of waiting) resolve({ id, code: null, stdout: Buffer.of(), stderr });
    waiting.clear();
  });
  child.unref();
  return child;
}
