import { execFile, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";

import { NamedError } from "../../contracts/errors.ts";

/** Where git runs, and the environment it is given. */
export interface GitPlace {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Settings that win over every configuration file, by key. */
  readonly settings?: ReadonlyMap<string, string>;
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Enough for the tree of a very large repository (about 100 bytes an entry). */
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
const TIMEOUT_MS = 120_000;

/**
 * What git may see of our environment. No `GIT_*` (it could redirect git to other objects, another
 * index or a command), and no key of a model.
 */
const ENVIRONMENT_PASSED_ON = [
  "PATH",
  "HOME",
  "XDG_CONFIG_HOME",
  "USERPROFILE",
  "HOMEDRIVE",
  "HOMEPATH",
  "APPDATA",
  "SystemRoot",
  "TMPDIR",
  "TEMP",
];

/** A repository's own configuration may name commands to run; reading needs none of them. */
const GUARDS = [
  "--no-replace-objects",
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.untrackedCache=false",
];

/**
 * Runs one git command that only reads, without a shell, and gives its result whatever the exit
 * code. Throws `SourceNotFound` when git is not installed.
 */
export async function runGit(place: GitPlace, args: readonly string[]): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    execFile(
      "git",
      [...GUARDS, ...args],
      {
        cwd: place.folder,
        env: gitEnvironment(place),
        encoding: "buffer",
        maxBuffer: MAX_OUTPUT_BYTES,
        timeout: TIMEOUT_MS,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : error.code;
        if (typeof exitCode === "number") {
          resolve({ exitCode, stdout, stderr: stderr.toString("utf8") });
        } else {
          reject(cannotRun(args, error));
        }
      },
    );
  });
}

/**
 * The standard output of a git command that must succeed. Throws `InvalidInput` when a partial clone
 * has not fetched what is needed, and `RepositoryCorrupt` for everything else.
 */
export async function gitOutput(place: GitPlace, args: readonly string[]): Promise<Buffer> {
  const result = await runGit(place, args);
  if (result.exitCode === 0) return result.stdout;
  if (/promisor remote|lazy fetching/iu.test(result.stderr)) throw partialClone(place.folder);
  throw new NamedError(
    "RepositoryCorrupt",
    `git ${args[0] ?? ""} failed in ${place.folder}: ${result.stderr.trim()}. Check the repository with "git fsck".`,
  );
}

/** Fetching what is missing would run commands that the repository names, so its owner has to. */
function partialClone(folder: string): NamedError {
  return new NamedError(
    "InvalidInput",
    `${folder} is a partial clone (--filter) that has not all files. Fetch them with "git -C ${JSON.stringify(folder)} fetch --refetch --no-filter origin", or clone without --filter, or name owner/repo to read it from GitHub.`,
  );
}

/** One line of output, or null when the command failed or said nothing. */
export async function gitLine(place: GitPlace, args: readonly string[]): Promise<string | null> {
  const result = await runGit(place, args);
  const line = result.stdout.toString("utf8").trim();
  return result.exitCode === 0 && line !== "" ? line : null;
}

/** Starts a git command that is talked to over its standard streams. */
export function startGit(place: GitPlace, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn("git", [...GUARDS, ...args], {
    cwd: place.folder,
    env: gitEnvironment(place),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
}

function gitEnvironment(place: GitPlace): Record<string, string> {
  const passed: Record<string, string> = {
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // A partial clone would fetch missing objects with a command that the repository names.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
  };
  for (const name of ENVIRONMENT_PASSED_ON) {
    const value = place.environment[name];
    if (value !== undefined) passed[name] = value;
  }
  const settings = [...(place.settings ?? [])];
  passed["GIT_CONFIG_COUNT"] = String(settings.length);
  for (const [index, [key, value]] of settings.entries()) {
    passed[`GIT_CONFIG_KEY_${index}`] = key;
    passed[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return passed;
}

function cannotRun(args: readonly string[], cause: Error | null): NamedError {
  const missing = cause !== null && "code" in cause && cause.code === "ENOENT";
  return new NamedError(
    missing ? "SourceNotFound" : "RepositoryCorrupt",
    missing
      ? "git was not found. Install git, or put it on PATH, to read a local repository."
      : `git ${args[0] ?? ""} did not finish: ${cause?.message ?? "unknown"}`,
    { cause },
  );
}
