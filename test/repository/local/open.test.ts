import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitAll, createRepository, git, writeFiles } from "../git-fixture.ts";
import { codeOf, readAll } from "../reading.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { open } from "./open-folder.ts";

describe("a commit of a local repository", () => {
  it("is read as it was committed, not as the files are now", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { "src/app.ts": "committed" });
    writeFiles(folder, { "src/app.ts": "edited", "new.ts": "new" });
    const { reader } = await open(folder);
    expect(await readAll(reader)).toEqual({ "src/app.ts": "committed" });
    expect(reader.snapshot).toMatchObject({
      kind: "commit",
      commit: git(folder, "rev-parse", "HEAD"),
      requestedRef: "HEAD",
      baseBranch: "main",
      repository: `local/${basename(folder)}`,
    });
  });

  it("says so when the work tree has changes, and says nothing when it has none", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { a: "a", b: "b" });
    expect((await open(folder)).reader.snapshot.notices).toEqual([]);
    writeFiles(folder, { a: "other" });
    expect((await open(folder)).reader.snapshot.notices.join()).toMatch(/not committed/u);
    commitAll(folder, "second");
    writeFiles(folder, { c: "new" });
    expect((await open(folder)).reader.snapshot.notices.join()).toMatch(/1 of them new/u);
  });

  it("lists modes, sizes and SHAs as git does", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { "run.sh": "echo", "b.ts": "bb" });
    git(folder, "update-index", "--chmod=+x", "run.sh");
    symlinkSync("b.ts", join(folder, "link"));
    git(folder, "add", "link");
    git(folder, "commit", "-q", "-m", "modes");
    const entries = await (await open(folder)).reader.listTree();
    expect(entries.map(({ path, mode, size }) => `${mode} ${size} ${path}`)).toEqual([
      "100644 2 b.ts",
      "120000 4 link",
      "100755 4 run.sh",
    ]);
    expect(entries[0]?.sha).toBe(git(folder, "rev-parse", "HEAD:b.ts"));
  });

  it("is found by branch, tag, short SHA and remote branch", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { v: "1" });
    const first = git(folder, "rev-parse", "HEAD");
    git(folder, "tag", "-a", "v1", "-m", "one");
    git(folder, "update-ref", "refs/remotes/origin/only-there", first);
    git(folder, "switch", "-q", "-c", "feature/x");
    writeFiles(folder, { v: "2" });
    const second = commitAll(folder, "second");
    const commitAt = async (ref: string): Promise<string> =>
      (await open(folder, { ref })).reader.snapshot.commit;
    expect(await commitAt("feature/x")).toBe(second);
    expect(await commitAt("v1")).toBe(first);
    expect(await commitAt(first.slice(0, 10))).toBe(first);
    expect(await commitAt("only-there")).toBe(first);
  });

  it("takes the branch before a tag of the same name", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { v: "1" });
    git(folder, "tag", "same");
    git(folder, "switch", "-q", "-c", "same");
    writeFiles(folder, { v: "2" });
    const commit = commitAll(folder, "second");
    const { snapshot } = (await open(folder, { ref: "same" })).reader;
    expect(snapshot).toMatchObject({ commit, baseBranch: "same" });
  });

  it("has for a tag the default branch as its base when that contains it, and else none", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { v: "1" });
    git(folder, "tag", "inside");
    const first = git(folder, "rev-parse", "HEAD");
    git(folder, "update-ref", "refs/remotes/origin/main", first);
    git(folder, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    writeFiles(folder, { v: "2" });
    commitAll(folder, "not pushed");
    git(folder, "tag", "outside");
    const baseAt = async (ref: string): Promise<string | null> =>
      (await open(folder, { ref })).reader.snapshot.baseBranch;
    expect(await baseAt("inside")).toBe("main");
    expect(await baseAt("outside")).toBeNull();
    expect(
      (await open(folder, { ref: "outside", baseBranch: "main" })).reader.snapshot,
    ).toMatchObject({ baseBranch: "main" });
  });

  it("is named after its remote", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { a: "a" });
    git(folder, "remote", "add", "origin", "https://user:secret@github.com/octo/shop.git");
    expect((await open(folder)).reader.snapshot.repository).toBe("octo/shop");
  });

  it("opened from a folder inside is the whole repository with a working directory", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { "packages/web/a.ts": "a", "b.ts": "b" });
    const opened = await open(join(folder, "packages/web"));
    expect(opened.workingDirectory).toBe("packages/web");
    expect(Object.keys(await readAll(opened.reader))).toEqual(["b.ts", "packages/web/a.ts"]);
  });

  it("keeps names with newlines, quotes and words that JavaScript knows", async () => {
    const folder = await temporaryFolder();
    const files = {
      "new\nline.ts": "1",
      '"quoted" file': "2",
      constructor: "3",
      "na\u202Eme": "4",
    };
    createRepository(folder, files);
    expect(await readAll((await open(folder)).reader)).toEqual(files);
  });

  it("gives a blob once when two files share it", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { a: "same", b: "same" });
    const { reader } = await open(folder);
    let blobs = 0;
    for await (const blob of reader.readBlobs(await reader.listTree()))
      blobs += blob.bytes.length / 4;
    expect(blobs).toBe(1);
    expect(reader.usage()).toEqual({ apiRequests: 0, cacheHits: 0, blobsRead: 1 });
  });

  it("can be left in the middle of reading", async () => {
    const folder = await temporaryFolder();
    const big = "x".repeat(300_000);
    createRepository(folder, { a: `a${big}`, b: `b${big}`, c: `c${big}` });
    const { reader } = await open(folder);
    for await (const blob of reader.readBlobs(await reader.listTree())) {
      expect(blob.bytes.length).toBe(300_001);
      break;
    }
    await reader.close();
  });

  it("lists a submodule without bytes", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { a: "a" });
    const commit = git(folder, "rev-parse", "HEAD");
    git(folder, "update-index", "--add", "--cacheinfo", `160000,${commit},vendor/lib`);
    git(folder, "commit", "-q", "-m", "submodule");
    const { reader } = await open(folder);
    expect((await reader.listTree())[1]).toMatchObject({
      path: "vendor/lib",
      mode: "160000",
      size: 0,
    });
    expect(await readAll(reader)).toEqual({ a: "a" });
  });

  it("that lost an object is corrupt, never partly read", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { a: "a", b: "b" });
    const sha = git(folder, "rev-parse", "HEAD:b");
    rmSync(join(folder, ".git/objects", sha.slice(0, 2), sha.slice(2)));
    const opened = open(folder).then(({ reader }) => readAll(reader));
    expect(await codeOf(opened)).toBe("RepositoryCorrupt");
  });
});

describe("a hostile repository", () => {
  it("starts no command that its configuration names", async () => {
    const folder = await temporaryFolder();
    createRepository(folder, { "a.txt": "a", ".gitattributes": "* filter=evil" });
    const mark = join(folder, "..", `${basename(folder)}-mark`);
    git(folder, "config", "core.fsmonitor", `touch ${mark}`);
    git(folder, "config", "filter.evil.clean", `touch ${mark}; cat`);
    git(folder, "config", "filter.evil.smudge", `touch ${mark}; cat`);
    git(folder, "config", "diff.external", `touch ${mark}`);
    // Same length within the same second: the case in which git itself looks into the file.
    writeFiles(folder, { "a.txt": "b" });
    await readAll((await open(folder)).reader);
    await readAll((await open(folder, { workTree: true })).reader);
    expect(existsSync(mark)).toBe(false);
  });

  it("cannot be swapped for another by environment variables of git", async () => {
    const folder = await temporaryFolder();
    const other = await temporaryFolder();
    createRepository(folder, { mine: "mine" });
    createRepository(other, { other: "other" });
    const environment = { ...process.env, GIT_DIR: join(other, ".git") };
    expect(await readAll((await open(folder, { environment })).reader)).toEqual({ mine: "mine" });
  });
});

describe("a source that cannot be read has a name", () => {
  it.each([
    ["a missing folder", "SourceNotFound", "missing", {}],
    ["a file", "SourceNotFound", "file.txt", {}],
    ["an empty folder", "SourceEmpty", "empty", {}],
    ["a repository without a commit", "SourceEmpty", "unborn", {}],
    ["a folder in a repository that is not committed", "SourceEmpty", "repo/new", {}],
    ["an unknown ref", "RefNotFound", "repo", { ref: "nowhere" }],
    ["an unknown SHA", "RefNotFound", "repo", { ref: "1".repeat(40) }],
    ["a ref that looks like an option", "InvalidInput", "repo", { ref: "--upload-pack=x" }],
    ["a ref with a range", "InvalidInput", "repo", { ref: "main..main" }],
    ["a ref with a newline", "InvalidInput", "repo", { ref: "main\nx" }],
    ["an empty ref", "InvalidInput", "repo", { ref: "" }],
    ["a ref of a plain folder", "InvalidInput", "plain", { ref: "main" }],
    ["a ref together with the work tree", "InvalidInput", "repo", { ref: "main", workTree: true }],
    ["a base branch without the commit", "InvalidInput", "repo", { ref: "tag", baseBranch: "old" }],
  ])("%s: %s", async (_what, code, path, more) => {
    const folder = await temporaryFolder();
    for (const name of ["empty", "unborn", "repo", "plain"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "file.txt"), "x");
    writeFiles(join(folder, "plain"), { a: "a" });
    git(join(folder, "unborn"), "init", "-q");
    createRepository(join(folder, "repo"), { a: "a" });
    git(join(folder, "repo"), "branch", "old");
    writeFiles(join(folder, "repo"), { b: "b" });
    commitAll(join(folder, "repo"), "second");
    git(join(folder, "repo"), "tag", "tag");
    mkdirSync(join(folder, "repo/new"));
    expect(await codeOf(open(join(folder, path), more))).toBe(code);
  });
});
