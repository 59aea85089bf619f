import { createGunzip } from "node:zlib";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract, type Header } from "tar-stream";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../github/faults/fault.ts";
import { octokitFor } from "../github/octokit.ts";
import { openShop, shop, type Shop } from "./shop.ts";

let opened: Shop;
/** A connection of its own for each request, so that a broken one spoils no other. */
const headers = { authorization: "Bearer user", connection: "close" };
const COMMIT = "/repos/acme/shop/commits/main";

beforeAll(async () => {
  opened = await openShop();
});

beforeEach(() => opened.github.faults.clear());

afterAll(() => opened.github.close());

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${opened.github.url}${path}`, { headers, ...init });
}

/** The status alone; the body is read too, as a connection is only free again after that. */
async function statusOf(path: string): Promise<number> {
  const answer = await get(path);
  await answer.arrayBuffer();
  return answer.status;
}

describe("a fault", () => {
  test("hits as often as it says, after as many requests as it says", async () => {
    opened.github.faults.add({ kind: "status", status: 502, path: COMMIT, times: 2, after: 1 });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1) statuses.push(await statusOf(COMMIT));
    expect(statuses).toEqual([200, 502, 502, 200]);
    expect(opened.github.faults.pending).toBe(0);
  });

  test.each<[string, Fault]>([
    ["a prefix", { kind: "status", status: 500, path: "/repos/acme/shop/commits" }],
    ["a regular expression", { kind: "status", status: 500, path: /commits\/\w+$/ }],
    ["a pattern", { kind: "status", status: 500, path: { pattern: "commits/m" }, method: "GET" }],
  ])("finds its requests by %s", async (_how, fault) => {
    opened.github.faults.add(fault);
    expect(await statusOf("/repos/acme/shop")).toBe(200);
    expect(await statusOf(COMMIT)).toBe(500);
  });

  test("is for its method only", async () => {
    opened.github.faults.add({ kind: "status", status: 500, method: "POST", path: "/" });
    expect(await statusOf(COMMIT)).toBe(200);
  });
});

describe("an answer", () => {
  test("can be any status with headers and text", async () => {
    opened.github.faults.add({
      kind: "status",
      status: 403,
      path: COMMIT,
      headers: { "retry-after": "1" },
      message: "You have exceeded a secondary rate limit.",
    });
    const answer = await get(COMMIT);
    expect(answer.headers.get("retry-after")).toBe("1");
    expect(await answer.json()).toMatchObject({
      message: "You have exceeded a secondary rate limit.",
    });
  });

  test("can be none: the connection breaks at once", async () => {
    opened.github.faults.add({ kind: "reset", path: COMMIT });
    await expect(get(COMMIT)).rejects.toThrow("fetch failed");
  });

  test("can break in the middle", async () => {
    opened.github.faults.add({ kind: "reset-midway", afterBytes: 50, path: COMMIT });
    const answer = await get(COMMIT);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow("terminated");
  });

  test("can break in the middle of an archive", async () => {
    opened.github.faults.add({ kind: "reset-midway", afterBytes: 20, path: "/_codeload/" });
    const answer = await get("/repos/acme/shop/tarball/main");
    await expect(answer.arrayBuffer()).rejects.toThrow("terminated");
  });

  test("can come in drips", async () => {
    opened.github.faults.add({ kind: "slow-drip", bytes: 500, everyMs: 10, path: COMMIT });
    const started = performance.now();
    const answer = await get(COMMIT);
    const sizes: number[] = [];
    for await (const chunk of answer.body ?? []) sizes.push((chunk as Uint8Array).length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(performance.now() - started).toBeGreaterThan(20);
  });

  test("can come late", async () => {
    opened.github.faults.add({ kind: "delay", ms: 60, path: COMMIT });
    const started = performance.now();
    expect(await statusOf(COMMIT)).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(50);
  });

  test("can never come", async () => {
    opened.github.faults.add({ kind: "hang", path: COMMIT });
    const signal = AbortSignal.timeout(100);
    await expect(get(COMMIT, { signal })).rejects.toThrow("aborted due to timeout");
  });
});

describe("work that was done", () => {
  test.each<[string, number | "reset"]>([
    ["with an error", 502],
    ["with nothing", "reset"],
  ])("can be answered %s", async (_how, status) => {
    const ref = `refs/heads/after-${status}`;
    opened.github.faults.add({ kind: "after", status, method: "POST", path: "/repos/acme/shop" });
    const user = octokitFor(opened.github, "user");
    await expect(user.rest.git.createRef({ ...shop, ref, sha: opened.head })).rejects.toThrow(
      status === "reset" ? "ECONNRESET" : "Server Error",
    );
    expect(await opened.repository.git.ref(ref)).toMatchObject({ sha: opened.head });
  });
});

describe("the repository", () => {
  test("can change between two requests", async () => {
    opened.github.faults.add({
      kind: "tree-changed",
      path: "/repos/acme/shop/git/trees",
      repository: "acme/shop",
      branch: "main",
      files: { "new.txt": "new", "README.md": null },
    });
    const before = await opened.repository.git.branchHead("main");
    const { data } = await octokitFor(opened.github, "user").rest.git.getTree({
      ...shop,
      tree_sha: "main",
    });
    expect(data.tree.map(({ path }) => path)).toContain("new.txt");
    expect(await opened.repository.git.branchHead("main")).not.toBe(before);
  });

  test("can lose a branch between two requests", async () => {
    await opened.repository.git.updateRef("refs/heads/lost", opened.head, null);
    const path = "/repos/acme/shop/branches/lost";
    const lost = { repository: "acme/shop", branch: "lost" };
    opened.github.faults.add({ kind: "branch-deleted", path, ...lost, after: 1 });
    expect(await statusOf(path)).toBe(200);
    expect(await statusOf(path)).toBe(404);
  });
});

describe("an archive", () => {
  type Entry = Pick<Header, "name" | "type" | "size" | "linkname"> & { readonly text: string };

  /** The entries of the archive after a fault, up to a number of bytes of each. */
  async function entriesUnder(fault: object): Promise<Entry[]> {
    const effect = { kind: "corrupt-tarball", path: "/_codeload/", ...fault } as Fault;
    opened.github.faults.add(effect);
    const ref = opened.head;
    const answer = await get(`/repos/acme/shop/tarball/${ref}`);
    const reader = extract();
    const body = Readable.from(answer.body ?? []);
    // An archive that is not read to its end is given up, with the connection it comes over.
    const transfer = pipeline(body, createGunzip(), reader).catch(() => undefined);
    const found: Entry[] = [];
    for await (const entry of reader) {
      const { name, type, size, linkname } = entry.header;
      let text = "";
      if ((size ?? 0) < 10_000) for await (const chunk of entry) text += String(chunk);
      found.push({ name, type, size, linkname, text });
      // What is huge is not read to its end here; the rest of the archive is behind it.
      if ((size ?? 0) >= 10_000) break;
    }
    body.destroy();
    await transfer;
    return found;
  }

  test("can have a path out of its folder", async () => {
    const names = (await entriesUnder({ variant: "parent-path" })).map(({ name }) => name);
    expect(names[0]).toMatch(/^acme-shop-\w{7}\/\.\.\/\.\.\/evil\.txt$/);
    expect(names.length).toBeGreaterThan(5);
  });

  test("can have an absolute path", async () => {
    expect((await entriesUnder({ variant: "absolute-path" }))[0]?.name).toBe("/etc/evil.txt");
  });

  test.each([
    ["symlink", "symlink"],
    ["hard-link", "link"],
  ])("can have a %s", async (variant, type) => {
    const [first] = await entriesUnder({ variant });
    expect(first).toMatchObject({ type, linkname: "/etc/passwd" });
  });

  test("can have an entry of two gigabytes", async () => {
    const [first] = await entriesUnder({ variant: "huge-entry" });
    expect(first).toMatchObject({ type: "file", size: 2 * 1024 ** 3 });
  });

  test("can have a sparse entry", async () => {
    const entries = await entriesUnder({ variant: "sparse-entry" });
    expect(entries[0]?.name).toMatch(/sparse\.txt$/);
    expect(entries[0]?.type).not.toBe("file");
    expect(entries.length).toBeGreaterThan(5);
  });

  test("can have other bytes than the blob", async () => {
    const entries = await entriesUnder({ variant: "wrong-bytes", file: "README.md" });
    const readme = entries.find(({ name }) => name.endsWith("/README.md"));
    expect(readme?.text).toHaveLength("# Shop\n".length);
    expect(readme?.text).not.toBe("# Shop\n");
  });

  test("can lack a file", async () => {
    const entries = await entriesUnder({ variant: "missing-file", file: "README.md" });
    expect(entries.map(({ name }) => name).join()).not.toContain("README.md");
    expect(entries.map(({ name }) => name).join()).toContain("src/app.ts");
  });

  test("can end too early", async () => {
    opened.github.faults.add({
      kind: "corrupt-tarball",
      variant: "cut-off",
      afterBytes: 100,
      path: "/_codeload/",
    });
    const answer = await get("/repos/acme/shop/tarball/main");
    expect((await answer.arrayBuffer()).byteLength).toBe(100);
  });
});
