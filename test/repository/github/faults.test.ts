import { describe, expect, it } from "vitest";

import { NamedError } from "../../../src/contracts/errors.ts";
import type { GitHubSource } from "../../../src/repository/github/index.ts";
import { fixedToken } from "../../../src/github/token-source.ts";
import type { Fault } from "../../platform/github/faults/fault.ts";
import { git } from "../git-fixture.ts";
import { codeOf, readAll } from "../reading.ts";
import { countRequests, openShop, startShop, TOKEN } from "./fixture.ts";

const REPOSITORY = /\/repos\/octo\/shop$/u;
const BRANCH = /\/branches\//u;
const TREE = /\/git\/trees\//u;
const BLOB = /\/git\/blobs\//u;
const GRAPHQL = /\/graphql/u;
const FILES = { "a.ts": "aaa", "b.ts": "bbb" };

/** What reading a repository of two files ends with while these faults are active. */
async function outcomeWith(
  faults: readonly Fault[],
  more: Partial<GitHubSource> = {},
): Promise<string> {
  const shop = await startShop(FILES, { faults });
  return codeOf(openShop(shop, more).then((reader) => readAll(reader)));
}

async function errorOf(work: Promise<unknown>): Promise<NamedError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof NamedError) return error;
  throw new Error(`no named error: ${String(error)}`);
}

describe("a refusal of GitHub has a name", () => {
  it.each([
    ["a bad token", "Unauthorized", { auth: fixedToken("ghs_wrong") }],
    ["no token for a private repository", "SourceNotFound", { auth: fixedToken(null) }],
    ["a repository that does not exist", "SourceNotFound", { repository: "octo/nothing" }],
    ["a name that is no name", "InvalidInput", { repository: "octo/shop/x" }],
    ["a name that climbs", "InvalidInput", { repository: "octo/.." }],
    ["an unknown ref", "RefNotFound", { ref: "nowhere" }],
    ["an unknown commit", "RefNotFound", { ref: "1".repeat(40) }],
    ["a ref that looks like an option", "InvalidInput", { ref: "--upload-pack=x" }],
    ["a ref that climbs", "InvalidInput", { ref: "../../user" }],
    ["an unknown base branch", "InvalidInput", { ref: "v1", baseBranch: "nowhere" }],
  ])("%s: %s", async (_what, code, more) => {
    const shop = await startShop(FILES);
    git(shop.repository.gitDir, "tag", "v1", "main");
    expect(await codeOf(openShop(shop, more))).toBe(code);
  });

  it("an empty repository: SourceEmpty, asked for once", async () => {
    const shop = await startShop({});
    expect(await codeOf(openShop(shop))).toBe("SourceEmpty");
    expect(countRequests(shop)).toEqual({ rest: 3 });
  });

  it("a missing permission: PermissionMissing, with the permission to grant", async () => {
    const permissions = { metadata: "read" } as const;
    const tokens = { [TOKEN]: { login: "octo", kind: "actions", permissions } } as const;
    const shop = await startShop(FILES, { tokens });
    const error = await errorOf(openShop(shop));
    expect(error.code).toBe("PermissionMissing");
    expect(error.message).toContain("contents=read");
    expect(error.message).not.toContain(TOKEN);
  });

  it.each([
    ["403", { status: 403, message: "You have exceeded a secondary rate limit." }],
    ["429", { status: 429, message: "You have exceeded a secondary rate limit." }],
  ])("a secondary limit (%s) without Retry-After: RateLimited, at once", async (_code, effect) => {
    const faults = [{ kind: "status", path: REPOSITORY, times: 9, ...effect }] as const;
    const shop = await startShop(FILES, { faults });
    const error = await errorOf(openShop(shop, { deadlineMs: 200 }));
    expect(error.code).toBe("RateLimited");
    expect(error.retryable).toBe(true);
  });

  it.each([403, 429])(
    "a secondary limit (%s) with a short Retry-After is waited out",
    async (status) => {
      const headers = { "retry-after": "2" };
      const message = "You have exceeded a secondary rate limit.";
      const fault = { kind: "status", status, headers, message, path: TREE, times: 2 } as const;
      expect(await outcomeWith([fault])).toBe("no error");
    },
  );

  it("a secondary limit with a long Retry-After: RateLimited, with the seconds to wait", async () => {
    const headers = { "retry-after": "3600" };
    const message = "You have exceeded a secondary rate limit.";
    const fault = { kind: "status", status: 403, headers, message, path: TREE, times: 9 } as const;
    const shop = await startShop(FILES, { faults: [fault] });
    const error = await errorOf(openShop(shop).then((reader) => readAll(reader)));
    expect(error.code).toBe("RateLimited");
    expect(error.retryAfterSeconds).toBe(3600);
  });

  it("a 429 without any header: RateLimited", async () => {
    const fault = { kind: "status", status: 429, path: TREE, times: 9 } as const;
    expect(await outcomeWith([fault])).toBe("RateLimited");
  });

  it("a primary limit that is used up: RateLimited, with the seconds until it is open", async () => {
    const permissions = { metadata: "read", contents: "read" } as const;
    const grant = { login: "octo", kind: "actions", permissions, rateLimit: 2 } as const;
    const shop = await startShop(FILES, { tokens: { [TOKEN]: grant } });
    const error = await errorOf(openShop(shop).then((reader) => readAll(reader)));
    expect(error.code).toBe("RateLimited");
    expect(error.retryAfterSeconds).toBeGreaterThan(3000);
  });

  it("a GraphQL limit, which comes with status 200: RateLimited", async () => {
    const body = { data: null, errors: [{ type: "RATE_LIMITED", message: "API rate limit" }] };
    const fault = { kind: "status", status: 200, body, path: GRAPHQL, times: 9 } as const;
    expect(await outcomeWith([fault])).toBe("RateLimited");
  });
});

describe("a server that stumbles", () => {
  it("with a burst of 5xx is asked again", async () => {
    const faults = [REPOSITORY, BRANCH, TREE, GRAPHQL].map(
      (path, index) => ({ kind: "status", status: 500 + index, path, times: 2 }) as const,
    );
    expect(await outcomeWith(faults)).toBe("no error");
  });

  it("with 5xx that do not end is unavailable, after four requests", async () => {
    const fault = { kind: "status", status: 503, path: REPOSITORY, times: 99 } as const;
    const shop = await startShop(FILES, { faults: [fault] });
    expect(await codeOf(openShop(shop))).toBe("PlatformUnavailable");
    expect(countRequests(shop)).toEqual({ rest: 4 });
  });

  it("that resets connections is asked again", async () => {
    const faults = [REPOSITORY, TREE, GRAPHQL].map((path) => ({ kind: "reset", path }) as const);
    expect(await outcomeWith(faults)).toBe("no error");
  });

  it("that breaks off in the middle of an answer is asked again", async () => {
    const faults = [REPOSITORY, TREE, GRAPHQL].map(
      (path) => ({ kind: "reset-midway", afterBytes: 40, path }) as const,
    );
    expect(await outcomeWith(faults)).toBe("no error");
  });

  it("that always breaks off in the middle is unavailable, never half a tree", async () => {
    const fault = { kind: "reset-midway", afterBytes: 200, path: TREE, times: 99 } as const;
    expect(await outcomeWith([fault])).toBe("PlatformUnavailable");
  });

  it.each(["hang", "slow-drip"])("with a %s is unavailable after the deadline", async (kind) => {
    const fault =
      kind === "hang"
        ? ({ kind: "hang", path: TREE, times: 99 } as const)
        : ({ kind: "slow-drip", bytes: 1, everyMs: 20, path: TREE, times: 99 } as const);
    const started = performance.now();
    expect(await outcomeWith([fault], { deadlineMs: 400 })).toBe("PlatformUnavailable");
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("that answers nonsense is unavailable", async () => {
    const body = { full_name: "octo/shop/../../evil", default_branch: 7 };
    const fault = { kind: "status", status: 200, body, path: REPOSITORY, times: 99 } as const;
    expect(await outcomeWith([fault])).toBe("PlatformUnavailable");
  });

  it("without GraphQL is asked file by file", async () => {
    const fault = { kind: "status", status: 404, path: GRAPHQL, times: 99 } as const;
    const shop = await startShop(FILES, { faults: [fault] });
    const reader = await openShop(shop);
    expect(await readAll(reader)).toEqual(FILES);
    expect(countRequests(shop)).toEqual({ rest: 5, graphql: 1 });
  });
});

describe("a tree that cannot be trusted", () => {
  it("because an entry is missing is refused", async () => {
    const shop = await startShop(FILES);
    const reader = await openShop(shop);
    const sha = git(shop.repository.gitDir, "rev-parse", "main:a.ts");
    const tree = [{ path: "a.ts", mode: "100644", type: "blob", sha, size: 3 }];
    const body = { sha, tree, truncated: false };
    shop.github.faults.add({ kind: "status", status: 200, body, path: TREE, times: 99 });
    const noTrees = { data: { repository: { o0: { entries: [] } } } };
    shop.github.faults.add({
      kind: "status",
      status: 200,
      body: noTrees,
      path: GRAPHQL,
      times: 99,
    });
    expect(await codeOf(readAll(reader))).toBe("RepositoryCorrupt");
  });

  it("because a branch moves between two requests is still that of the first commit", async () => {
    const fault: Fault = {
      kind: "tree-changed",
      path: TREE,
      repository: "octo/shop",
      branch: "main",
      files: { "c.ts": "ccc" },
    };
    const shop = await startShop(FILES, { faults: [fault] });
    expect(await readAll(await openShop(shop))).toEqual(FILES);
  });
});

describe("blobs that cannot be trusted", () => {
  it("are asked for again one by one, and are an error when they stay wrong", async () => {
    const wrong = { isBinary: false, isTruncated: false, text: "evil" };
    const body = { data: { repository: { o0: wrong, o1: wrong } } };
    const query = { kind: "status", status: 200, body, path: GRAPHQL, times: 99 } as const;
    expect(await outcomeWith([query])).toBe("no error");
    const blob = { content: Buffer.from("evil").toString("base64"), encoding: "base64" };
    const single = { kind: "status", status: 200, body: blob, path: BLOB, times: 99 } as const;
    expect(await outcomeWith([query, single])).toBe("RepositoryCorrupt");
  });
});
