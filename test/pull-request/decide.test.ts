import { describe, expect, it } from "vitest";
import { decide, parentsOn, taken } from "../../src/pull-request/decide.ts";
import type { Branch, Present } from "../../src/pull-request/present.ts";
import { PLAN, pullRequest } from "./plan-fixture.ts";

const AT = { head: "h", mergeBase: "m" } as const;
const OPEN = pullRequest({ number: 7 });

function ours(content: string, base: "same" | "newer" | "older" = "same"): Branch {
  return { ...AT, kind: "ours", base, content, paths: ["tests/a.spec.ts"] };
}

function empty(base: "same" | "newer" | "older"): Branch {
  return { ...AT, kind: "empty", base };
}

const SAME = ours(PLAN.contentDigest);
const OTHER = ours("other");
const ABSENT: Branch = { kind: "absent" };
const FOREIGN: Branch = { kind: "foreign", head: "h" };

const present = (branch: Branch, change: Partial<Present> = {}): Present => ({
  branch,
  open: undefined,
  ended: undefined,
  ...change,
});

const leave = (operation: "unchanged" | "existing", state: string) => ({
  kind: "leave",
  operation,
  pullRequest: OPEN,
  note: `Pull request ${OPEN.url} is open ${state}`,
});

describe("with an open pull request", () => {
  it.each([
    ["whose branch is gone", ABSENT, "with commits of somebody else; it is left so"],
    ["to which somebody has committed", FOREIGN, "with commits of somebody else; it is left so"],
    ["of a newer commit", ours("other", "older"), "for a newer commit; it is left so"],
    ["of a newer commit, without files", empty("older"), "for a newer commit; it is left so"],
  ])("%s, nothing is done", (_, branch, state) => {
    expect(decide(present(branch, { open: OPEN }), PLAN)).toEqual(leave("existing", state));
  });

  it.each([
    ["the same commit", SAME],
    ["a newer commit", ours(PLAN.contentDigest, "newer")],
    ["an older commit", ours(PLAN.contentDigest, "older")],
  ])("of exactly these files for %s, nothing is done", (_, branch) => {
    expect(decide(present(branch, { open: OPEN }), PLAN)).toEqual(
      leave("unchanged", "with exactly these files"),
    );
  });

  it.each([
    ["of other files", OTHER],
    ["of other files for an older commit", ours("other", "newer")],
    ["without files", empty("same")],
  ])("%s, its branch gets a commit", (_, branch) => {
    const decision = { kind: "write", onto: branch, open: OPEN };

    expect(decide(present(branch, { open: OPEN }), PLAN)).toEqual(decision);
  });

  it.each([
    ["is a draft and should be one", true, true, "write"],
    ["is none and need not be one", false, false, "write"],
    ["is a draft and need not be one", false, true, "write"],
    ["is none any more and should be one", true, false, "leave"],
  ])("that %s: %s", (_, asked, draft, kind) => {
    const plan = { ...PLAN, pullRequest: { ...PLAN.pullRequest, draft: asked } };
    const open = { ...OPEN, draft };
    const left = leave("existing", "and no draft any more, with other content; it is left so");

    expect(decide(present(OTHER, { open }), plan)).toEqual(
      kind === "leave" ? { ...left, pullRequest: open } : { kind, onto: OTHER, open },
    );
  });
});

describe("without an open pull request", () => {
  it.each([
    ["no branch", ABSENT, { kind: "write", onto: undefined, open: undefined }],
    ["a branch of exactly these files", SAME, { kind: "open", head: "h" }],
    [
      "a branch of these files for a newer commit",
      ours(PLAN.contentDigest, "older"),
      { kind: "open", head: "h" },
    ],
    ["a branch of other files", OTHER, { kind: "write", onto: OTHER, open: undefined }],
    [
      "a branch without files",
      empty("newer"),
      { kind: "write", onto: empty("newer"), open: undefined },
    ],
  ])("and %s", (_, branch, decision) => {
    expect(decide(present(branch), PLAN)).toEqual(decision);
  });

  it.each([
    ["somebody has committed to", FOREIGN, "has commits of somebody else"],
    ["is of a newer commit", ours("other", "older"), "is for a newer commit than these tests"],
    ["is of a newer commit", empty("older"), "is for a newer commit than these tests"],
  ])("a branch that %s is somebody else's", (_, branch, why) => {
    expect(() => decide(present(branch), PLAN)).toThrow(taken(PLAN, why));
  });

  it.each(["closed", "merged"] as const)("one with these files that is %s stays so", (state) => {
    const ended = { pullRequest: pullRequest({ state }), content: PLAN.contentDigest };

    expect(decide(present(ABSENT, { ended }), PLAN)).toEqual({
      kind: "leave",
      operation: "existing",
      pullRequest: ended.pullRequest,
      note: `Pull request ${OPEN.url} with exactly these files is ${state}; it is left so`,
    });
  });

  it.each(["other", undefined])(
    "one that is closed with other files (%s) is no hindrance",
    (content) => {
      const ended = { pullRequest: pullRequest({ state: "closed" }), content };

      expect(decide(present(ABSENT, { ended }), PLAN).kind).toBe("write");
    },
  );
});

it("says of a taken branch what to do about it", () => {
  expect(taken(PLAN, "has commits")).toMatchObject({
    code: "BranchTaken",
    message:
      'The branch "amtp/x" has commits, and no pull request is open from it. It is left as it is. ' +
      "Delete it, or open a pull request from it, and run the job again.",
  });
});

it.each([
  ["a new branch", undefined, ["base"]],
  ["a branch that has nothing", empty("older"), ["base"]],
  ["ours on the same commit", SAME, ["h"]],
  ["ours on an older commit", ours("x", "newer"), ["h", "base"]],
])("the parents of a commit on %s", (_, onto, parents) => {
  expect(
    parentsOn(onto?.kind === "ours" || onto?.kind === "empty" ? onto : undefined, "base"),
  ).toEqual(parents);
});
