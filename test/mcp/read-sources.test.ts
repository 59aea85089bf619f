import { describe, expect, it } from "vitest";
import { readGitAttributes, readSources, withinMemory } from "../../src/mcp/read-sources.ts";
import { readerOf } from "./support.ts";

describe("reading sources", () => {
  it("gives text in path order, whatever order the reader has", async () => {
    const reader = readerOf({ "b.ts": "2;", "a.ts": "1;", "c.ts": "2;" });
    const entries = (await reader.listTree()).toReversed();
    const { sources } = await readSources(reader, entries);
    expect(sources).toEqual([
      { path: "a.ts", text: "1;" },
      { path: "b.ts", text: "2;" },
      { path: "c.ts", text: "2;" },
    ]);
  });

  it("names what turned out not to be source text, once for each path", async () => {
    const binary = Buffer.from([0, 1, 2]);
    const reader = readerOf({ "a.ts": binary, "b.ts": binary });
    const { sources, unreadable } = await readSources(reader, await reader.listTree());
    expect(sources).toEqual([]);
    expect([...unreadable]).toEqual([
      ["a.ts", "binary"],
      ["b.ts", "binary"],
    ]);
  });

  it("takes the best files that fit into memory, and smaller ones after a large one", async () => {
    const reader = readerOf({ "a.ts": "12345", "b.ts": "1234567890", "c.ts": "12345" });
    const entries = await reader.listTree();
    expect(withinMemory(entries, 10).map(({ path }) => path)).toEqual(["a.ts", "c.ts"]);
    expect(withinMemory(entries)).toEqual(entries);
  });
});

describe("the attributes of a tree", () => {
  it("come from .gitattributes files only, and from no file of a dependency", async () => {
    const reader = readerOf({
      ".gitattributes": "gen/** linguist-generated\n",
      "app/.gitattributes": "*.bin binary\n",
      "node_modules/x/.gitattributes": "* binary\n",
      "app/a.ts": "1;",
    });
    const attributes = await readGitAttributes(reader, await reader.listTree());
    expect(reader.asked).toEqual([".gitattributes", "app/.gitattributes"]);
    expect(attributes("gen/a.ts").generated).toBe(true);
    expect(attributes("app/x.bin").binary).toBe(true);
    expect(attributes("app/a.ts").binary).toBe(false);
  });

  it("cost no reading when there are none", async () => {
    const reader = readerOf({ "a.ts": "1;" });
    const attributes = await readGitAttributes(reader, await reader.listTree());
    expect(reader.asked).toEqual([]);
    expect(attributes("a.ts").generated).toBeNull();
  });
});
