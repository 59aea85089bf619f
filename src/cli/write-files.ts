import { lstat, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { NamedError } from "../contracts/errors.ts";
import type { TestEngineerOutput } from "../contracts/generated.ts";

type GeneratedFile = TestEngineerOutput["files"][number];

/**
 * Writes generated files below a folder. A file that is there already with the same text is left
 * alone; with another text nothing at all is written and `TargetExists` is thrown. Nothing is
 * written through a link (`UnsafeOutput`).
 */
export async function writeGeneratedFiles(
  folder: string,
  files: readonly GeneratedFile[],
): Promise<void> {
  const missing: GeneratedFile[] = [];
  for (const file of files) {
    await refuseLinks(folder, file.path);
    const current = await readFile(join(folder, file.path), "utf8").catch(() => undefined);
    if (current === undefined) missing.push(file);
    else if (current !== file.contents) throw targetExists(folder, file.path);
  }
  for (const { path, contents } of missing) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents, { flag: "wx" });
  }
}

/**
 * Makes a folder of ours hold these files and nothing else: what an earlier start of the run wrote
 * there is replaced, also by a model that answers otherwise this time.
 */
export async function replaceGeneratedFiles(
  folder: string,
  files: readonly GeneratedFile[],
): Promise<void> {
  const next = `${folder}.${process.pid}.tmp`;
  await rm(next, { recursive: true, force: true });
  await writeGeneratedFiles(next, files);
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
}

/** The path was checked when the artifact was made; a link on this machine is another matter. */
async function refuseLinks(folder: string, path: string): Promise<void> {
  const root = resolve(folder);
  if (!resolve(root, path).startsWith(`${root}${sep}`)) throw unsafe(path);
  let current = root;
  for (const segment of path.split("/")) {
    current = join(current, segment);
    const stats = await lstat(current).catch(() => undefined);
    if (stats?.isSymbolicLink() === true) throw unsafe(path);
  }
}

function unsafe(path: string): NamedError {
  return new NamedError(
    "UnsafeOutput",
    `${JSON.stringify(path)} would be written outside the output folder; nothing was written. Choose another --out.`,
  );
}

function targetExists(folder: string, path: string): NamedError {
  return new NamedError(
    "TargetExists",
    `${join(folder, path)} exists with another content; nothing was written. Move it away or choose another --out.`,
  );
}
