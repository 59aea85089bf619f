import { cp } from "node:fs/promises";
import { join } from "node:path";
import { resultOf, runCli } from "../run-cli.ts";
import { makeRepository, temporaryFolder } from "../source-folders.ts";
import { filesBelow, runWithHostileModel } from "./hostile-model.ts";

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

export async function makeHonestRun(): Promise<HonestRun> {
  const place = await temporaryFolder();
  const source = join(place.path, "app");
  await makeRepository(source);
  const offline = await runCli(["generate", source, "--out", "good", "--json"], {
    cwd: place.path,
  });
  if (resultOf(offline).status !== "done") throw new Error(offline.stderr);
  const half = await temporaryFolder();
  const agent = "Test Engineer";
  await runWithHostileModel({
    cwd: half.path,
    source,
    agent,
    answer: () => ({ kind: "refusal" }),
  });
  const written = await filesBelow(join(place.path, "good"));
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
