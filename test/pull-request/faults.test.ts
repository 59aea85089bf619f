import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NamedError } from "../../src/contracts/errors.ts";
import type { FaultEffect } from "../platform/github/faults/fault.ts";
import { buildArtifact, SPEC } from "./artifact-builder.ts";
import type { Shop } from "./shop.ts";
import { openShop } from "./shop.ts";

let shop: Shop;

beforeEach(async () => {
  shop = await openShop();
});

afterEach(async () => {
  await shop.close();
});

const STEPS = ["/git/trees", "/git/commits", "/git/refs", "/pulls"];
const FAULTS: [string, FaultEffect][] = [
  ["did not write and answers 502", { kind: "status", status: 502 }],
  ["did not write and hangs up", { kind: "reset" }],
  ["wrote and answers 502", { kind: "after", status: 502 }],
  ["wrote and hangs up", { kind: "after", status: "reset" }],
  ["wrote and breaks off in its answer", { kind: "reset-midway", afterBytes: 20 }],
];
const CASES = STEPS.flatMap((step) => FAULTS.map(([name, fault]) => [step, name, fault] as const));
const ANSWERED_CASES = CASES.filter(([, name]) => name.endsWith("502"));

function fail(step: string, fault: FaultEffect, times: number): void {
  shop.github.faults.add({ ...fault, method: "POST", path: `/repos/acme/shop${step}`, times });
}

/** Exactly one new branch with one commit on the base, and exactly one pull request. */
function expectOneOfEach(branch: string): void {
  const refs = shop.git("for-each-ref", "--format=%(refname:short)", "refs/heads").split("\n");
  expect(refs.toSorted()).toEqual([branch, "main"].toSorted());
  expect(shop.git("rev-list", "--count", `main..${branch}`)).toBe("1");
  expect(shop.repository.pulls).toHaveLength(1);
  expect(shop.git("fsck", "--full", "--strict", "--no-dangling")).toBe("");
}

describe("when the answer to a write is lost", () => {
  it.each(CASES)(
    "and GitHub, at %s, %s once, the same call still succeeds",
    async (step, _, fault) => {
      fail(step, fault, 1);

      const opened = await shop.open();

      expect(shop.github.faults.pending).toBe(0);
      expectOneOfEach(opened.branch);
    },
  );

  it.each(ANSWERED_CASES)(
    "and GitHub, at %s, %s every time, the next call ends it",
    async (step, _, fault) => {
      fail(step, fault, 100);
      const first = await shop.open().catch((error: unknown) => error);
      shop.github.faults.clear();

      const second = await shop.open();

      // What was written is found again; what was not is a failure that may be repeated.
      const code = first instanceof NamedError ? first.code : undefined;
      expect([undefined, "PlatformUnavailable"]).toContain(code);
      expectOneOfEach(second.branch);
    },
  );
});

describe("right after a write, when GitHub does not see it yet", () => {
  const STALE: [string, string, RegExp][] = [
    ["the new commit", "GET", /\/git\/commits\//u],
    ["the new branch", "GET", /\/git\/ref\/heads/u],
  ];

  it.each(STALE)("%s is looked for again, for a bounded time", async (_, method, path) => {
    // Reads before the first write are answered well; then one server knows nothing for a while.
    const before = await readsBeforeWrites(path);
    shop.github.faults.add({ kind: "status", status: 404, method, path, after: before, times: 3 });

    const opened = await shop.open();

    expect(opened.operation).toBe("created");
    expectOneOfEach(opened.branch);
  });

  it("and never does, it is said, and the next call ends it", async () => {
    const path = /\/git\/commits\//u;
    const after = await readsBeforeWrites(path);
    shop.github.faults.add({ kind: "status", status: 404, method: "GET", path, after, times: 99 });
    await expect(shop.open()).rejects.toMatchObject({ code: "RepositoryCorrupt" });
    shop.github.faults.clear();

    expectOneOfEach((await shop.open()).branch);
  });

  it.each([
    ["/git/commits", "Tree SHA does not exist"],
    ["/git/refs", "Object does not exist"],
    ["/pulls", 'Validation Failed: {"resource":"PullRequest","field":"head","code":"invalid"}'],
  ])("%s is asked again when it says %j", async (step, message) => {
    fail(step, { kind: "status", status: 422, message }, 2);

    const opened = await shop.open();

    expect(opened.operation).toBe("created");
    expectOneOfEach(opened.branch);
  });

  /** How many reads of this kind a whole run makes before its first write. */
  async function readsBeforeWrites(path: RegExp): Promise<number> {
    await shop.plan();
    return shop.github.requests.filter((one) => path.test(one.path)).length;
  }
});

describe("when a read fails", () => {
  it("asks again", async () => {
    shop.github.faults.add({
      kind: "status",
      status: 503,
      method: "GET",
      path: "/repos/",
      times: 2,
    });

    const opened = await shop.open();

    expect(opened.operation).toBe("created");
  });

  it("and goes on failing, nothing is written", async () => {
    shop.github.faults.add({
      kind: "status",
      status: 503,
      method: "GET",
      path: "/repos/",
      times: 99,
    });

    await expect(shop.open()).rejects.toMatchObject({ code: "PlatformUnavailable" });
    expect(shop.writes()).toEqual([]);
  });
});

describe("the rate limit", () => {
  it.each([
    ["429 with a time", 429, { "retry-after": "30" }, 30],
    ["403 with a time", 403, { "retry-after": "90" }, 90],
    ["403 with nothing remaining", 403, { "x-ratelimit-remaining": "0" }, 60],
  ])(
    "answers %s: nothing is repeated, and the time is told",
    async (_, status, headers, seconds) => {
      const message = "You have exceeded a secondary rate limit";
      fail("/git/trees", { kind: "status", status, headers, message }, 1);

      await expect(shop.open()).rejects.toMatchObject({
        code: "RateLimited",
        retryAfterSeconds: seconds,
      });
      expect(shop.writes()).toEqual(["POST /git/trees"]);
    },
  );
});

describe("a branch of our name that is there already", () => {
  it("is used when it holds exactly our files", async () => {
    fail("/pulls", { kind: "status", status: 500 }, 100);
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
    fail("/pulls", { kind: "status", status: 500 }, 100);
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
    expectOneOfEach(branch);
  });

  it("is left alone when a person has committed on top of ours", async () => {
    fail("/pulls", { kind: "status", status: 500 }, 100);
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
    fail("/pulls", { kind: "status", status: 422, message }, 99);

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
