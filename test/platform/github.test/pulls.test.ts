import type { Octokit } from "octokit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import { refusalOf } from "./refusal.ts";
import { openShop, shop, type Shop } from "./shop.ts";

let opened: Shop;
let user: Octokit;
let branches = 0;

beforeAll(async () => {
  opened = await openShop();
  user = octokitFor(opened.github, "user");
});

afterAll(() => opened.github.close());

/** A new branch with one commit on top of the first commit. */
async function newBranch(): Promise<string> {
  const { repository, head } = opened;
  branches += 1;
  const branch = `topic/${branches}`;
  await repository.git.updateRef(`refs/heads/${branch}`, head, null);
  await repository.commitFiles({ [`tests/${branches}.spec.ts`]: "a\nb\n" }, { branch });
  return branch;
}

const create = (head: string, more: object = {}) =>
  user.rest.pulls.create({ ...shop, head, base: "main", title: "Tests", ...more });

describe("a new pull request", () => {
  test("knows its branches, commits and files", async () => {
    const branch = await newBranch();
    const { data } = await create(branch);
    expect(data).toMatchObject({
      state: "open",
      commits: 1,
      changed_files: 1,
      additions: 2,
      deletions: 0,
      head: { ref: branch, sha: await opened.repository.git.branchHead(branch) },
      base: { ref: "main", sha: opened.head },
    });
  });

  test("can name its head with the owner", async () => {
    const branch = await newBranch();
    expect((await create(`acme:${branch}`)).data.head.label).toBe(`acme:${branch}`);
    const refusal = await refusalOf(create(`stranger:${branch}`));
    expect(refusal.errors).toEqual([{ resource: "PullRequest", field: "head", code: "invalid" }]);
  });

  test("is refused when its head or base is not there", async () => {
    const branch = await newBranch();
    const head = await refusalOf(create("nowhere"));
    const parent = await refusalOf(create(`${branch}~1`));
    const base = await refusalOf(create(branch, { base: "nowhere" }));
    expect(head).toMatchObject({ status: 422, message: "Validation Failed" });
    expect(head.errors).toMatchObject([{ field: "head", code: "invalid" }]);
    expect(parent.errors).toEqual(head.errors);
    expect(base.errors).toMatchObject([{ field: "base", code: "invalid" }]);
  });

  test("is refused the second time", async () => {
    const branch = await newBranch();
    await create(branch);
    const refusal = await refusalOf(create(branch));
    expect(refusal).toMatchObject({
      status: 422,
      errors: [{ code: "custom", message: `A pull request already exists for acme:${branch}.` }],
    });
  });

  test("is made by one of many who ask at once", async () => {
    const branch = await newBranch();
    const settled = await Promise.allSettled([create(branch), create(branch), create(branch)]);
    expect(settled.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
    ]);
  });

  test("is refused without commits of its own, and without a common history", async () => {
    await opened.repository.git.updateRef("refs/heads/same", opened.head, null);
    await opened.repository.commitFiles({ "a.txt": "a" }, { branch: "orphan" });
    const same = await refusalOf(create("same"));
    const orphan = await refusalOf(create("orphan"));
    expect(same.errors[0]?.message).toBe("No commits between main and same");
    expect(orphan.errors[0]?.message).toBe("The orphan branch has no history in common with main");
  });

  test("is refused with texts that are missing, too long or no texts", async () => {
    const branch = await newBranch();
    const ask = (more: object) => refusalOf(create(branch, more));
    expect((await ask({ title: "" })).errors).toMatchObject([
      { field: "title", code: "missing_field" },
    ]);
    expect((await ask({ body: "x".repeat(65_537) })).errors[0]?.message).toBe(
      "body is too long (maximum is 65536 characters)",
    );
    expect((await ask({ draft: "yes" })).message).toContain(
      `For 'properties/draft', "yes" is not a boolean.`,
    );
    expect((await ask({ base: undefined })).message).toContain(`"base" wasn't supplied.`);
  });

  test("by Actions needs the repository's setting", async () => {
    const branch = await newBranch();
    const actions = octokitFor(opened.github, "actions");
    const asked = { ...shop, head: branch, base: "main", title: "T" };
    expect(await refusalOf(actions.rest.pulls.create(asked))).toMatchObject({
      status: 403,
      message: "GitHub Actions is not permitted to create or approve pull requests.",
    });
    opened.repository.actionsMayCreatePullRequests = true;
    expect((await actions.rest.pulls.create(asked)).data.user.login).toBe("github-actions[bot]");
  });
});

describe("a list of pull requests", () => {
  test("is filtered by head, base and state", async () => {
    const branch = await newBranch();
    const { data: pull } = await create(branch);
    const numbers = async (filter: object): Promise<number[]> =>
      (await user.rest.pulls.list({ ...shop, ...filter })).data.map(({ number }) => number);
    expect(await numbers({ head: `acme:${branch}` })).toEqual([pull.number]);
    expect(await numbers({ head: `acme:${branch}`, base: "other" })).toEqual([]);
    expect(await numbers({ head: `acme:${branch}`, state: "closed" })).toEqual([]);
  });

  test("ignores a head without its owner", async () => {
    await create(await newBranch());
    await create(await newBranch());
    const { data } = await user.rest.pulls.list({ ...shop, head: "topic/1" });
    expect(data.length).toBeGreaterThan(1);
  });
});

describe("an open pull request", () => {
  test("follows its branch", async () => {
    const branch = await newBranch();
    const { data: pull } = await create(branch);
    const next = await opened.repository.commitFiles({ "more.txt": "x" }, { branch });
    const { data } = await user.rest.pulls.get({ ...shop, pull_number: pull.number });
    expect(data.head.sha).toBe(next);
    expect(data.changed_files).toBe(2);
  });

  test("shows its files with patches", async () => {
    const { data: pull } = await create(await newBranch());
    const { data } = await user.rest.pulls.listFiles({ ...shop, pull_number: pull.number });
    expect(data).toMatchObject([
      { status: "added", additions: 2, changes: 2, patch: "@@ -0,0 +1,2 @@\n+a\n+b" },
    ]);
  });

  test("is closed when its branch is deleted, and stays so", async () => {
    const branch = await newBranch();
    const { data: pull } = await create(branch);
    const at = { ...shop, pull_number: pull.number };
    await user.rest.git.deleteRef({ ...shop, ref: `heads/${branch}` });
    const { data } = await user.rest.pulls.get(at);
    expect(data).toMatchObject({ state: "closed", head: { sha: pull.head.sha } });
    const refusal = await refusalOf(user.rest.pulls.update({ ...at, state: "open" }));
    expect(refusal.status).toBe(422);
  });

  test("is merged into its base", async () => {
    const { repository } = opened;
    await repository.git.updateRef("refs/heads/release", opened.head, null);
    const branch = await newBranch();
    const { data: pull } = await create(branch, { base: "release" });
    const at = { ...shop, pull_number: pull.number };
    const { data: merged } = await user.rest.pulls.merge(at);
    expect(await repository.git.branchHead("release")).toBe(merged.sha);
    expect(await repository.git.isAncestor(pull.head.sha, merged.sha)).toBe(true);
    expect((await user.rest.pulls.get(at)).data).toMatchObject({ merged: true, state: "closed" });
  });
});
