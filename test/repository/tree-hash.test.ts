import { describe, expect, it } from "vitest";

import { rootTreeSha, splitPath, treeSha } from "../../src/repository/tree-hash.ts";
import { createRepository, git } from "./git-fixture.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const FILES = { "a/b/c.ts": "1", "a/d.ts": "2", "a.ts": "3", "a-b/x.ts": "4", "é.ts": "5" };

/** What git lists of a commit of the files, and the SHA of its root tree. */
async function listedByGit(...options: readonly string[]) {
  const folder = await temporaryFolder();
  createRepository(folder, FILES);
  const lines = git(folder, "-c", "core.quotePath=false", "ls-tree", ...options, "HEAD");
  const entries = lines.split("\n").map((line) => {
    const [, mode = "", sha = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/u.exec(line) ?? [];
    return { path, name: path, mode, sha };
  });
  return { root: git(folder, "rev-parse", "HEAD^{tree}"), entries };
}

describe("the SHA of a tree is the one that git gives it", () => {
  it("from a folder's children, names beyond ASCII sorted as git sorts", async () => {
    const { root, entries } = await listedByGit();
    expect(treeSha(entries.toReversed())).toBe(root);
  });

  it("from all files below it", async () => {
    const { root, entries } = await listedByGit("-r");
    expect(rootTreeSha(entries)).toBe(root);
  });
});

describe("a path", () => {
  it.each([
    ["a.ts", { folder: "", name: "a.ts" }],
    ["a/b/c.ts", { folder: "a/b", name: "c.ts" }],
  ])("%s is split at its last slash", (path, parts) => {
    expect(splitPath(path)).toEqual(parts);
  });
});
