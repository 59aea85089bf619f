import { spawn } from "node:child_process";
import { devNull } from "node:os";
import type { Readable } from "node:stream";
import { isLarge, startFromSmall } from "./start-small.ts";

/** git ended with another exit code than 0; `stderr` says why. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly stderr: string;

  constructor(args: readonly string[], code: number | null, stderr: string) {
    super(`git ${args.join(" ")}: exit ${code}: ${stderr.slice(0, 2000)}`);
    this.stderr = stderr;
  }
}

export interface GitOptions {
  readonly input?: string | Uint8Array | Readable;
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment of every git that the local GitHub starts: nobody's configuration, no prompts. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    SYSTEMROOT: process.env["SYSTEMROOT"],
    HOME: devNull,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: "0",
    ...extra,
  };
}

/** Runs one git command on a bare repository and returns its stdout. Throws `GitError`. */
export function runGit(
  gitDir: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<Buffer> {
  const { input } = options;
  const all = [`--git-dir=${gitDir}`, ...args];
  const env = gitEnvironment(options.env);
  if (input === undefined || typeof input === "string" || input instanceof Uint8Array) {
    if (isLarge()) return runFromSmall(all, env, input);
  }
  return runHere(all, env, input);
}

async function runFromSmall(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: string | Uint8Array | undefined,
): Promise<Buffer> {
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  const { code, stdout, stderr } = await startFromSmall({ args, env, input: bytes });
  if (code === 0) return Buffer.from(stdout);
  throw new GitError(args.slice(1), code, stderr);
}

function runHere(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: GitOptions["input"],
): Promise<Buffer> {
  const child = spawn("git", args, { env, stdio: ["pipe", "pipe", "pipe"] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // git may end before it has read all its input; its exit code is what counts then.
  child.stdin.on("error", () => undefined);
  if (input === undefined || typeof input === "string" || input instanceof Uint8Array) {
    child.stdin.end(input);
  } else {
    input.once("error", () => child.kill());
    input.pipe(child.stdin);
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(Buffer.concat(stdout));
      else reject(new GitError(args.slice(1), code, Buffer.concat(stderr).toString()));
    });
  });
}
