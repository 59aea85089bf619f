import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, git, writeFiles } from "../git-fixture.ts";
import { codeOf, readAll } from "../reading.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { open } from "./open-folder.ts";

describe("a work tree", () => {
  it("is read as it is on disk: edits and new files, without ignored and deleted ones", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { ".gitignore": "*.log\n", a: "a", gone: "gone" });
    writeFiles(folder, { a: "edited", new: "new", "x.log": "log", ".amtp/runs/1.json": "{}" });
    rmSync(join(folder, "gone"));
    const { reader } = await open(folder, { workTree: true });
    expect(await readAll(reader)).toEqual({ ".gitignore": "*.log\n", a: "edited", new: "new" });
    expect(reader.snapshot).toMatchObject({ kind: "work_tree", baseBranch: "main" });
    expect(reader.snapshot.commit).toMatch(/^[0-9a-f]{40}$/u);
  });

  it("has the same hash when nothing changed and another when a byte did", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { a: "a" });
    const hash = async (): Promise<string> =>
      (await open(folder, { workTree: true })).reader.snapshot.commit;
    const before = await hash();
    expect(await hash()).toBe(before);
    writeFiles(folder, { a: "b" });
    expect(await hash()).not.toBe(before);
  });

  it("never follows a link out of the repository", async () => {
    const folder = await temporaryFolder();
    const outside = await temporaryFolder();
    writeFiles(outside, { "secret.txt": "secret", "sub/deep.txt": "deep" });
    createRepository(folder, { "dir/deep.txt": "mine" });
    symlinkSync(join(outside, "secret.txt"), join(folder, "link.txt"));
    rmSync(join(folder, "dir"), { recursive: true });
    symlinkSync(join(outside, "sub"), join(folder, "dir"));
    const texts = Object.values(await readAll((await open(folder, { workTree: true })).reader));
    expect(texts.join()).not.toMatch(/secret$|deep$/u);
    expect(texts).toContain(join(outside, "secret.txt"));
  });

  it("that changes while it is read is an error, not another file's content", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { a: "a" });
    const { reader } = await open(folder, { workTree: true });
    writeFiles(folder, { a: "changed" });
    expect(await codeOf(readAll(reader))).toBe("RepositoryCorrupt");
  });

  it("of a repository without a commit can be read", async () => {
    const folder = await temporaryFolder();
    git(folder, "init", "-q");
    writeFiles(folder, { a: "a" });
    const { reader } = await open(folder, { workTree: true });
    expect(await readAll(reader)).toEqual({ a: "a" });
    expect(reader.snapshot.baseBranch).toBeNull();
  });
});

describe("a folder without git", () => {
  it("is read as it is, and says so", async () => {
    const folder = await temporaryFolder();
    writeFiles(folder, { "index.html": "<p>", "node_modules/x/y.js": "no", ".amtp/runs/r": "no" });
    const { reader, workingDirectory } = await open(folder);
    expect(await readAll(reader)).toEqual({ "index.html": "<p>" });
    expect(reader.snapshot).toMatchObject({ kind: "folder", baseBranch: null });
    expect(reader.snapshot.notices.join()).toMatch(/no git repository/u);
    expect(workingDirectory).toBe("");
  });

  it("can be meant even inside a repository", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { "sample/a": "a", b: "b" });
    const { reader } = await open(join(folder, "sample"), { asFolder: true });
    expect(await readAll(reader)).toEqual({ a: "a" });
  });

  it("whose linked folder leads outside is read without it", async () => {
    const folder = await temporaryFolder();
    const outside = await temporaryFolder();
    writeFiles(outside, { "secret.txt": "secret" });
    writeFiles(folder, { a: "a" });
    symlinkSync(outside, join(folder, "out"));
    const { reader } = await open(folder);
    expect((await reader.listTree()).map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      "100644 a",
      "120000 out",
    ]);
  });
});
