import { describe, expect, it } from "vitest";

import { bundleCache } from "../../../src/repository/cache/index.ts";
import { fixedToken } from "../../../src/github/token-source.ts";
import {
  decodeSource,
  filterTree,
  readAttributes,
} from "../../../src/repository/selection/index.ts";
import type { RepositoryReader } from "../../../src/repository/reader.ts";
import { git } from "../git-fixture.ts";
import { memoryStore } from "../memory-store.ts";
import { recordingLogger } from "../quiet-logger.ts";
import { codeOf, readAll } from "../reading.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { countRequests, manyFiles, openShop, startShop } from "./fixture.ts";

async function readFirst(reader: RepositoryReader, count: number): Promise<number> {
  const entries = (await reader.listTree()).slice(0, count);
  let blobs = 0;
  for await (const blob of reader.readBlobs(entries)) if (blob.sha !== "") blobs += 1;
  return blobs;
}

describe("a repository on GitHub", () => {
  it("is read as it is at the head of its default branch", async () => {
    const files = { "a.ts": "aaa", "src/é b.ts": "béé", "src/deep/c.ts": "c\r\n", "empty.ts": "" };
    const shop = await startShop(files);
    const reader = await openShop(shop);
    expect(await readAll(reader)).toEqual(files);
    expect(reader.snapshot).toEqual({
      repository: "octo/shop",
      requestedRef: "HEAD",
      commit: git(shop.repository.gitDir, "rev-parse", "main"),
      baseBranch: "main",
      kind: "github",
      kilobytes: 0,
      notices: [],
    });
  });

  it("costs four requests when it is small, and says how many it sent", async () => {
    const shop = await startShop({ "a.ts": "a", "b.ts": "b" });
    const reader = await openShop(shop);
    await readAll(reader);
    expect(countRequests(shop)).toEqual({ rest: 3, graphql: 1 });
    expect(reader.usage()).toEqual({ apiRequests: 4, cacheHits: 0, blobsRead: 2 });
  });

  it("stays at its commit when the branch moves on", async () => {
    const shop = await startShop({ "a.ts": "old" });
    const reader = await openShop(shop);
    await shop.repository.commitFiles({ "a.ts": "new" });
    expect(await readAll(reader)).toEqual({ "a.ts": "old" });
  });

  it("is found by branch, tag, annotated tag and commit", async () => {
    const shop = await startShop({ v: "1" });
    const { gitDir } = shop.repository;
    const first = git(gitDir, "rev-parse", "main");
    git(gitDir, "tag", "light", first);
    git(gitDir, "tag", "-a", "heavy", "-m", "x", first);
    const second = await shop.repository.commitFiles({ v: "2" }, { branch: "feature/x" });
    const commitAt = async (ref: string): Promise<string> =>
      (await openShop(shop, { ref })).snapshot.commit;
    expect(await commitAt("feature/x")).toBe(second);
    expect(await commitAt("light")).toBe(first);
    expect(await commitAt("heavy")).toBe(first);
    expect(await commitAt(first)).toBe(first);
    expect(await commitAt("refs/heads/main")).toBe(first);
  });

  it("has the branch asked for as its base, and for a commit one that contains it", async () => {
    const shop = await startShop({ v: "1" });
    const first = git(shop.repository.gitDir, "rev-parse", "main");
    await shop.repository.git.run(["update-ref", "refs/heads/release", first]);
    const alone = await shop.repository.commitFiles({ v: "2" }, { branch: "release" });
    const baseOf = async (more: { ref: string; baseBranch?: string }): Promise<string | null> =>
      (await openShop(shop, more)).snapshot.baseBranch;
    expect(await baseOf({ ref: "release" })).toBe("release");
    expect(await baseOf({ ref: first })).toBe("main");
    expect(await baseOf({ ref: first, baseBranch: "release" })).toBe("release");
    expect(await baseOf({ ref: alone })).toBeNull();
    expect(await baseOf({ ref: alone, baseBranch: "release" })).toBe("release");
  });

  it("whose commit is already known is read with one request less for each thing known", async () => {
    const shop = await startShop({ "a.ts": "a" });
    const commit = git(shop.repository.gitDir, "rev-parse", "main");
    const pinned = { commit, requestedRef: "main", baseBranch: "main" };
    await shop.repository.commitFiles({ "a.ts": "b" });
    const reader = await openShop(shop, { pinned });
    expect(await readAll(reader)).toEqual({ "a.ts": "a" });
    expect(reader.snapshot).toMatchObject(pinned);
    expect(countRequests(shop)).toEqual({ rest: 2, graphql: 1 });
    const gone = { ...pinned, commit: "1".repeat(40) };
    expect(await codeOf(openShop(shop, { pinned: gone }))).toBe("RefNotFound");
  });

  it("that was renamed is read under its new name, which is said", async () => {
    const shop = await startShop({ "a.ts": "a" });
    shop.github.renameRepository(shop.repository, "store");
    const reader = await openShop(shop);
    expect(await readAll(reader)).toEqual({ "a.ts": "a" });
    expect(reader.snapshot.repository).toBe("octo/store");
    expect(reader.snapshot.notices.join()).toMatch(/octo\/shop is now octo\/store/u);
  });

  it("that is public can be read without a token, which GraphQL does not answer", async () => {
    const files = { "a.ts": "a", "b.ts": "b" };
    const shop = await startShop(files, { repository: { private: false } });
    const few = await openShop(shop, { auth: fixedToken(null) });
    expect(await readAll(few)).toEqual(files);
    expect(countRequests(shop)).toEqual({ rest: 5 });
    await shop.repository.commitFiles({ "c.ts": "c", "d.ts": "d" });
    const many = await openShop(shop, { auth: fixedToken(null) });
    expect(Object.keys(await readAll(many))).toHaveLength(4);
    expect(countRequests(shop)).toEqual({ rest: 9, codeload: 1 });
  });

  it("keeps odd names, links, submodules and bytes that are no text", async () => {
    const files = {
      "new\nline.ts": "1",
      constructor: "2",
      "__proto__/x.ts": "3",
      "na\u202Eme.ts": "4",
      "latin1.txt": Buffer.from("caf\u00E9", "latin1"),
      "utf16.txt": Buffer.from("\uFEFFhello", "utf16le"),
      "bom.txt": "\uFEFFbom",
      "binary.dat": Buffer.from([0, 1, 2, 255]),
    };
    const shop = await startShop(files);
    const reader = await openShop(shop);
    const bySha = new Map<string, Uint8Array>();
    for await (const { sha, bytes } of reader.readBlobs(await reader.listTree())) {
      bySha.set(sha, bytes);
    }
    const entries = await reader.listTree();
    expect(entries.map((entry) => entry.path).toSorted()).toEqual(Object.keys(files).toSorted());
    const read = Object.fromEntries(
      entries.map(({ path, sha }) => [path, Buffer.from(bySha.get(sha) ?? "missing")]),
    );
    const expected = Object.entries(files).map(([path, bytes]) => [
      path,
      Buffer.from(bytes as string),
    ]);
    expect(read).toEqual(Object.fromEntries(expected));
  });
});

describe("entries that are no source", () => {
  it("are listed as what they are, counted by reason, and a link is never followed", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 9\n`;
    const shop = await startShop({ "a.ts": "a" });
    await shop.repository.commitFiles({
      "libs/theirs": { submodule: "1".repeat(40) },
      link: { symlink: "../../etc/passwd" },
      "run.sh": { executable: "echo" },
      "film.ts": pointer,
    });
    const reader = await openShop(shop);
    const entries = await reader.listTree();
    expect(entries.map(({ path, mode, size }) => `${mode} ${size} ${path}`)).toEqual([
      "100644 1 a.ts",
      `100644 ${pointer.length} film.ts`,
      "160000 0 libs/theirs",
      "120000 16 link",
      "100755 4 run.sh",
    ]);
    expect((await readAll(reader))["link"]).toBe("../../etc/passwd");
    const attributes = readAttributes([]);
    const { kept, skipped } = filterTree(entries, { workingDirectory: "", attributes });
    expect(skipped).toEqual({ submodule: 1, symlink: 1 });
    const decoded: string[] = [];
    for await (const { bytes } of reader.readBlobs(kept)) {
      decoded.push(Object.keys(decodeSource(bytes)).join());
    }
    expect(decoded.toSorted()).toEqual(["skip", "text", "text"]);
  });
});

describe("a repository of 5,000 files", () => {
  it("is read whole in at most 6 requests, and again in 2 with everything from the cache", async () => {
    const files = { ".gitattributes": "*.gen.ts linguist-generated\n", ...manyFiles(4999) };
    const shop = await startShop(files);
    const folder = await temporaryFolder();
    const store = memoryStore();
    const open = (): Promise<RepositoryReader> =>
      openShop(shop, { cache: bundleCache({ store, folder, logger: recordingLogger() }) });
    const cold = await open();
    expect(await crawl(cold)).toBe(5000);
    await cold.close();
    expect(countRequests(shop)).toEqual({ rest: 4, graphql: 1, codeload: 1 });
    expect(cold.usage()).toEqual({ apiRequests: 5, cacheHits: 0, blobsRead: 5000 });
    const warm = await open();
    expect(await crawl(warm)).toBe(5000);
    await warm.close();
    expect(warm.usage()).toEqual({ apiRequests: 2, cacheHits: 5000, blobsRead: 5000 });
    expect(store.saves).toBe(1);
  });

  it.each([
    ["smoke", 40, 4],
    ["core", 200, 4],
    ["standard", 800, 4],
  ])("at depth %s costs at most 6 requests", async (_depth, count, requests) => {
    const shop = await startShop(manyFiles(5000));
    const reader = await openShop(shop);
    expect(await readFirst(reader, count)).toBe(count);
    expect(reader.usage().apiRequests).toBe(requests);
    expect(requests).toBeLessThanOrEqual(6);
  });
});

describe("a tree that GitHub cuts off", () => {
  it.each([
    ["above its first file", 7],
    ["deep inside", 300],
    ["just before its end", 1050],
  ])("%s is walked until it is whole", async (_where, treeEntryLimit) => {
    const files = { ...manyFiles(1000), "z.ts": "z", "a.ts": "a" };
    const shop = await startShop(files, { repository: { treeEntryLimit } });
    const reader = await openShop(shop);
    const paths = (await reader.listTree()).map((entry) => entry.path);
    expect(paths.toSorted()).toEqual(Object.keys(files).toSorted());
    expect(reader.usage().apiRequests).toBeLessThanOrEqual(30);
  });
});

describe("an archive that is not the truth", () => {
  it("because of export-ignore, export-subst and line endings is mended file by file", async () => {
    const files = {
      ...manyFiles(3000),
      ".gitattributes":
        "tests/** export-ignore\nversion.ts export-subst\n*.bat text eol=crlf\n*.cs text eol=crlf\n",
      "tests/a.spec.ts": "a spec",
      "tests/deep/b.spec.ts": "another",
      "version.ts": "export const version = '$Format:%H$';\n",
      "run.bat": "one\ntwo\n",
    };
    const shop = await startShop(files);
    const reader = await openShop(shop);
    expect(await readAll(reader)).toEqual(files);
    expect(countRequests(shop)).toEqual({ rest: 4, graphql: 1, codeload: 1 });
  });
});

async function crawl(reader: RepositoryReader): Promise<number> {
  const entries = await reader.listTree();
  const attributeFiles = entries.filter((entry) => entry.path.endsWith(".gitattributes"));
  const texts: { path: string; text: string }[] = [];
  for await (const { bytes } of reader.readBlobs(attributeFiles)) {
    texts.push({ path: ".gitattributes", text: Buffer.from(bytes).toString() });
  }
  const attributes = readAttributes(texts);
  const { kept } = filterTree(entries, { workingDirectory: "", attributes });
  let blobs = 0;
  for await (const blob of reader.readBlobs(kept)) if (blob.bytes.length > 0) blobs += 1;
  return blobs;
}
