import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NamedError } from "../../src/contracts/errors.ts";
import type { FaultEffect } from "../platform/github/faults/fault.ts";
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

describe("when the answer to a write is lost", () => {
  it.each(CASES)(
    "and GitHub, at %s, %s once, the same call still succeeds",
    async (step, _, fault) => {
      fail(shop, step, fault, 1);

      const opened = await shop.open();

      expect(shop.github.faults.pending).toBe(0);
      expectOneOfEach(shop, opened.branch);
    },
  );

  it.each(ANSWERED_CASES)(
    "and GitHub, at %s, %s every time, the next call ends it",
    async (step, _, fault) => {
      fail(shop, step, fault, 100);
      const first = await shop.open().catch((error: unknown) => error);
      shop.github.faults.clear();

      const second = await shop.open();

      // What was written is found again; what was not is a failure that may be repeated.
      const code = first instanceof NamedError ? first.code : undefined;
      expect([undefined, "PlatformUnavailable"]).toContain(code);
      expectOneOfEach(shop, second.branch);
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
    expectOneOfEach(shop, opened.branch);
  });

  it("and never does, it is said, and the next call ends it", async () => {
    const path = /\/git\/commits\//u;
    const after = await readsBeforeWrites(path);
    shop.github.faults.add({ kind: "status", status: 404, method: "GET", path, after, times: 99 });
    await expect(shop.open()).rejects.toMatchObject({ code: "RepositoryCorrupt" });
    shop.github.faults.clear();

    expectOneOfEach(shop, (await shop.open()).branch);
  });

  it.each([
    ["/git/commits", "Tree SHA does not exist"],
    ["/git/refs", "Object does not exist"],
    ["/pulls", 'Validation Failed: {"resource":"PullRequest","field":"head","code":"invalid"}'],
  ])("%s is asked again when it says %j", async (step, message) => {
    fail(shop, step, { kind: "status", status: 422, message }, 2);

    const opened = await shop.open();

    expect(opened.operation).toBe("created");
    expectOneOfEach(shop, opened.branch);
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
      fail(shop, "/git/trees", { kind: "status", status, headers, message }, 1);

      await expect(shop.open()).rejects.toMatchObject({
        code: "RateLimited",
        retryAfterSeconds: seconds,
      });
      expect(shop.writes()).toEqual(["POST /git/trees"]);
    },
  );
});
