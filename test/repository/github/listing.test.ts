import { describe, expect, it } from "vitest";

import { checkListing, type ListedEntry } from "../../../src/repository/github/listing.ts";
import { createRepository, git } from "../git-fixture.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** What GitHub would list of a commit, folders included, as git has it. */
async function listingOf(
  files: Readonly<Record<string, string>>,
): Promise<{ root: string; entries: ListedEntry[] }> {
  const folder = await temporaryFolder();
  createRepository(folder, files);
  const lines = git(folder, "-c", "core.quotePath=false", "ls-tree", "-r", "-t", "HEAD").split(
    "\n",
  );
  const entries = lines.map((line) => {
    const [, mode = "", sha = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/u.exec(line) ?? [];
    return { path, mode, sha, size: mode === "040000" ? undefined : 1 };
  });
  return { root: git(folder, "rev-parse", "HEAD^{tree}"), entries };
}

const FILES = { "a/b/c.ts": "1", "a/d.ts": "2", "a.ts": "3", "a-b/x.ts": "4", "é.ts": "5" };

describe("a listing of a repository", () => {
  it("that is whole leaves no folder incomplete", async () => {
    const { root, entries } = await listingOf(FILES);
    const { files, incomplete } = checkListing({ path: "", sha: root }, entries);
    expect(incomplete).toEqual([]);
    expect(files.map((file) => file.path).toSorted()).toEqual(Object.keys(FILES).toSorted());
  });

  it("without one file leaves the folder of that file incomplete, and keeps the rest", async () => {
    const { root, entries } = await listingOf(FILES);
    const cut = entries.filter((entry) => entry.path !== "a/b/c.ts");
    const { files, incomplete } = checkListing({ path: "", sha: root }, cut);
    expect(incomplete.map((folder) => folder.path)).toEqual(["a/b"]);
    expect(files).toHaveLength(4);
  });

  it("with an entry that was added, changed or renamed is not believed", async () => {
    const { root, entries } = await listingOf(FILES);
    const folder = { path: "", sha: root };
    const extra = { path: "evil.ts", mode: "100644", sha: "1".repeat(40), size: 1 };
    expect(checkListing(folder, [...entries, extra]).files).toEqual([]);
    const renamed = entries.map((entry) =>
      Object.assign({}, entry, entry.path === "a.ts" ? { path: "b.ts" } : {}),
    );
    expect(checkListing(folder, renamed).incomplete).toEqual([folder]);
  });
});
