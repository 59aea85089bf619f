import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildArtifact, SPEC } from "./artifact-builder.ts";
import type { Shop } from "./shop.ts";
import { openShop } from "./shop.ts";
import { expectOneOfEach, fail } from "./shop-faults.ts";

let shop: Shop;

beforeEach(async () => {
  shop = await openShop();
});

afterEach(async () => {
  await shop.close();
});

describe("a branch of our name that is there already", () => {
  it("is used when it holds exactly our files", async () => {
    fail(shop, "/pulls", { kind: "status", status: 500 }, 100);
    await shop.open().catch(() => undefined);
    shop.github.faults.clear();
    const { branch } = shop.artifact();
    const head = shop.git("rev-parse", branch);

    const opened = await shop.open();

    expect(opened).toMatchObject({ headSha: head, operation: "created" });
  });

  it.each([
    ["other files", { files: [{ path: "tests/other.spec.ts", contents: SPEC }] }],
    ["other contents", { files: [{ path: "tests/login.spec.ts", contents: `${SPEC}// more\n` }] }],
  ])("gets one more commit and its pull request when it holds %s of ours", async (_, payload) => {
    fail(shop, "/pulls", { kind: "status", status: 500 }, 100);
    await shop.open(shop.artifact({ payload })).catch(() => undefined);
    shop.github.faults.clear();
    const { branch } = shop.artifact();
    const head = shop.git("rev-parse", branch);

    const opened = await shop.open();

    expect(opened).toMatchObject({ operation: "created" });
    expect(shop.git("rev-parse", `${branch}^`)).toBe(head);
    expect(shop.git("diff", "--name-only", `main...${branch}`).split("\n")).toEqual([
      "tests/deep/er/cart.spec.ts",
      "tests/login.spec.ts",
    ]);
    expect(shop.repository.pulls).toHaveLength(1);
  });

  it("is used when it is at the base commit and holds nothing yet", async () => {
    const { branch } = shop.artifact();
    shop.git("branch", branch, shop.baseSha);

    const opened = await shop.open();

    expect(opened.operation).toBe("created");
    expectOneOfEach(shop, branch);
  });

  it("is left alone when a person has committed on top of ours", async () => {
    fail(shop, "/pulls", { kind: "status", status: 500 }, 100);
    await shop.open().catch(() => undefined);
    shop.github.faults.clear();
    const { branch } = shop.artifact();
    const theirs = await shop.repository.commitFiles({ "a.txt": "mine" }, { branch });

    await expect(shop.open()).rejects.toMatchObject({ code: "BranchTaken" });
    expect(shop.git("rev-parse", branch)).toBe(theirs);
  });
});

describe("a repository that does not let us", () => {
  const refused = async (options: Parameters<typeof openShop>[0]) => {
    await shop.close();
    shop = await openShop(options);
    const error = await shop.open().catch((failure: unknown) => failure);
    return { error, refs: shop.git("for-each-ref", "--format=%(refname:short)", "refs/heads") };
  };

  it("create pull requests is told the setting, and our branch is removed again", async () => {
    const { error, refs } = await refused({ actionsMayCreatePullRequests: false });

    expect(error).toMatchObject({
      code: "PullRequestsForbidden",
      message: expect.stringContaining("https://github.com/acme/shop/settings/actions") as string,
    });
    expect(refs).toBe("main");
    expect(shop.writes().at(-1)).toBe(
      `DELETE /git/refs/heads%2F${encodeURIComponent(shop.artifact().branch)}`,
    );
  });

  it("create pull requests keeps a branch that somebody has added to", async () => {
    shop.repository.actionsMayCreatePullRequests = false;
    const { branch } = shop.artifact();
    shop.github.faults.add({
      kind: "tree-changed",
      repository: "acme/shop",
      branch,
      files: { "theirs.txt": "x" },
      method: "POST",
      path: "/repos/acme/shop/pulls",
    });

    await expect(shop.open()).rejects.toMatchObject({ code: "PullRequestsForbidden" });
    expect(shop.git("show", `${branch}:theirs.txt`)).toBe("x");
    expect(shop.writes().filter((write) => write.startsWith("DELETE"))).toEqual([]);
  });

  it.each([
    "Validation Failed: a custom rule",
    'Validation Failed: {"resource":"PullRequest","field":"head","code":"invalid"}',
    "Validation Failed: No commits between main and amtp",
  ])("open it and says %j for good leaves no branch behind", async (message) => {
    fail(shop, "/pulls", { kind: "status", status: 422, message }, 99);

    await expect(shop.open()).rejects.toMatchObject({ code: "PlatformUnavailable" });
    expect(shop.git("for-each-ref", "--format=%(refname:short)", "refs/heads")).toBe("main");
  });

  it.each([
    ["create the branch", { restrictCreations: true }],
    ["name the branch so", { namePattern: "^feature/" }],
    ["write such messages", { commitMessagePattern: "^fix" }],
    ["write these paths", { restrictedPaths: ["^tests/"] }],
    ["write such large files", { maxFileSize: 50 }],
  ])("%s is quoted with its rule, and nothing is left", async (_, ruleset) => {
    const { error, refs } = await refused({ rulesets: [ruleset] });

    expect(error).toMatchObject({
      code: "RulesetRefused",
      message: expect.stringContaining("https://github.com/acme/shop/settings/rules") as string,
    });
    expect(refs).toBe("main");
  });

  it("push unsigned commits gets one that the platform signs, as nobody is named in it", async () => {
    const { error, refs } = await refused({ rulesets: [{ requiredSignatures: true }] });

    expect(error).toMatchObject({ operation: "created" });
    expect(refs).toContain("amtp/playwright-");
  });

  it("write, because it is archived, is told so", async () => {
    const { error, refs } = await refused({ archived: true });

    expect(error).toMatchObject({ code: "PermissionMissing" });
    expect(refs).toBe("main");
  });

  it("open drafts cannot have a draft as its gate", async () => {
    await shop.close();
    shop = await openShop({ drafts: false });
    const artifact = buildArtifact(shop.baseSha);

    await expect(shop.open(artifact, { approval: { mode: "draft-pr" } })).rejects.toMatchObject({
      code: "PullRequestsForbidden",
    });
    expect(shop.git("for-each-ref", "--format=%(refname:short)", "refs/heads")).toBe("main");
  });
});
