import { execFileSync } from "node:child_process";
import { lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { prepareRunFolder } from "../../src/cli/prepare-run-folder.ts";

let place: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "amtp-prepare-"));
});

afterEach(() => rm(place, { recursive: true, force: true }));

/** What may have come with a source, in the folder `.amtp` that the command was started beside. */
const PLACES = [
  ".amtp",
  ".amtp/.gitignore",
  ".amtp/runs",
  ".amtp/cache",
  ".amtp/cache/ab",
  ".amtp/runs/id",
  ".amtp/runs/id/result.json",
  ".amtp/runs/id/files/e2e",
];

describe("a folder for runs", () => {
  test("is made, and made again, and nobody's git shows it", async () => {
    const folder = join(place, ".amtp/runs/id");
    await prepareRunFolder(folder);
    await prepareRunFolder(folder);
    expect(await readdir(folder)).toEqual([]);
    expect(await readdir(join(place, ".amtp"))).toEqual([".gitignore", "runs"]);
  });

  test.each(PLACES)(
    "is refused when %s is a link, and nothing is written through it",
    async (at) => {
      const elsewhere = join(place, "elsewhere");
      const link = join(place, at);
      await mkdir(elsewhere);
      await mkdir(dirname(link), { recursive: true });
      await symlink(elsewhere, link);

      const prepared = prepareRunFolder(join(place, ".amtp/runs/id"));

      await expect(prepared).rejects.toMatchObject({ code: "InvalidInput" });
      expect((await lstat(link)).isSymbolicLink()).toBe(true);
      expect(await readdir(elsewhere)).toEqual([]);
    },
  );

  test("is refused when it has a pipe, which a reader would wait for", async () => {
    const folder = join(place, ".amtp/runs/id");
    await mkdir(folder, { recursive: true });
    execFileSync("mkfifo", [join(folder, "digests.json")]);

    await expect(prepareRunFolder(folder)).rejects.toMatchObject({ code: "InvalidInput" });
  });

  test("is refused when something else has the name of its folder", async () => {
    await writeFile(join(place, ".amtp"), "");

    await expect(prepareRunFolder(join(place, ".amtp/runs/id"))).rejects.toMatchObject({
      code: "InvalidInput",
    });
  });
});
