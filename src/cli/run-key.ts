import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { placeNew } from "../files/place-new.ts";
import { writeBeside } from "../files/write-whole.ts";
import type { Logger } from "../telemetry/logger.ts";

type Environment = Readonly<Record<string, string | undefined>>;

interface RunKeyPlace {
  readonly environment: Environment;
  /** Folders whose content may be somebody else's: a key in one of them proves nothing. */
  readonly foreignFolders: readonly string[];
  readonly logger: Logger;
}

const KEY = /^[0-9a-f]{64}$/u;

/**
 * The key that seals the run folders of this user: 64 hex digits, made on first use and kept where
 * programs keep their state. Where it cannot be kept, one that lasts as long as this command, which
 * is said: what an earlier start has finished cannot be told from a forgery then.
 */
export async function readRunKey({
  environment,
  foreignFolders,
  logger,
}: RunKeyPlace): Promise<string> {
  const path = join(stateFolder(environment), "amtp", "run-key");
  const isForeign = foreignFolders.some((folder) => isInside(path, folder));
  const key = isForeign ? undefined : await readOrMake(path).catch(() => undefined);
  if (key !== undefined) return key;
  const why = isForeign ? "lies in the folder that is read or written" : "cannot be kept";
  logger.warning(
    `The key of your run folders (${path}) ${why}, so a later start of this run has to say --fresh. Set XDG_STATE_HOME to a folder of yours.`,
  );
  return newKey();
}

/** Source: XDG Base Directory Specification, "XDG_STATE_HOME"; on Windows the local data folder. */
function stateFolder(environment: Environment): string {
  const { XDG_STATE_HOME: state = "", LOCALAPPDATA: local = "" } = environment;
  if (state.startsWith("/") || /^[A-Za-z]:[\\/]/u.test(state)) return state;
  if (process.platform === "win32" && local !== "") return local;
  return join(environment["HOME"] ?? homedir(), ".local", "state");
}

async function readOrMake(path: string): Promise<string | undefined> {
  const known = await readKey(path);
  if (known !== undefined) return known;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = await writeBeside(path, newKey());
  await chmod(temporary, 0o600);
  // Of several commands that start at once, the first one's key counts.
  await placeNew(temporary, path);
  return readKey(path);
}

async function readKey(path: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  return KEY.test(text) ? text : undefined;
}

function newKey(): string {
  return randomBytes(32).toString("hex");
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return (
    way !== ".." && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/u.test(way) && !way.startsWith(sep)
  );
}
