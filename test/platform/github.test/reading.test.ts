import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import { git } from "./git-oracle.ts";
import { refusalOf } from "./refusal.ts";
import { openShop, shop, type Shop } from "./shop.ts";

let opened: Shop;
const user = (): ReturnType<typeof octokitFor> => octokitFor(opened.github, "user");

beforeAll(async () => {
  opened = await openShop();
  const { repository, head } = opened;
  await repository.git.updateRef("refs/heads/feature/a", head, null);
  await repository.commitFiles({ "only-here.txt": "x" }, { branch: "feature/a" });
  await repository.git.run(["tag", "v1", head]);
});

afterAll(() => opened.github.close());

describe("a ref", () => {
  test.each(["main", "heads/main", "v1", "tags/v1", "HEAD"])("%s is a commit", async (ref) => {
    const { data } = await user().rest.repos.getCommit({ ...shop, ref });
    expect(data.sha).toBe(opened.head);
  });

  test("can be a full or a short SHA", async () => {
    for (const ref of [opened.head, opened.head.slice(0, 7)]) {
      const { data } = await user().rest.repos.getCommit({ ...shop, ref });
      expect(data.sha).toBe(opened.head);
    }
  });

  test("may have slashes", async () => {
    const { data } = await user().rest.repos.getCommit({ ...shop, ref: "feature/a" });
    expect(data.sha).toBe(git(opened.repository.gitDir, "rev-parse", "feature/a"));
  });

  test.each(["nowhere", "main~1", "--all", "main:src", "0".repeat(40)])(
    "%s is unknown",
    async (ref) => {
      const refusal = await refusalOf(user().rest.repos.getCommit({ ...shop, ref }));
      expect(refusal).toMatchObject({ status: 422, message: `No commit found for SHA: ${ref}` });
    },
  );
});

describe("a tree", () => {
  test("has the entries, modes, sizes and SHAs of git", async () => {
    const { data } = await user().rest.git.getTree({ ...shop, tree_sha: "main", recursive: "1" });
    const listed = data.tree.map(({ mode, type, sha, path }) => `${mode} ${type} ${sha}\t${path}`);
    const args = ["ls-tree", "-r", "-t", "main"];
    expect(listed.join("\n")).toBe(git(opened.repository.gitDir, ...args));
    expect(data.truncated).toBe(false);
  });

  test("is cut off and says so at the limit of entries", async () => {
    const { github } = await openShop({}, { treeEntryLimit: 3 });
    const { data } = await octokitFor(github, "user").rest.git.getTree({
      ...shop,
      tree_sha: "main",
      recursive: "1",
    });
    await github.close();
    expect(data).toMatchObject({ truncated: true });
    expect(data.tree).toHaveLength(3);
  });

  test("is cut off and says so at the limit of bytes", async () => {
    const { github } = await openShop({}, { treeByteLimit: 500 });
    const { data } = await octokitFor(github, "user").rest.git.getTree({
      ...shop,
      tree_sha: "main",
      recursive: "1",
    });
    await github.close();
    expect(data.truncated).toBe(true);
    expect(JSON.stringify(data.tree).length).toBeLessThanOrEqual(501);
  });
});

describe("a blob", () => {
  test("has the bytes that its SHA names", async () => {
    const sha = git(opened.repository.gitDir, "rev-parse", "main:src/app.ts");
    const { data } = await user().rest.git.getBlob({ ...shop, file_sha: sha });
    const bytes = Buffer.from(data.content, "base64");
    const header = `blob ${bytes.length}\0`;
    expect(createHash("sha1").update(header).update(bytes).digest("hex")).toBe(sha);
  });

  test("comes as it is in the raw media type", async () => {
    const sha = git(opened.repository.gitDir, "rev-parse", "main:README.md");
    const url = `${opened.github.url}/repos/acme/shop/git/blobs/${sha}`;
    const headers = { authorization: "Bearer user", accept: "application/vnd.github.raw+json" };
    expect(await (await fetch(url, { headers })).text()).toBe("# Shop\n");
  });
});

test("an empty repository answers 409", async () => {
  await opened.github.addRepository({ owner: "acme", name: "empty" });
  const empty = { owner: "acme", repo: "empty" };
  const refusals = await Promise.all([
    refusalOf(user().rest.repos.getCommit({ ...empty, ref: "main" })),
    refusalOf(user().rest.git.getTree({ ...empty, tree_sha: "main" })),
    refusalOf(user().rest.git.getRef({ ...empty, ref: "heads/main" })),
    refusalOf(user().rest.git.createTree({ ...empty, tree: [] })),
  ]);
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ status: 409, message: "Git Repository is empty." });
  }
});

test("a renamed repository answers 301, and octokit arrives", async () => {
  const { github } = opened;
  const old = await github.addRepository({ owner: "acme", name: "before" });
  const head = await old.seedFromFiles({ "a.txt": "a" });
  github.renameRepository(old, "after");
  const url = `${github.url}/repos/acme/before/commits/main`;
  const answer = await fetch(url, { redirect: "manual" });
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe(`${github.url}/repositories/${old.id}/commits/main`);
  const at = { owner: "acme", repo: "before", ref: "main" };
  expect((await user().rest.repos.getCommit(at)).data.sha).toBe(head);
});

test("a list comes in pages, with links to the others", async () => {
  const { repository } = opened;
  for (let i = 0; i < 5; i += 1) {
    await repository.commitFiles({ "n.txt": String(i) }, { branch: "long" });
  }
  const asked = { ...shop, sha: "long", per_page: 2 };
  const first = await user().rest.repos.listCommits(asked);
  expect(first.headers.link).toContain('rel="next"');
  expect(first.headers.link).toContain('rel="last"');
  const all = await user().paginate(user().rest.repos.listCommits, asked);
  expect(all.map(({ sha }) => sha)).toEqual(git(repository.gitDir, "rev-list", "long").split("\n"));
});

test("what did not change answers 304 and costs nothing", async () => {
  const url = `${opened.github.url}/repos/acme/shop/git/trees/main`;
  const headers = { authorization: "Bearer reader" };
  const first = await fetch(url, { headers });
  const etag = first.headers.get("etag") ?? "";
  const again = await fetch(url, { headers: { ...headers, "if-none-match": etag } });
  expect(again.status).toBe(304);
  expect(again.headers.get("x-ratelimit-used")).toBe(first.headers.get("x-ratelimit-used"));
});

test("contents answer files, folders, links and submodules", async () => {
  const types = await Promise.all(
    ["src/app.ts", "src", "link", "outside", "vendor/lib"].map(async (path) => {
      const { data } = await user().rest.repos.getContent({ ...shop, path });
      return Array.isArray(data) ? data.map(({ name }) => name) : data.type;
    }),
  );
  expect(types).toEqual(["file", ["app.ts", "deep"], "file", "symlink", "submodule"]);
});

test("comparing counts commits and names files", async () => {
  const { data } = await user().rest.repos.compareCommitsWithBasehead({
    ...shop,
    basehead: `${opened.head}...feature/a`,
  });
  expect(data).toMatchObject({ status: "ahead", ahead_by: 1, behind_by: 0 });
  expect(data.files?.map(({ filename, status }) => `${status} ${filename}`)).toEqual([
    "added only-here.txt",
  ]);
});
