import { cp, mkdir, rm, writeFile } from "node:fs/promises";
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

test("a build is what is committed when no byte differs, whenever its files were written", async () => {
  const other = join(place.path, "other");
  for (const folder of [join(place.path, "one"), other]) {
    await mkdir(join(folder, "amtp"), { recursive: true });
    await writeFile(join(folder, "amtp/a.js"), "export const one = 1;\n");
    await writeFile(join(folder, "empty.js"), "");
  }
  expect(await folderDifferences(join(place.path, "one"), other)).toEqual([]);

  await writeFile(join(other, "amtp/a.js"), "export const one = 2;\n");
  expect(await folderDifferences(join(place.path, "one"), other)).toEqual(["amtp/a.js"]);
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
