import type { Stats } from "node:fs";
import { lstat, mkdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { NamedError } from "../contracts/errors.ts";
import type { TestEngineerOutput } from "../contracts/generated.ts";
import { removeLeftovers, temporaryName } from "../files/leftovers.ts";
import { placeNew } from "../files/place-new.ts";
import { writeBeside } from "../files/write-whole.ts";

type GeneratedFile = TestEngineerOutput["files"][number];

/**
 * Writes generated files below a folder: all of them, or none but for those that another program
 * was faster with. A file that is there already with the same text is left alone; with another text
 * nothing at all is written and `TargetExists` is thrown. Nothing is written through a link
 * (`UnsafeOutput`), and nobody ever sees half a file.
 */
export async function writeGeneratedFiles(
  folder: string,
  files: readonly GeneratedFile[],
): Promise<void> {
  const missing: GeneratedFile[] = [];
  for (const file of files) if (!(await isWritten(folder, file))) missing.push(file);
  await writeMissing(folder, missing);
}

/** Whether the file is there as it is to be; throws when something else is. */
async function isWritten(folder: string, { path, contents }: GeneratedFile): Promise<boolean> {
  const found = await whatStandsAt(folder, path);
  const target = join(folder, path);
  await removeLeftovers(dirname(target), basename(target));
  if (found === undefined) return false;
  // Only a file of this size is read: a pipe would never end, and a huge file fill the memory.
  const mayBeSame = found.isFile() && found.size === Buffer.byteLength(contents);
  if (!mayBeSame || (await readFile(target, "utf8")) !== contents) throw targetExists(target);
  return true;
}

/** Everything is written under temporary names first, so that a full disk leaves nothing. */
async function writeMissing(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  const made: string[] = [];
  const temporaries = new Map<string, string>();
  try {
    for (const { path, contents } of files) {
      const target = join(folder, path);
      const first = await mkdir(dirname(target), { recursive: true });
      if (first !== undefined) made.push(first);
      temporaries.set(path, await writeBeside(target, contents));
    }
  } catch (error) {
    for (const temporary of temporaries.values()) await rm(temporary, { force: true });
    for (const madeFolder of made.toReversed()) await rm(madeFolder, { recursive: true });
    throw error;
  }
  await placeAll(folder, temporaries);
}

async function placeAll(folder: string, temporaries: ReadonlyMap<string, string>): Promise<void> {
  const taken: string[] = [];
  for (const [path, temporary] of temporaries) {
    if (!(await placeNew(temporary, join(folder, path)))) taken.push(path);
  }
  const [first] = taken;
  if (first !== undefined) throw targetExists(join(folder, first));
}

/**
 * Makes a folder of ours hold these files and nothing else: what an earlier start of the run wrote
 * there is replaced, also by a model that answers otherwise this time.
 */
export async function replaceGeneratedFiles(
  folder: string,
  files: readonly GeneratedFile[],
): Promise<void> {
  const next = temporaryName(folder);
  await writeGeneratedFiles(next, files);
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
}

/**
 * What stands at a path below the folder. The path was checked when the artifact was made; links on
 * this machine, and files in place of its folders, are another matter.
 */
async function whatStandsAt(folder: string, path: string): Promise<Stats | undefined> {
  const root = resolve(folder);
  if (!resolve(root, path).startsWith(`${root}${sep}`)) throw unsafe(path);
  let current = root;
  let found: Stats | undefined;
  for (const segment of path.split("/")) {
    if (found?.isDirectory() === false) throw targetExists(current);
    current = join(current, segment);
    found = await lstat(current).catch(() => undefined);
    if (found === undefined) return undefined;
    if (found.isSymbolicLink()) throw unsafe(path);
  }
  return found;
}

function unsafe(path: string): NamedError {
  return new NamedError(
    "UnsafeOutput",
    `${JSON.stringify(path)} would be written outside the output folder; nothing was written. Choose another --out.`,
  );
}

function targetExists(path: string): NamedError {
  return new NamedError(
    "TargetExists",
    `${path} exists with another content; it was not changed. Move it away or choose another --out.`,
  );
}
