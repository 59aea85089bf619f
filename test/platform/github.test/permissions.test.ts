import { afterAll, beforeAll, expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import { refusalOf } from "./refusal.ts";
import { openShop, shop, tokens, type Shop } from "./shop.ts";

let opened: Shop;
const as = (token?: string): ReturnType<typeof octokitFor> => octokitFor(opened.github, token);
const file = { mode: "100644", type: "blob" } as const;

beforeAll(async () => {
  opened = await openShop({
    tokens: { ...tokens, poor: { login: "poor", permissions: {}, rateLimit: 2 } },
  });
  const open = await opened.github.addRepository({ owner: "acme", name: "open" });
  await open.seedFromFiles({ "a.txt": "a" });
});

afterAll(() => opened.github.close());

test.each(["unknown", "expired"])("a token that is %s is refused", async (token) => {
  const refusal = await refusalOf(as(token).rest.repos.get(shop));
  expect(refusal).toMatchObject({ status: 401, message: "Bad credentials" });
});

test("a private repository does not exist for who may not see it", async () => {
  for (const token of [undefined, "stranger"]) {
    const refusal = await refusalOf(as(token).rest.repos.get(shop));
    expect(refusal).toMatchObject({ status: 404, message: "Not Found" });
  }
});

test("a public repository is read by everyone and written by no stranger", async () => {
  const open = { owner: "acme", repo: "open" };
  expect((await as().rest.repos.get(open)).status).toBe(200);
  const write = { ...open, content: "x" };
  expect((await refusalOf(as().rest.git.createBlob(write))).status).toBe(401);
  expect((await refusalOf(as("stranger").rest.git.createBlob(write))).status).toBe(403);
});

test("a refusal names the permission that is missing", async () => {
  const refusal = await refusalOf(as("reader").rest.git.createBlob({ ...shop, content: "x" }));
  expect(refusal).toMatchObject({
    status: 403,
    message: "Resource not accessible by personal access token",
    headers: { "x-accepted-github-permissions": "contents=write" },
  });
});

test("labels need the permission of issues or of pull requests", async () => {
  const asked = { ...shop, issue_number: 1, labels: ["a"] };
  const refusal = await refusalOf(as("reader").rest.issues.addLabels(asked));
  expect(refusal.headers["x-accepted-github-permissions"]).toBe(
    "issues=write; pull_requests=write",
  );
});

test("workflow files need a permission that no job's token has", async () => {
  const tree = [{ ...file, path: ".github/workflows/ci.yml", content: "on: push\n" }];
  const refusal = await refusalOf(as("actions").rest.git.createTree({ ...shop, tree }));
  expect(refusal).toMatchObject({
    status: 403,
    message: "Resource not accessible by integration",
  });
  expect((await as("user").rest.git.createTree({ ...shop, tree })).status).toBe(201);
});

test("an archived repository is read-only", async () => {
  const old = await opened.github.addRepository({ owner: "acme", name: "old", archived: true });
  await old.seedFromFiles({ "a.txt": "a" });
  const write = { owner: "acme", repo: "old", content: "x" };
  expect(await refusalOf(as("user").rest.git.createBlob(write))).toMatchObject({
    status: 403,
    message: "Repository was archived so is read-only.",
  });
});

test("requests are counted, and refused when the hour's are spent", async () => {
  const open = { owner: "acme", repo: "open" };
  const used: unknown[] = [];
  for (let i = 0; i < 2; i += 1) {
    used.push((await as("poor").rest.repos.get(open)).headers["x-ratelimit-used"]);
  }
  expect(used).toEqual(["1", "2"]);
  expect((await as("poor").rest.rateLimit.get()).data.rate.remaining).toBe(0);
  const refusal = await refusalOf(as("poor").rest.repos.get(open));
  expect(refusal).toMatchObject({
    status: 403,
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-limit": "2" },
  });
  expect(refusal.message).toMatch(/^API rate limit exceeded for /);
});

test("a new hour has new requests", async () => {
  let now = Date.now();
  const { github } = await openShop({
    now: () => now,
    tokens: { poor: { ...tokens.user, rateLimit: 1 } },
  });
  const poor = octokitFor(github, "poor");
  await poor.rest.repos.get(shop);
  expect((await refusalOf(poor.rest.repos.get(shop))).status).toBe(403);
  now += 3_600_001;
  expect((await poor.rest.repos.get(shop)).status).toBe(200);
  await github.close();
});

test("every answer has the headers of GitHub", async () => {
  const { headers } = await as("reader").rest.repos.get(shop);
  expect(headers).toMatchObject({
    "x-github-request-id": expect.stringMatching(/^[0-9A-F]{4}:/),
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-resource": "core",
    "content-type": "application/json; charset=utf-8",
  });
});

test("the log has every request, with who asked, what was sent and how it ended", async () => {
  opened.github.requests.length = 0;
  await as("user").rest.git.createBlob({ ...shop, content: "logged" });
  await refusalOf(as("unknown").rest.repos.get(shop));
  expect(opened.github.requests).toMatchObject([
    {
      method: "POST",
      path: "/repos/acme/shop/git/blobs",
      host: "rest",
      status: 201,
      login: "octocat",
      sent: { content: "logged" },
    },
    { method: "GET", path: "/repos/acme/shop", status: 401, login: null },
  ]);
});
