import { execFile } from "node:child_process";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { replaceGeneratedFiles, writeGeneratedFiles } from "../../src/cli/write-files.ts";

const run = promisify(execFile);
let folder: string;

/** Makes an empty file. */
async function touched(path: string): Promise<string> {
  await writeFile(path, "");
  return path;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-out-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const FILES = [
  { path: "e2e/a.spec.ts", contents: "a" },
  { path: "e2e/b.spec.ts", contents: "b" },
];

describe("writing generated files", () => {
  test("makes the folders they need", async () => {
    await writeGeneratedFiles(folder, FILES);
    expect(await readFile(join(folder, "e2e/b.spec.ts"), "utf8")).toBe("b");
  });

  test("again changes nothing", async () => {
    await writeGeneratedFiles(folder, FILES);
    await expect(writeGeneratedFiles(folder, FILES)).resolves.toBeUndefined();
  });

  test("writes nothing at all when one file exists with another content", async () => {
    await mkdir(join(folder, "e2e"));
    await writeFile(join(folder, "e2e/b.spec.ts"), "mine");
    await expect(writeGeneratedFiles(folder, FILES)).rejects.toMatchObject({
      code: "TargetExists",
    });
    expect(await readdir(join(folder, "e2e"))).toEqual(["b.spec.ts"]);
    expect(await readFile(join(folder, "e2e/b.spec.ts"), "utf8")).toBe("mine");
  });

  test.each([
    ["a folder", async (place: string) => mkdir(place)],
    ["a pipe that nobody writes to", async (place: string) => run("mkfifo", [place])],
    ["a huge file", async (place: string) => truncate(await touched(place), 2 ** 41)],
  ])("writes nothing at all when %s has the name of a file", async (_, make) => {
    await mkdir(join(folder, "e2e"));
    await make(join(folder, "e2e/b.spec.ts"));
    await expect(writeGeneratedFiles(folder, FILES)).rejects.toMatchObject({
      code: "TargetExists",
    });
    expect(await readdir(join(folder, "e2e"))).toEqual(["b.spec.ts"]);
  });

  test("writes nothing when a file has the name of a folder, and says which", async () => {
    await writeFile(join(folder, "e2e"), "mine");
    await expect(writeGeneratedFiles(folder, FILES)).rejects.toMatchObject({
      code: "TargetExists",
      message: expect.stringContaining(`${join(folder, "e2e")} exists`) as string,
    });
  });

  test("leaves nothing at all when it cannot write all of it, and works once it can", async () => {
    // A name longer than any file system takes stands for a disk that is full at the second file.
    const tooLong = { path: `e2e/deep/${"n".repeat(300)}.ts`, contents: "b" };
    await expect(writeGeneratedFiles(folder, [...FILES, tooLong])).rejects.toMatchObject({
      code: "ENAMETOOLONG",
    });
    expect(await readdir(folder)).toEqual([]);
    await expect(writeGeneratedFiles(folder, FILES)).resolves.toBeUndefined();
  });

  test("removes what a command that was killed has left of it", async () => {
    const gone = 2 ** 22 + 1;
    const left = `a.spec.ts.${gone}.0123456789abcdef.tmp`;
    const running = `a.spec.ts.${process.pid}.0123456789abcdef.tmp`;
    await mkdir(join(folder, "e2e"));
    for (const name of [left, running, "mine.tmp"]) await writeFile(join(folder, "e2e", name), "");
    await writeGeneratedFiles(folder, FILES);
    expect((await readdir(join(folder, "e2e"))).toSorted()).toEqual(
      ["a.spec.ts", running, "b.spec.ts", "mine.tmp"].toSorted(),
    );
  });

  test("shows a file only once it is whole", async () => {
    const large = { path: "e2e/large.spec.ts", contents: "x".repeat(8 * 1024 * 1024) };
    const writing = writeGeneratedFiles(folder, [large]);
    let size = 0;
    while (size === 0) {
      size = await stat(join(folder, large.path)).then(
        (stats) => stats.size,
        () => 0,
      );
    }
    await writing;
    expect(size).toBe(large.contents.length);
    expect(await readdir(join(folder, "e2e"))).toEqual(["large.spec.ts"]);
  });

  test("does not follow a link out of the folder", async () => {
    const outside = await mkdtemp(join(tmpdir(), "amtp-outside-"));
    await symlink(outside, join(folder, "e2e"));
    await expect(writeGeneratedFiles(folder, FILES)).rejects.toMatchObject({
      code: "UnsafeOutput",
    });
    expect(await readdir(outside)).toEqual([]);
    await rm(outside, { recursive: true });
  });

  test("does not leave the folder by its path", async () => {
    const files = [{ path: "../escape.ts", contents: "x" }];
    await expect(writeGeneratedFiles(folder, files)).rejects.toMatchObject({
      code: "UnsafeOutput",
    });
  });
});

describe("replacing the files of an earlier start", () => {
  test("leaves what was written now and nothing else", async () => {
    const files = join(folder, "files");
    await writeGeneratedFiles(files, FILES);
    await replaceGeneratedFiles(files, [{ path: "e2e/a.spec.ts", contents: "another" }]);
    expect(await readdir(folder)).toEqual(["files"]);
    expect(await readdir(join(files, "e2e"))).toEqual(["a.spec.ts"]);
    expect(await readFile(join(files, "e2e/a.spec.ts"), "utf8")).toBe("another");
  });

  test("does not empty a folder elsewhere that a link leads to", async () => {
    const elsewhere = join(folder, "elsewhere");
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, "mine.txt"), "mine");
    await symlink(elsewhere, join(folder, "files"));
    await replaceGeneratedFiles(join(folder, "files"), FILES);
    expect(await readdir(elsewhere)).toEqual(["mine.txt"]);
  });
});
