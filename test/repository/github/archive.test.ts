import { once } from "node:events";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";

import { pack, type Header } from "tar-stream";
import { describe, expect, it } from "vitest";

import { readArchive, type ArchiveSearch } from "../../../src/repository/github/archive.ts";
import { blobSha } from "../../../src/repository/blob-sha.ts";
import type { TreeEntry } from "../../../src/repository/reader.ts";

type Packed = readonly [header: Partial<Header> & { name: string }, content?: string];

async function archiveOf(entries: readonly Packed[]): Promise<Buffer> {
  const archive = pack();
  for (const [header, content] of entries) archive.entry(header, content ?? "");
  archive.finalize();
  const parts: Buffer[] = [];
  for await (const part of archive) parts.push(Buffer.from(part as Uint8Array));
  return gzipSync(Buffer.concat(parts));
}

function wanted(path: string, content: string): TreeEntry {
  const bytes = Buffer.from(content);
  return { path, size: bytes.length, sha: blobSha(bytes), mode: "100644" };
}

function searchFor(entries: readonly TreeEntry[]): { search: ArchiveSearch; refused: string[] } {
  const refused: string[] = [];
  const search: ArchiveSearch = {
    wanted: new Map(entries.map((entry) => [entry.path, entry])),
    treeBytes: entries.reduce((sum, entry) => sum + entry.size, 0),
    treeFiles: entries.length,
    onRefused: (reason) => refused.push(reason),
  };
  return { search, refused };
}

async function readTexts(archive: Uint8Array, search: ArchiveSearch): Promise<string[]> {
  const body = Readable.toWeb(Readable.from([archive])) as ReadableStream<Uint8Array>;
  const texts: string[] = [];
  for await (const { bytes } of readArchive(body, search))
    texts.push(Buffer.from(bytes).toString());
  return texts;
}

describe("an archive", () => {
  it("gives the wanted files and no other", async () => {
    const archive = await archiveOf([
      [{ name: "root-1/", type: "directory" }],
      [{ name: "root-1/a.ts" }, "aaa"],
      [{ name: "root-1/b.ts" }, "bbb"],
      [{ name: `root-1/${"long/".repeat(40)}c.ts` }, "ccc"],
    ]);
    const long = `${"long/".repeat(40)}c.ts`;
    const { search } = searchFor([wanted("a.ts", "aaa"), wanted(long, "ccc")]);
    expect(await readTexts(archive, search)).toEqual(["aaa", "ccc"]);
  });

  it("is left alone after the last wanted file", async () => {
    const archive = await archiveOf([
      [{ name: "r/a.ts" }, "aaa"],
      [{ name: "r/b.ts" }, "b".repeat(3_000_000)],
    ]);
    const { search } = searchFor([wanted("a.ts", "aaa")]);
    const cutOff = archive.subarray(0, archive.length - 20);
    expect(await readTexts(cutOff, search)).toEqual(["aaa"]);
  });

  it("gives no file whose bytes have another SHA", async () => {
    const archive = await archiveOf([
      [{ name: "r/a.ts" }, "bad"],
      [{ name: "r/b.ts" }, "bbb"],
    ]);
    const { search } = searchFor([wanted("a.ts", "aaa"), wanted("b.ts", "bbb")]);
    expect(await readTexts(archive, search)).toEqual(["bbb"]);
  });

  it("gives files whose line endings an attribute changed as they were committed", async () => {
    const archive = await archiveOf([[{ name: "r/a.ts" }, "one\r\ntwo\r\n"]]);
    const { search } = searchFor([wanted("a.ts", "one\ntwo\n")]);
    expect(await readTexts(archive, search)).toEqual(["one\ntwo\n"]);
  });

  it("gives no link and nothing outside its root, and counts them", async () => {
    const archive = await archiveOf([
      [{ name: "r/link", type: "symlink", linkname: "/etc/passwd" }],
      [{ name: "r/hard", type: "link", linkname: "/etc/passwd" }],
      [{ name: "r/../../evil.ts" }, "aaa"],
      [{ name: "/etc/evil.ts" }, "aaa"],
      [{ name: "r/pipe", type: "fifo" }],
      [{ name: "r/ok.ts" }, "ok"],
    ]);
    const { search, refused } = searchFor([
      wanted("link", ""),
      wanted("hard", "/etc/passwd"),
      wanted("../../evil.ts", "aaa"),
      wanted("etc/evil.ts", "aaa"),
      wanted("ok.ts", "ok"),
    ]);
    expect(await readTexts(archive, search)).toEqual(["ok"]);
    expect(refused).toEqual(["link", "link", "outside_root", "outside_root", "special"]);
  });

  it("with an entry that claims 2 GB is given up before that is unpacked", async () => {
    const archive = pack();
    archive.entry({ name: "r/sparse.bin", size: 2 * 1024 ** 3 });
    const [header] = await once(archive, "data");
    archive.destroy();
    const { search } = searchFor([wanted("a.ts", "aaa")]);
    await expect(readTexts(gzipSync(header as Uint8Array), search)).rejects.toThrow(
      /larger than its commit/u,
    );
  });

  it("that breaks off in the middle is an error", async () => {
    const archive = await archiveOf([
      [{ name: "r/a.ts" }, "aaa"],
      [{ name: "r/b.ts" }, "bbb"],
    ]);
    const { search } = searchFor([wanted("b.ts", "bbb")]);
    await expect(readTexts(archive.subarray(0, 40), search)).rejects.toThrow(/end/u);
    await expect(readTexts(Buffer.from("no gzip"), search)).rejects.toThrow(/header/u);
  });
});
