import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildArtifact, type BuiltArtifact, SPEC } from "./artifact-builder.ts";
import type { Shop } from "./shop.ts";
import { openShop, READER } from "./shop.ts";

let shop: Shop;

beforeEach(async () => {
  shop = await openShop();
});

afterEach(async () => {
  await shop.close();
});

function otherFiles(path = "tests/x.spec.ts", baseSha = shop.baseSha): BuiltArtifact {
  return buildArtifact(baseSha, { payload: { files: [{ path, contents: SPEC }] } });
}

function endPullRequest(state: "closed" | "merged"): void {
  const [pull] = shop.repository.pulls;
  if (pull === undefined) throw new Error("no pull request");
  pull.state = "closed";
  if (state === "merged") pull.mergedAt = "2026-11-21T00:00:00Z";
}

/** What a pull request from this commit to main would add, change or remove. */
function added(headSha: string): string[] {
  return shop.git("diff", "--name-only", `main...${headSha}`).split("\n");
}

/** Branches other than the default one. */
function branches(): string[] {
  const all = shop.git("for-each-ref", "--format=%(refname:short)", "refs/heads");
  return all.split("\n").filter((name) => name !== "main");
}

describe("opening the pull request of an approved artifact", () => {
  it("writes one tree, one commit, one branch and one pull request, and nothing else", async () => {
    const artifact = shop.artifact();

    const opened = await shop.open(artifact);

    expect(shop.writes()).toEqual([
      "POST /git/trees",
      "POST /git/commits",
      "POST /git/refs",
      "POST /pulls",
    ]);
    expect(opened).toMatchObject({ number: 1, branch: artifact.branch, operation: "created" });
    expect(branches()).toEqual([artifact.branch]);
    expect(shop.repository.pulls).toHaveLength(1);
  });

  it("leaves one commit on the base commit, with exactly the files, as plain files", async () => {
    const { branch, headSha } = await shop.open();

    expect(shop.git("rev-parse", branch)).toBe(headSha);
    expect(shop.git("rev-list", "--parents", "-1", branch)).toBe(`${headSha} ${shop.baseSha}`);
    const changes = shop.git("diff-tree", "-r", "--no-renames", shop.baseSha, branch).split("\n");
    expect(changes.map((line) => line.replace(/ [0-9a-f]{40}/g, ""))).toEqual([
      ":000000 100644 A\ttests/deep/er/cart.spec.ts",
      ":000000 100644 A\ttests/login.spec.ts",
    ]);
    expect(`${shop.git("show", `${branch}:tests/login.spec.ts`)}\n`).toBe(SPEC);
    expect(shop.git("fsck", "--full", "--strict", "--no-dangling")).toBe("");
    expect(shop.git("rev-parse", "main")).toBe(shop.baseSha);
  });

  it("never moves a branch and never forces anything", async () => {
    await shop.open();
    await shop.open();

    expect(JSON.stringify(shop.github.requests)).not.toContain('"force"');
    expect(shop.writes().filter((write) => !write.startsWith("POST "))).toEqual([]);
  });

  it("names neither an author nor a committer, so that the platform can sign", async () => {
    await shop.open();

    const sent = shop.github.requests.find(({ path }) => path.endsWith("/git/commits"));
    expect(Object.keys(sent?.sent ?? {}).toSorted()).toEqual(["message", "parents", "tree"]);
  });

  it("changes nothing when it runs again, and returns the same pull request", async () => {
    const first = await shop.open();
    const writes = shop.writes().length;

    const second = await shop.open();

    expect(second).toEqual({ ...first, operation: "unchanged" });
    expect(shop.writes()).toHaveLength(writes);
  });

  it.each(["closed", "merged"] as const)("does not bring back a %s pull request", async (state) => {
    const first = await shop.open();
    endPullRequest(state);
    shop.git("update-ref", "-d", `refs/heads/${first.branch}`);

    const second = await shop.open();

    expect(second).toMatchObject({ number: first.number, operation: "existing" });
    expect(shop.lines.join("\n")).toContain(`is ${state}; it is left so`);
    expect(branches()).toEqual([]);
  });

  it.each(["closed", "merged"] as const)(
    "opens another one after a %s one when the files are others",
    async (state) => {
      await shop.open();
      endPullRequest(state);

      const second = await shop.open(otherFiles());

      expect(second).toMatchObject({ number: 2, operation: "created" });
      expect(added(second.headSha)).toEqual(["tests/x.spec.ts"]);
    },
  );

  it("opens one pull request when two jobs run at the same time", async () => {
    const results = await Promise.all([shop.open(), shop.open(), shop.open()]);

    expect(new Set(results.map(({ number, headSha }) => `${number} ${headSha}`)).size).toBe(1);
    expect(results.filter(({ operation }) => operation === "created")).toHaveLength(1);
    expect(shop.repository.pulls).toHaveLength(1);
    expect(branches()).toHaveLength(1);
  });

  it("opens a draft when the draft is the gate", async () => {
    await shop.open(shop.artifact(), { approval: { mode: "draft-pr" } });

    expect(shop.repository.pulls[0]).toMatchObject({ draft: true });
    expect(shop.repository.pulls[0]?.body).toContain("this draft is the gate");
  });
});

describe("the base branch", () => {
  it("may have moved on: the parent stays, and the pull request says by how much", async () => {
    await shop.repository.commitFiles({ "src/new.ts": "1\n" });
    await shop.repository.commitFiles({ "src/newer.ts": "2\n" });

    const { headSha } = await shop.open();

    expect(shop.git("rev-parse", `${headSha}^`)).toBe(shop.baseSha);
    expect(shop.repository.pulls[0]?.body).toContain("behind by 2");
  });

  it("may not have got a file of the same name in the meantime", async () => {
    await shop.repository.commitFiles({ "tests/Login.spec.ts": "// a person's\n" });

    await expect(shop.open()).rejects.toMatchObject({ code: "TargetExists" });
    expect(shop.writes()).toEqual([]);
  });

  it("may not be rewritten so that the commit is not in it", async () => {
    shop.git(
      "update-ref",
      "refs/heads/main",
      shop.git("commit-tree", "-m", "x", `${shop.baseSha}^{tree}`),
    );

    await expect(shop.open()).rejects.toMatchObject({ code: "BaseGone" });
    expect(shop.writes()).toEqual([]);
  });

  it("may not be gone", async () => {
    shop.git("branch", "other", "main");
    shop.git("update-ref", "-d", "refs/heads/main");

    await expect(shop.open()).rejects.toMatchObject({ code: "BaseGone" });
    expect(shop.writes()).toEqual([]);
  });

  it("must have the commit that was read", async () => {
    const gone = "0123456789012345678901234567890123456789";
    const artifact = shop.artifact({ source: { base_sha: gone } });

    await expect(shop.open(artifact, { baseSha: gone })).rejects.toMatchObject({
      code: "BaseGone",
    });
  });
});

describe("a target", () => {
  it.each([
    ["is a file", "tests/old.spec.ts"],
    ["is a file but for case", "tests/OLD.spec.ts"],
    ["lies below a file", "tests/old.spec.ts/a.spec.ts"],
    ["lies below a folder of another case", "Tests/new.spec.ts"],
    ["lies below a link", "link/a.spec.ts"],
    ["is a folder", "tests/folder.spec.ts"],
  ])("is refused when the place %s", async (_, path) => {
    const baseSha = await shop.repository.commitFiles({ "tests/folder.spec.ts/a.txt": "x" });
    const root = path.split("/")[0] ?? "";
    const artifact = shop.artifact({
      source: { base_sha: baseSha },
      payload: { files: [{ path, contents: SPEC }] },
      meta: { allowed_roots: [root] },
    });

    await expect(shop.open(artifact, { baseSha })).rejects.toMatchObject({ code: "TargetExists" });
    expect(shop.writes()).toEqual([]);
  });

  it.each([
    ["is a workflow", "tests/.github/workflows/a.yml", "on: push", "path-protected"],
    ["holds forbidden code", "tests/a.spec.ts", 'import "child_process";', "module-forbidden"],
    ["holds the token", "tests/a.spec.ts", "// token-of-the-job-that-writes", "known-secret"],
  ])("is refused again when it %s", async (_, path, contents, rule) => {
    const artifact = shop.artifact({ payload: { files: [{ path, contents }] } });

    await expect(shop.open(artifact)).rejects.toMatchObject({
      code: "UnsafeOutput",
      message: expect.stringContaining(rule) as string,
    });
    expect(shop.github.requests).toEqual([]);
  });

  it("is refused when the repository keeps its tests elsewhere, whatever the artifact says", async () => {
    const artifact = shop.artifact({
      payload: { files: [{ path: "src/a.spec.ts", contents: SPEC }] },
      meta: { allowed_roots: ["src"] },
    });

    await expect(shop.open(artifact)).rejects.toMatchObject({
      code: "UnsafeOutput",
      message: expect.stringContaining("path-outside-roots") as string,
    });
    expect(shop.writes()).toEqual([]);
  });

  it.each([
    ["imports a file that is not there", SPEC.replace("@playwright/test", "./helper"), "import"],
    ["singles a test out", SPEC.replace("test(", "test.only("), "focused-test"],
    ["asserts nothing", SPEC.replace(/.*toBeVisible.*\n/u, ""), "no-assertion"],
    ["waits for a fixed time", SPEC.replace("});", "await page.waitForTimeout(9);\n});"), "wait"],
  ])("is refused when a test %s", async (_, contents, rule) => {
    const artifact = shop.artifact({ payload: { files: [{ path: "tests/a.spec.ts", contents }] } });

    await expect(shop.open(artifact)).rejects.toMatchObject({
      code: "UnsafeOutput",
      message: expect.stringContaining(rule) as string,
    });
    expect(shop.writes()).toEqual([]);
  });

  it("is refused when the words around it hold a token", async () => {
    const artifact = shop.artifact({ payload: { pr_body: "token-of-the-job-that-writes" } });

    await expect(shop.open(artifact)).rejects.toMatchObject({ code: "UnsafeOutput" });
  });
});

describe("a token", () => {
  it("that may not write gives the permission to grant", async () => {
    await expect(shop.open(shop.artifact(), { token: READER })).rejects.toMatchObject({
      code: "PermissionMissing",
      message: expect.stringContaining("contents") as string,
    });
  });

  it("that is not valid is refused", async () => {
    await expect(shop.open(shop.artifact(), { token: "nonsense" })).rejects.toMatchObject({
      code: "Unauthorized",
    });
  });
});
