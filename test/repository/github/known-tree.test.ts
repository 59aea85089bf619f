import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { bundleCache, folderCache } from "../../../src/repository/cache/index.ts";
import type { RepositoryReader, TreeEntry } from "../../../src/repository/reader.ts";
import { git } from "../git-fixture.ts";
import { memoryStore } from "../memory-store.ts";
import { recordingLogger } from "../quiet-logger.ts";
import { readAll } from "../reading.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { countRequests, manyFiles, openShop, startShop, type Shop } from "./fixture.ts";

const LARGE = `// a large page\n${"const a = 1;\n".repeat(40_000)}`;
const FILES = { "a/b.ts": "b in a", "a.ts": "a", "new\nline\té.ts": "odd", "large.ts": LARGE };

interface Bench {
  readonly shop: Shop;
  readonly folder: string;
}

/** A repository that was read once, so that its listing is kept in a folder. */
async function readOnce(files: Readonly<Record<string, string>> = FILES): Promise<Bench> {
  const shop = await startShop(files);
  const folder = await temporaryFolder();
  const cache = folderCache({ folder, logger: recordingLogger() });
  await readAll(await openShop(shop, { cache }));
  return { shop, folder };
}

/** Reads again with that folder; `lines` is what the log was told. */
async function readAgain(
  { shop, folder }: Bench,
  commit: string = git(shop.repository.gitDir, "rev-parse", "main"),
): Promise<{ reader: RepositoryReader; requests: Record<string, number>; lines: string[] }> {
  const logger = recordingLogger();
  const cache = folderCache({ folder, logger });
  const pinned = { commit, requestedRef: "main", baseBranch: "main" };
  const before = countRequests(shop);
  const reader = await openShop(shop, { cache, pinned, logger });
  await reader.listTree();
  const after = Object.entries(countRequests(shop));
  const requests = after.map(([host, count]) => [host, count - (before[host] ?? 0)] as const);
  const sent = requests.filter(([, count]) => count > 0);
  return { reader, requests: Object.fromEntries(sent), lines: logger.lines };
}

/** Changes the kept listing as somebody would who can write the cache: its digest is right again. */
async function forge({ folder }: Bench, change: (body: string) => string): Promise<void> {
  const [tree = ""] = await readdir(join(folder, "trees"));
  const file = join(folder, "trees", tree);
  const body = change((await readFile(file, "utf8")).slice(64));
  await writeFile(file, `${createHash("sha256").update(body).digest("hex")}${body}`);
}

const sizesOf = (entries: readonly TreeEntry[]): Record<string, number> =>
  Object.fromEntries(entries.map(({ path, size }) => [path, size]));
const TRUE_SIZES = Object.fromEntries(
  Object.entries(FILES).map(([path, text]) => [path, Buffer.byteLength(text)]),
);

describe("the listing of a commit that was read before", () => {
  it("is not asked for again; only the size of a file that may be too large is", async () => {
    const { reader, requests, lines } = await readAgain(await readOnce());
    expect(requests).toEqual({ rest: 1, graphql: 1 });
    expect(await readAll(reader)).toEqual(FILES);
    expect(sizesOf(await reader.listTree())).toEqual(TRUE_SIZES);
    expect(lines).toEqual([]);
  });

  it("serves another commit with the same files, and no commit with others", async () => {
    const bench = await readOnce({ "a.ts": "a" });
    const { repository } = bench.shop;
    const back = await repository.commitFiles({ "a.ts": "b" }).then(() => {
      return repository.commitFiles({ "a.ts": "a" });
    });
    expect((await readAgain(bench, back)).requests["rest"]).toBe(1);
    const other = await repository.commitFiles({ "c.ts": "c" });
    const { reader, requests } = await readAgain(bench, other);
    expect(requests["rest"]).toBe(2);
    expect(await readAll(reader)).toEqual({ "a.ts": "a", "c.ts": "c" });
  });

  it.each<[string, (body: string) => string]>([
    ["a file less", (body) => body.slice(body.indexOf("\0") + 1)],
    ["a file more", (body) => `${body}100644 ${"1".repeat(40)} 3\tevil.ts\0`],
    ["another name", (body) => body.replace("\ta.ts", "\tb.ts")],
    ["another mode", (body) => body.replace("100644", "120000")],
    ["another SHA", (body) => body.replace(/ [0-9a-f]{40} /u, ` ${"1".repeat(40)} `)],
    ["a path that climbs", (body) => body.replace("\ta.ts", "\t../a.ts")],
    ["a path of a million folders", (body) => body.replace("\ta.ts", `\t${"x/".repeat(1e6)}a`)],
    ["no end", (body) => body.slice(0, -1)],
    ["a size beyond all numbers", (body) => body.replace(/ 1\t/u, " 9999999999999999\t")],
    ["a page called huge", (body) => body.replace(/ 1\t/u, " 999999\t")],
    ["another size of a large page", (body) => body.replace(` ${LARGE.length}\t`, " 500000\t")],
    ["nothing", () => ""],
  ])("with %s is a miss and one warning, and is kept anew", async (_what, change) => {
    const bench = await readOnce();
    await forge(bench, change);
    const { reader, requests, lines } = await readAgain(bench);
    expect(requests["rest"]).toBe(2);
    expect(sizesOf(await reader.listTree())).toEqual(TRUE_SIZES);
    expect(lines.join()).toMatch(/^The kept listing of octo\/shop was damaged or changed/u);
    expect((await readAgain(bench)).requests).toEqual({ rest: 1, graphql: 1 });
  });

  it("with a byte that changed by accident is a miss, though only a size is touched", async () => {
    const bench = await readOnce({ "a.ts": "four" });
    const [tree = ""] = await readdir(join(bench.folder, "trees"));
    const file = join(bench.folder, "trees", tree);
    await writeFile(file, (await readFile(file, "utf8")).replace(" 4\t", " 5\t"));
    expect((await readAgain(bench)).requests["rest"]).toBe(2);
  });

  it("with a wrong small size costs a request for the file, which is read as committed", async () => {
    const bench = await readOnce({ "a.ts": "four", "b.ts": "other" });
    await forge(bench, (body) => body.replace(" 4\t", " 77\t"));
    const { reader } = await readAgain(bench);
    expect(await readAll(reader)).toEqual({ "a.ts": "four", "b.ts": "other" });
    expect(reader.usage()).toMatchObject({ apiRequests: 2, cacheHits: 1, blobsRead: 2 });
  });

  it("is asked for again where GitHub cannot be asked for sizes", async () => {
    const bench = await readOnce();
    const fault = { kind: "status", status: 404, path: "/graphql", times: 99 } as const;
    bench.shop.github.faults.add(fault);
    const { requests, lines } = await readAgain(bench);
    expect(requests["rest"]).toBe(2);
    expect(lines.join()).not.toMatch(/damaged/u);
  });
});

/** As with 50,000 files GitHub's limit cuts at about half of them; `table.ts` measures that size. */
describe("a repository twice as large as one answer of GitHub", () => {
  it("costs at most 30 requests, and one when its commit is known and read again", async () => {
    const shop = await startShop(manyFiles(5000), { repository: { treeEntryLimit: 2500 } });
    const [store, folder] = [memoryStore(), await temporaryFolder()];
    const commit = git(shop.repository.gitDir, "rev-parse", "main");
    const pinned = { commit, requestedRef: "main", baseBranch: "main" };
    const readWhole = async (): Promise<RepositoryReader> => {
      const cache = bundleCache({ store, folder, logger: recordingLogger() });
      const reader = await openShop(shop, { cache, pinned });
      expect(Object.keys(await readAll(reader))).toHaveLength(5000);
      await reader.close();
      return reader;
    };
    const cold = (await readWhole()).usage();
    expect(cold.cacheHits).toBe(0);
    expect(cold.apiRequests).toBeGreaterThan(3);
    expect(cold.apiRequests).toBeLessThanOrEqual(30);
    const warm = (await readWhole()).usage();
    expect(warm).toEqual({ apiRequests: 1, cacheHits: 5000, blobsRead: 5000 });
    expect(store.saves).toBe(1);
  });
});
