import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderDifferences } from "../.ci/folder-differences.ts";
import { temporaryFolder } from "./process/source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let built: string;

/** What a build gives, as the check compares it with what is committed. */
beforeEach(async () => {
  place = await temporaryFolder();
  built = join(place.path, "built");
  await cp("dist", built, { recursive: true });
});

afterEach(() => place.remove());

test("what is committed as dist/ is what a build gives when no byte differs", async () => {
  expect(await folderDifferences(built, "dist")).toEqual([]);
});

test("a file of dist/ that is changed, added or gone is named", async () => {
  await writeFile(join(built, "cli.js"), "// one byte of another build");
  await writeFile(join(built, "amtp/implant.js"), "");
  await rm(join(built, "open-pr.js"));

  expect(await folderDifferences(built, "dist")).toEqual([
    "amtp/implant.js",
    "cli.js",
    "open-pr.js",
  ]);
});
