import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openShop, type Shop } from "./shop.ts";

let opened: Shop;
const headers = { authorization: "Bearer user" };

beforeAll(async () => {
  opened = await openShop();
  await opened.repository.commitFiles({
    ".gitattributes": "hidden.test.ts export-ignore\nversion.txt export-subst\n",
    "hidden.test.ts": "test();\n",
    "version.txt": "$Format:%H$\n",
  });
});

afterAll(() => opened.github.close());

function tar(bytes: ArrayBuffer, ...args: readonly string[]): string {
  const input = Buffer.from(bytes);
  return execFileSync("tar", ["-xzf", "-", ...args], { input, encoding: "utf8" });
}

async function download(): Promise<ArrayBuffer> {
  const answer = await fetch(`${opened.github.url}/repos/acme/shop/tarball/main`, { headers });
  return answer.arrayBuffer();
}

test("the address of an archive is a redirect to another origin", async () => {
  const url = `${opened.github.url}/repos/acme/shop/tarball/main`;
  const answer = await fetch(url, { headers, redirect: "manual" });
  const target = new URL(answer.headers.get("location") ?? "");
  expect(answer.status).toBe(302);
  expect(target.origin).not.toBe(new URL(url).origin);
});

test("an archive is one folder of owner, name and commit", async () => {
  const head = await opened.repository.git.branchHead("main");
  const names = execFileSync("tar", ["-tzf", "-"], { input: Buffer.from(await download()) });
  const roots = new Set(
    names
      .toString()
      .trim()
      .split("\n")
      .map((name) => name.split("/")[0]),
  );
  expect([...roots]).toEqual([`acme-shop-${head?.slice(0, 7)}`]);
});

test("an archive leaves out export-ignore and fills in export-subst", async () => {
  const bytes = await download();
  const head = (await opened.repository.git.branchHead("main")) ?? "";
  const root = `acme-shop-${head.slice(0, 7)}`;
  expect(tar(bytes, "-O", `${root}/version.txt`)).toBe(`${head}\n`);
  const names = execFileSync("tar", ["-tzf", "-"], { input: Buffer.from(bytes) }).toString();
  expect(names).not.toContain("hidden.test.ts");
});

test("the download of a private repository needs its key", async () => {
  const url = `${opened.github.url}/repos/acme/shop/tarball/main`;
  const answer = await fetch(url, { headers, redirect: "manual" });
  const target = new URL(answer.headers.get("location") ?? "");
  target.searchParams.set("token", "guessed");
  expect((await fetch(target)).status).toBe(404);
});

test("the download counts for no rate limit", async () => {
  await download();
  const kinds = opened.github.requests.slice(-2).map(({ host, status }) => `${host} ${status}`);
  expect(kinds).toEqual(["rest 302", "codeload 200"]);
});
