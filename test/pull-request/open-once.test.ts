import { describe, expect, it } from "vitest";
import { NamedError } from "../../src/contracts/errors.ts";
import type { PullRequestPort } from "../../src/pull-request/port.ts";
import { begin, fails, PLAN, pullRequest, refusal } from "./plan-fixture.ts";

describe("opening the pull request", () => {
  it("opens it", async () => {
    const { open, calls } = begin();

    expect(await open()).toEqual({ pullRequest: pullRequest(), created: true });
    expect(calls).toEqual([`createPullRequest(${JSON.stringify(PLAN.pullRequest)})`]);
  });

  it("finds the one that is there, among closed ones", async () => {
    const there = pullRequest({ number: 4 });
    const { open, calls } = begin({
      createPullRequest: fails(refusal("A pull request already exists")),
      pullRequestsFrom: async () => [pullRequest({ state: "closed" }), there],
    });

    expect(await open()).toEqual({ pullRequest: there, created: false });
    expect(calls).toContain("pullRequestsFrom(amtp/x)");
  });

  it("opens it at the second try when none is found", async () => {
    let tries = 0;
    const { open, lines } = begin({
      createPullRequest: async () => {
        tries += 1;
        if (tries === 1) throw refusal("reset", 502, "PlatformUnavailable");
        return pullRequest();
      },
    });

    expect(await open()).toEqual({ pullRequest: pullRequest(), created: true });
    expect(lines[0]).toContain("whether the pull-request was written");
  });

  const REMOVED = "Removed the branch amtp/x again, because no pull request can be opened";
  it.each<[string, Error, boolean]>([
    ["a refusal of 422", refusal("custom", 422, "PlatformUnavailable"), true],
    ["a refusal of 400", refusal("custom", 400, "PlatformUnavailable"), true],
    ["a refusal of 499", refusal("custom", 499, "PlatformUnavailable"), true],
    ["a failure of ours that is final", new NamedError("Internal", "x"), true],
    ["a failure of ours that may pass", new NamedError("PlatformUnavailable", "x"), false],
    ["a rate limit", refusal("slow down", 429, "RateLimited"), false],
    ["a failure of GitHub", refusal("x", 500, "PlatformUnavailable"), false],
    ["an answer of no error", refusal("x", 399, "PlatformUnavailable"), false],
    ["no answer", refusal("x", null, "PlatformUnavailable"), false],
    ["what has no name", new Error("x"), false],
  ])("after %s removes the branch when that is final", async (_, error, isFinal) => {
    const { open, calls, lines } = begin({
      createPullRequest: fails(error),
      branchHead: async () => "ours",
    });

    await expect(open()).rejects.toBe(error);
    expect(calls.includes("deleteBranch(amtp/x)")).toBe(isFinal);
    expect(lines.includes(REMOVED)).toBe(isFinal);
  });

  it.each<[string, Partial<PullRequestPort>]>([
    ["somebody has added to it", { branchHead: async () => "theirs" }],
    [
      "a pull request holds it",
      { pullRequestsFrom: async () => [pullRequest({ state: "closed" }), pullRequest()] },
    ],
  ])("keeps the branch when %s", async (_, change) => {
    const { open, calls } = begin({
      branchHead: async () => "ours",
      createPullRequest: fails(refusal("no", 403)),
      ...change,
    });

    await expect(open()).rejects.toThrow("no");
    expect(calls).not.toContain("deleteBranch(amtp/x)");
  });

  it("removes it beside pull requests that have ended", async () => {
    const { open, calls } = begin({
      branchHead: async () => "ours",
      createPullRequest: fails(refusal("no", 403)),
      pullRequestsFrom: async () => [pullRequest({ state: "closed" })],
    });

    await expect(open()).rejects.toThrow("no");
    expect(calls).toContain("deleteBranch(amtp/x)");
  });

  it("says so when it cannot remove it", async () => {
    const { open, lines } = begin({
      branchHead: async () => "ours",
      createPullRequest: fails(refusal("no", 403)),
      deleteBranch: fails(new Error("x")),
    });

    await expect(open()).rejects.toThrow("no");
    expect(lines).toEqual(["The branch amtp/x could not be removed; delete it by hand"]);
  });
});
