import { cp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeRepository, temporaryFolder } from "../source-folders.ts";
import { filesBelow, runWithHonestModel } from "./hostile-model.ts";

export interface GeneratedFile {
  readonly path: string;
  readonly contents: string;
}

/** A run whose first two agents are done, so that attacks on the third one start at once. */
export interface HonestRun {
  readonly source: string;
  /** What an honest Test Engineer writes. */
  readonly files: readonly GeneratedFile[];
  /** A new place where the first two agents of the run are done. */
  newPlace(): Promise<{ path: string; remove(): Promise<void> }>;
  remove(): Promise<void>;
}

/** Runs the command to its end, and takes away what its last agent has made. */
export async function makeHonestRun(): Promise<HonestRun> {
  const place = await temporaryFolder();
  const source = join(place.path, "app");
  await makeRepository(source);
  const half = await temporaryFolder();
  const { run, result } = await runWithHonestModel({ cwd: half.path, source });
  if (result.status !== "done") throw new Error(run.stderr);
  const written = await filesBelow(join(half.path, "out"));
  await rm(join(half.path, "out"), { recursive: true });
  for (const name of await readdir(half.path, { recursive: true })) {
    if (/-test_engineer_output\.json$|(?:^|\/)files$/u.test(name))
      await rm(join(half.path, name), { recursive: true, force: true });
  }
  return {
    source,
    files: [...written].map(([path, contents]) => ({ path, contents })),
    newPlace: async () => {
      const fresh = await temporaryFolder();
      await cp(half.path, fresh.path, { recursive: true });
      return fresh;
    },
    remove: async () => {
      await Promise.all([place.remove(), half.remove()]);
    },
  };
}
