import { describe, expect, it } from "vitest";
import { contentDigestOf, contentTrailerOf } from "../../src/pull-request/plan.ts";
import type { Comparison, PullRequestPort } from "../../src/pull-request/port.ts";
import { readPresent } from "../../src/pull-request/present.ts";
import { BLOB, fakePort, PLAN, pullRequest } from "./plan-fixture.ts";

const FILE = { path: "tests/a.spec.ts", sha: BLOB, isNew: true };
const CHANGED = { path: "b", sha: "1", isNew: false };
const OURS: Comparison = { mergeBase: "base", ahead: 1, behind: 0, files: [FILE] };

const branchOf = async (change: Partial<PullRequestPort>) =>
  (await readPresent(fakePort({ branchHead: async () => "h", ...change }).port, PLAN)).branch;

const compared =
  (change: Partial<Comparison>, behind?: number): PullRequestPort["compare"] =>
  async (base) => {
    // The first question is about the branch, the second about the two commits.
    if (base === PLAN.baseBranch) return { ...OURS, ...change };
    return behind === undefined ? undefined : { ...OURS, behind };
  };

describe("the branch of our name", () => {
  it("is absent", async () => {
    expect(await branchOf({ branchHead: async () => undefined })).toEqual({ kind: "absent" });
  });

  it("is ours when it adds what its last commit says", async () => {
    expect(await branchOf({ compare: compared({}) })).toEqual({
      kind: "ours",
      head: "h",
      mergeBase: "base",
      base: "same",
      content: PLAN.contentDigest,
      paths: ["tests/a.spec.ts"],
    });
  });

  it.each([
    ["newer", 0],
    ["older", 1],
    ["older", undefined],
  ])("is seen from a %s commit (%s behind)", async (base, behind) => {
    const branch = await branchOf({ compare: compared({ mergeBase: "before" }, behind) });

    expect(branch).toMatchObject({ kind: "ours", mergeBase: "before", base });
  });

  it("is empty when the base branch has all of it, whatever it says", async () => {
    const branch = await branchOf({ compare: compared({ ahead: 0, files: [] }) });

    expect(branch).toEqual({ kind: "empty", head: "h", mergeBase: "base", base: "same" });
  });

  it.each<[string, Partial<PullRequestPort>]>([
    ["its commit is gone", { commit: async () => undefined, compare: compared({}) }],
    ["it shares no history", { compare: async () => undefined }],
    ["it changes a file", { compare: compared({ files: [{ ...FILE, isNew: false }] }) }],
    ["it changes a file beside ours", { compare: compared({ files: [FILE, CHANGED] }) }],
    ["it has other files", { compare: compared({ files: [{ ...FILE, sha: "0" }] }) }],
    [
      "its commit says nothing",
      {
        compare: compared({}),
        commit: async (sha) => ({ sha, tree: "t", parents: [], message: "Fix" }),
      },
    ],
    [
      "it changes a file and says nothing",
      {
        compare: compared({ files: [{ ...FILE, isNew: false }] }),
        commit: async (sha) => ({ sha, tree: "t", parents: [], message: "Fix" }),
      },
    ],
    [
      "it changes a file beside ours, and says so",
      {
        compare: compared({ files: [FILE, CHANGED] }),
        commit: async (sha) => ({
          sha,
          tree: "t",
          parents: [],
          message: `Amtp-Content: sha256:${contentDigestOf([FILE, CHANGED].map(({ path, sha: blob }) => [path, blob]))}`,
        }),
      },
    ],
  ])("is somebody else's when %s", async (_, change) => {
    expect(await branchOf(change)).toEqual({ kind: "foreign", head: "h" });
  });
});

describe("its pull requests", () => {
  it("are the open one, and the newest that is not, with the content of its commit", async () => {
    const open = pullRequest({ number: 3 });
    const merged = pullRequest({ number: 2, state: "merged", headSha: "old" });
    const closed = pullRequest({ number: 1, state: "closed", headSha: "older" });
    const { port, calls } = fakePort({ pullRequestsFrom: async () => [merged, open, closed] });

    expect(await readPresent(port, PLAN)).toMatchObject({
      open,
      ended: { pullRequest: merged, content: PLAN.contentDigest },
    });
    expect(calls).toContain("commit(old)");
  });

  it("is the open one alone", async () => {
    const open = pullRequest();
    const { port } = fakePort({ pullRequestsFrom: async () => [open] });

    expect(await readPresent(port, PLAN)).toMatchObject({ open, ended: undefined });
  });

  it("are none", async () => {
    expect(await readPresent(fakePort().port, PLAN)).toEqual({
      branch: { kind: "absent" },
      open: undefined,
      ended: undefined,
    });
  });

  it("may have lost their commit", async () => {
    const closed = pullRequest({ state: "closed" });
    const { port } = fakePort({
      pullRequestsFrom: async () => [closed],
      commit: async () => undefined,
    });

    expect((await readPresent(port, PLAN)).ended).toEqual({
      pullRequest: closed,
      content: undefined,
    });
  });
});

describe("what a commit message says of its content", () => {
  const digest = "a".repeat(64);

  it.each([
    [`Add\n\nAmtp-Content: sha256:${digest}\nAmtp-Artifact: sha256:1`, digest],
    [`Amtp-Content: sha256:${digest}`, digest],
    [` Amtp-Content: sha256:${digest}`, undefined],
    [`Amtp-Content: sha256:${digest}0`, undefined],
    [`Amtp-Content: sha256:${digest.slice(1)}`, undefined],
    [`Amtp-Content: sha256:${digest.toUpperCase()}`, undefined],
    ["", undefined],
  ])("%j", (message, content) => {
    expect(contentTrailerOf(message)).toBe(content);
  });
});
