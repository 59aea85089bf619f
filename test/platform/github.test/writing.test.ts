import type { Octokit } from "octokit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import { git } from "./git-oracle.ts";
import { refusalOf } from "./refusal.ts";
import { openShop, shop, type Shop } from "./shop.ts";

let opened: Shop;
let user: Octokit;
const file = { mode: "100644", type: "blob" } as const;

beforeAll(async () => {
  opened = await openShop();
  user = octokitFor(opened.github, "user");
});

afterAll(async () => {
  const report = git(opened.repository.gitDir, "fsck", "--full", "--strict");
  await opened.github.close();
  // After all the tests in whatever order, so that it is about everything that they wrote.
  if (/error|missing|warning/.test(report)) throw new Error(`git fsck: ${report}`);
});

async function commitOnMain(path: string, content = "x\n"): Promise<string> {
  const { head } = opened;
  const tree = [{ ...file, path, content }];
  const made = await user.rest.git.createTree({ ...shop, base_tree: head, tree });
  const commit = { ...shop, message: path, tree: made.data.sha, parents: [head] };
  return (await user.rest.git.createCommit(commit)).data.sha;
}

describe("a new tree", () => {
  test("is the tree that git itself would write", async () => {
    const { data } = await user.rest.git.createTree({
      ...shop,
      base_tree: opened.head,
      tree: [
        { ...file, path: "tests/a.spec.ts", content: "ä\n" },
        { ...file, mode: "100755", path: "src/app.ts", content: "changed\n" },
        { ...file, path: "README.md", sha: null },
        { mode: "040000", type: "tree", path: "copy", sha: srcTree() },
      ],
    });
    const listed = git(opened.repository.gitDir, "ls-tree", "-r", "--name-only", data.sha);
    expect(listed.split("\n")).toEqual([
      "copy/app.ts",
      "copy/deep/er/file.ts",
      "link",
      "outside",
      "run.sh",
      "src/app.ts",
      "src/deep/er/file.ts",
      "tests/a.spec.ts",
      "vendor/lib",
    ]);
    const show = (path: string): string => git(opened.repository.gitDir, "show", path);
    expect(show(`${data.sha}:tests/a.spec.ts`)).toBe("ä");
    expect(git(opened.repository.gitDir, "ls-tree", data.sha, "src/app.ts")).toContain("100755");
  });

  test.each([
    ["../evil", "tree.path contains a malformed path component"],
    ["a//b", "tree.path contains a malformed path component"],
    ["a/./b", "tree.path contains a malformed path component"],
    [".git/config", "tree.path contains a malformed path component"],
    [".GIT/config", "tree.path contains a malformed path component"],
    ["/etc/passwd", "tree.path cannot start with a slash"],
  ])("refuses the path %s", async (path, message) => {
    const tree = [{ ...file, path, content: "x" }];
    const refusal = await refusalOf(user.rest.git.createTree({ ...shop, tree }));
    expect(refusal).toMatchObject({ status: 422, message });
  });

  test("refuses a base, a blob and a deletion that do not exist", async () => {
    const unknown = "1".repeat(40);
    const ask = (more: Partial<Parameters<typeof user.rest.git.createTree>[0]>) =>
      refusalOf(user.rest.git.createTree({ ...shop, tree: [], ...more }));
    expect(await ask({ base_tree: unknown })).toMatchObject({
      status: 422,
      message: "base_tree is not a valid tree oid",
    });
    expect(await ask({ tree: [{ ...file, path: "a", sha: unknown }] })).toMatchObject({
      status: 422,
      message: `tree.sha ${unknown} is not a valid blob`,
    });
    const gone = { base_tree: opened.head, tree: [{ ...file, path: "no", sha: null }] };
    expect(await ask(gone)).toMatchObject({ status: 422 });
  });

  test("refuses a file where a folder is, and the other way round", async () => {
    const tree = [
      { ...file, path: "a", content: "x" },
      { ...file, path: "a/b", content: "x" },
    ];
    const refusal = await refusalOf(user.rest.git.createTree({ ...shop, tree }));
    expect(refusal.status).toBe(422);
  });

  test("refuses a body of the wrong type", async () => {
    const sent = { ...shop, tree: "all" } as never;
    const refusal = await refusalOf(user.rest.git.createTree(sent));
    expect(refusal).toMatchObject({ status: 422 });
    expect(refusal.message).toContain("For 'properties/tree', \"all\" is not an array.");
  });
});

describe("a new commit", () => {
  test("keeps its message to the byte", async () => {
    const message = "One\n\nTwo: ü\n\n\nThree";
    const { data } = await user.rest.git.createCommit({ ...shop, message, tree: mainTree() });
    const raw = git(opened.repository.gitDir, "cat-file", "commit", data.sha);
    expect(raw.slice(raw.indexOf("\n\n") + 2)).toBe(message);
  });

  test("is signed by GitHub when a bot makes it without an author", async () => {
    const actions = octokitFor(opened.github, "actions");
    const asked = { ...shop, message: "m", tree: mainTree(), parents: [opened.head] };
    const plain = await actions.rest.git.createCommit(asked);
    const author = { name: "A", email: "a@example.com" };
    const named = await actions.rest.git.createCommit({ ...asked, author });
    expect(plain.data.verification.verified).toBe(true);
    expect(named.data.verification.verified).toBe(false);
  });

  test("refuses a tree and a parent that are none", async () => {
    const asked = { ...shop, message: "m" };
    expect(
      await refusalOf(user.rest.git.createCommit({ ...asked, tree: opened.head })),
    ).toMatchObject({ status: 422, message: "Tree SHA does not exist" });
    expect(
      await refusalOf(
        user.rest.git.createCommit({ ...asked, tree: mainTree(), parents: [mainTree()] }),
      ),
    ).toMatchObject({
      status: 422,
      message: "Parent SHA does not exist or is not a commit object",
    });
  });
});

describe("a ref", () => {
  const create = (ref: string, sha: string = opened.head) =>
    user.rest.git.createRef({ ...shop, ref, sha });

  test("is made once", async () => {
    await create("refs/heads/once");
    expect(await refusalOf(create("refs/heads/once"))).toMatchObject({
      status: 422,
      message: "Reference already exists",
    });
    expect(git(opened.repository.gitDir, "rev-parse", "refs/heads/once")).toBe(opened.head);
  });

  test.each([
    ["heads/x", "Reference name must start with 'refs/'."],
    ["refs/x", "Reference name must contain at least three slash-separated components."],
    ["refs/heads/a..b", "refs/heads/a..b is not a valid ref name."],
    ["refs/heads/x.lock", "refs/heads/x.lock is not a valid ref name."],
    ["refs/heads/main/below", "Reference update failed"],
  ])("cannot be named %s", async (ref, message) => {
    expect(await refusalOf(create(ref))).toMatchObject({ status: 422, message });
  });

  test("cannot point to what is not there or no commit", async () => {
    for (const sha of ["1".repeat(40), mainTree()]) {
      expect(await refusalOf(create("refs/heads/nothing", sha))).toMatchObject({
        status: 422,
        message: "Object does not exist",
      });
    }
  });

  test("moves forward, and back only by force", async () => {
    const next = await commitOnMain("forward.txt");
    await create("refs/heads/moving", next);
    const back = { ...shop, ref: "heads/moving", sha: opened.head };
    expect(await refusalOf(user.rest.git.updateRef(back))).toMatchObject({
      status: 422,
      message: "Update is not a fast forward",
    });
    const forced = await user.rest.git.updateRef({ ...back, force: true });
    expect(forced.data.object.sha).toBe(opened.head);
  });

  test("that does not exist cannot be moved or deleted", async () => {
    const none = { ...shop, ref: "heads/none" };
    const refusals = [
      await refusalOf(user.rest.git.updateRef({ ...none, sha: opened.head })),
      await refusalOf(user.rest.git.deleteRef(none)),
    ];
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ status: 422, message: "Reference does not exist" });
    }
  });

  test("is made by one of many who ask at once", async () => {
    const asked = Array.from({ length: 8 }, () => create("refs/heads/race"));
    const settled = await Promise.allSettled(asked);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

function mainTree(): string {
  return git(opened.repository.gitDir, "rev-parse", "main^{tree}");
}

function srcTree(): string {
  return git(opened.repository.gitDir, "rev-parse", "main:src");
}
