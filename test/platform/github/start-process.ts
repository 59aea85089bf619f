import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { ContractViolation } from "./contract/checker.ts";
import type { Fault } from "./faults/fault.ts";
import type { LoggedRequest } from "./http/request-log.ts";
import type { GitHubConfig, Ready } from "./main.ts";

/** A local GitHub in a process of its own. */
export interface GitHubProcess extends Ready {
  requests(): Promise<LoggedRequest[]>;
  clearRequests(): Promise<void>;
  /** Regular expressions of paths must be given as `{ pattern }`. */
  addFaults(...faults: readonly Fault[]): Promise<void>;
  clearFaults(): Promise<void>;
  violations(): Promise<readonly ContractViolation[]>;
  close(): Promise<void>;
}

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

/**
 * Starts `main.ts` with a configuration and waits until it is ready, so that time and memory of
 * what is tested are not mixed with those of the server.
 */
export async function startGitHubProcess(config: GitHubConfig): Promise<GitHubProcess> {
  const folder = await mkdtemp(join(tmpdir(), "local-github-config-"));
  const file = join(folder, "config.json");
  await writeFile(file, JSON.stringify(config));
  const child = spawn(process.execPath, [MAIN, "--config", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const ready = await firstLine(child);
    return { ...ready, ...controls(ready.controlUrl), close: () => stop(child) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstLine(child: ChildProcess): Promise<Ready> {
  if (child.stdout === null) throw new Error("the local GitHub has no stdout");
  for await (const line of createInterface({ input: child.stdout })) {
    return JSON.parse(line) as Ready;
  }
  throw new Error("the local GitHub ended before it was ready");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  child.kill("SIGTERM");
  await closed;
}

function controls(url: string): Omit<GitHubProcess, keyof Ready | "close"> {
  const ask = async (method: string, path: string, sent?: unknown): Promise<unknown> => {
    const body = sent === undefined ? null : JSON.stringify(sent);
    const answer = await fetch(`${url}/${path}`, { method, body });
    return answer.json();
  };
  return {
    requests: async () => (await ask("GET", "requests")) as LoggedRequest[],
    clearRequests: async () => void (await ask("DELETE", "requests")),
    addFaults: async (...faults) => void (await ask("POST", "faults", faults)),
    clearFaults: async () => void (await ask("DELETE", "faults")),
    violations: async () =>
      ((await ask("GET", "violations")) as { violations: ContractViolation[] }).violations,
  };
}
