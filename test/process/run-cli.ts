import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { GenerateResult } from "../../src/cli/result.ts";

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** Where the user stands. */
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Another node than the one the tests run on. */
  readonly node?: string;
}

/** Where the commands of these tests keep their key, instead of where the developer's is. */
export const STATE_FOLDER = mkdtempSync(join(tmpdir(), "amtp-state-"));
process.once("exit", () => rmSync(STATE_FOLDER, { recursive: true, force: true }));

/** Runs the committed command as a user would, with a bare environment. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const child = startCli(args, options);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString("utf8"));
      done({ code: code ?? -1, stdout: stdout ?? "", stderr: stderr ?? "" });
    });
  });
}

/** The same, still running. */
export function startCli(args: readonly string[], { cwd, environment, node }: CliOptions) {
  const { PATH = "", HOME = "" } = process.env;
  return spawn(node ?? process.execPath, [resolve("dist/cli.js"), ...args], {
    cwd,
    env: { PATH, HOME, XDG_STATE_HOME: STATE_FOLDER, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The one JSON object that `generate` prints; fails when there is anything else on stdout. */
export function resultOf(run: CliRun): GenerateResult {
  return JSON.parse(run.stdout) as GenerateResult;
}
