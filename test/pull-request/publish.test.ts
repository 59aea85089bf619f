import { describe, expect, it } from "vitest";
import { NamedError } from "../../src/contracts/errors.ts";
import type { Ours } from "../../src/pull-request/decide.ts";
import type { PullRequestPort } from "../../src/pull-request/port.ts";
import { answers, begin, fails, PLAN, refusal } from "./plan-fixture.ts";

const AT = { head: "before", mergeBase: "base" } as const;
const OURS: Ours = {
  ...AT,
  kind: "ours",
  base: "same",
  content: "x",
  paths: ["tests/a.spec.ts", "tests/old.spec.ts"],
};
const EMPTY: Ours = { ...AT, kind: "empty", base: "newer" };

const FILES = JSON.stringify(PLAN.files);
const commitWith = (parents: readonly string[]) =>
  `createCommit(${JSON.stringify({ message: PLAN.commitMessage, tree: "result", parents })})`;

describe("writing a branch", () => {
  it("writes one tree and one commit, reads it back, and makes the branch", async () => {
    const { write, calls, lines, pauses } = begin();

    expect(await write()).toBe("ours");
    expect(calls).toEqual([
      `createTree(tree, ${FILES})`,
      commitWith(["base"]),
      "commit(ours)",
      "createBranch(amtp/x, ours)",
      "branchHead(amtp/x)",
    ]);
    expect([...lines, ...pauses]).toEqual([]);
  });

  it.each<[string, Ours, readonly string[]]>([
    ["ours", OURS, ["before"]],
    ["ours, with the newer commit", { ...OURS, base: "newer" }, ["before", "base"]],
    ["one that has nothing", EMPTY, ["base"]],
  ])("moves the branch forward when it is %s", async (_, onto, parents) => {
    const commit = { sha: "ours", tree: "result", parents, message: PLAN.commitMessage };
    const { write, calls } = begin({ commit: async () => commit });

    expect(await write(onto)).toBe("ours");
    expect(calls).toContain(commitWith(parents));
    expect(calls.at(-2)).toBe("moveBranch(amtp/x, ours)");
    expect(calls).not.toContain("createBranch(amtp/x, ours)");
  });

  const RIGHT = { sha: "ours", tree: "result", parents: ["base"], message: PLAN.commitMessage };
  it.each<[string, string, Partial<PullRequestPort>]>([
    ["another tree", "tree", { createTree: async () => "other" }],
    ["a commit of another tree", "commit", { commit: async () => ({ ...RIGHT, tree: "x" }) }],
    ["a commit of other parents", "commit", { commit: async () => ({ ...RIGHT, parents: ["x"] }) }],
    [
      "a commit of more parents",
      "commit",
      { commit: async () => ({ ...RIGHT, parents: ["base", "x"] }) },
    ],
    [
      "a commit that says otherwise",
      "commit",
      { commit: async () => ({ ...RIGHT, message: "x" }) },
    ],
    ["no commit", "commit", { commit: async () => undefined }],
    ["no branch", "branch", { branchHead: async () => undefined }],
  ])("says that the platform wrote %s", async (_, what, change) => {
    await expect(begin(change).write()).rejects.toMatchObject({
      code: "RepositoryCorrupt",
      message: `GitHub wrote another ${what} than was planned, or does not show it. Nothing more was written. Run the job again.`,
    });
  });

  it.each([
    ["stays where it was", "before"],
    ["is gone", undefined],
  ])("says so when the branch %s", async (_, head) => {
    await expect(
      begin({
        branchHead: async () => head,
        commit: async () => ({ ...RIGHT, parents: ["before"] }),
      }).write(OURS),
    ).rejects.toMatchObject({ code: "RepositoryCorrupt" });
  });

  it("gives up its turn when another job's commit stands there", async () => {
    expect(await begin({ branchHead: async () => "theirs" }).write()).toBeUndefined();
  });

  it.each(["Update is not a fast forward", "Reference does not exist"])(
    "gives up its turn when GitHub says %j",
    async (message) => {
      const change = { commit: async () => ({ ...RIGHT, parents: ["before"] }) };
      const { write } = begin({ ...change, moveBranch: fails(refusal(message)) });

      expect(await write(OURS)).toBeUndefined();
    },
  );

  it("waits for what it wrote to be seen, eight seconds at most", async () => {
    const { write, pauses } = begin({
      commit: answers<Awaited<ReturnType<PullRequestPort["commit"]>>>(undefined, undefined, RIGHT),
    });

    expect(await write()).toBe("ours");
    expect(pauses).toEqual([500, 1000]);
    const branch = begin({ branchHead: answers<string | undefined>(undefined, "ours") });
    expect(await branch.write()).toBe("ours");
    expect(branch.pauses).toEqual([500]);
    const never = begin({ commit: async () => undefined });
    await expect(never.write()).rejects.toThrow("another commit");
    expect(never.pauses).toEqual([500, 1000, 2500, 4000]);
    expect(never.calls.filter((call) => call === "commit(ours)")).toHaveLength(5);
  });
});

describe("a write whose answer is lost", () => {
  const LOST = refusal("reset", null, "PlatformUnavailable");

  it("is looked for, and counts when it is there", async () => {
    const { write, calls, lines, pauses } = begin({
      createBranch: fails(LOST),
      branchHead: async () => "ours",
    });

    expect(await write()).toBe("ours");
    expect(calls.filter((call) => call.startsWith("createBranch"))).toHaveLength(1);
    expect(lines).toEqual(["GitHub's answer is unclear; looking whether the branch was written"]);
    expect(pauses).toEqual([]);
  });

  it("does not count while the branch is where it was", async () => {
    const { write, calls } = begin({
      moveBranch: fails(LOST),
      branchHead: async () => "before",
      commit: async () => ({
        sha: "ours",
        tree: "result",
        parents: ["before"],
        message: PLAN.commitMessage,
      }),
    });

    await expect(write(OURS)).rejects.toBe(LOST);
    expect(calls.filter((call) => call.startsWith("moveBranch"))).toHaveLength(3);
  });

  it.each([
    ["tree", "createTree"],
    ["commit", "createCommit"],
  ] as const)("is tried again three times in all: %s", async (what, method) => {
    const { write, calls, lines, pauses } = begin({ [method]: fails(LOST) });

    await expect(write()).rejects.toBe(LOST);
    expect(calls.filter((call) => call.startsWith(method))).toHaveLength(3);
    expect(lines[2]).toBe(`GitHub's answer is unclear; looking whether the ${what} was written`);
    expect(pauses).toEqual([1000, 2000]);
  });

  it.each([
    ["a refusal", refusal("no", 403)],
    ["a failure of ours", new NamedError("Internal", "no")],
  ])("is not what %s is", async (_, error) => {
    const { write, calls } = begin({ createTree: fails(error) });

    await expect(write()).rejects.toBe(error);
    expect(calls).toHaveLength(1);
  });
});

describe("a rule that wants signatures", () => {
  const UNSIGNED = refusal("Commits must have verified signatures");
  const SIGNED = { sha: "signed", tree: "result", parents: ["base"], message: PLAN.commitMessage };

  it("gets a branch at the base commit, and GitHub's own commit on it", async () => {
    let tries = 0;
    const createBranch = async (_: string, sha: string) => {
      tries += 1;
      if (tries === 1) throw UNSIGNED;
      return sha;
    };
    const { write, calls, lines } = begin({ createBranch, branchHead: async () => "base" });

    expect(await write()).toBe("signed");
    const asked = {
      branch: "amtp/x",
      head: "base",
      message: PLAN.commitMessage,
      files: PLAN.files,
    };
    expect(calls).toContain("createBranch(amtp/x, base)");
    expect(calls).toContain(`commitOnBranch(${JSON.stringify({ ...asked, removed: [] })})`);
    expect(lines).toEqual(["A rule wants a signed commit, so GitHub is asked to make one itself"]);
  });

  it("removes what our commit before had and these files have not", async () => {
    const { write, calls } = begin({
      moveBranch: fails(UNSIGNED),
      commit: async (sha) => ({ ...SIGNED, parents: sha === "ours" ? ["before"] : ["base"] }),
    });

    expect(await write(OURS)).toBe("signed");
    expect(calls.find((call) => call.startsWith("commitOnBranch"))).toContain('"head":"before"');
    expect(calls.at(-2)).toContain('"removed":["tests/old.spec.ts"]');
    expect(calls.filter((call) => call.startsWith("createBranch"))).toEqual([]);
  });

  it("moves an empty branch to the base commit first", async () => {
    let tries = 0;
    const moveBranch = async (_: string, sha: string) => {
      tries += 1;
      if (tries === 1) throw UNSIGNED;
      return sha;
    };
    const { write, calls } = begin({ moveBranch, branchHead: async () => "base" });

    expect(await write(EMPTY)).toBe("signed");
    expect(calls).toContain("moveBranch(amtp/x, base)");
  });

  it("cannot be met by ours on an older commit", async () => {
    const newer: Ours = { ...OURS, base: "newer" };
    const commit = async () => ({ ...SIGNED, parents: ["before", "base"] });
    const { write } = begin({ moveBranch: fails(UNSIGNED), commit });

    await expect(write(newer)).rejects.toBe(UNSIGNED);
  });

  it.each([
    ["another rule", refusal("Names must match")],
    ["another failure of that text", refusal("signature", 403, "PermissionMissing")],
  ])("is not %s", async (_, error) => {
    const { write, lines } = begin({ createBranch: fails(error) });

    await expect(write()).rejects.toBe(error);
    expect(lines).toEqual([]);
  });

  it.each([
    ["is another one", { ...SIGNED, tree: "x" }],
    ["is not there", undefined],
  ])("leaves no new branch when GitHub's commit %s", async (_, signed) => {
    let tries = 0;
    const { write, calls } = begin({
      createBranch: async (_branch, sha) => {
        tries += 1;
        if (tries === 1) throw UNSIGNED;
        return sha;
      },
      branchHead: async () => "base",
      commit: async (sha) => (sha === "signed" ? signed : SIGNED),
    });

    await expect(write()).rejects.toThrow("another commit");
    expect(calls.at(-1)).toBe("deleteBranch(amtp/x)");
  });

  it("keeps a branch that was there before", async () => {
    const { write, calls } = begin({
      moveBranch: fails(UNSIGNED),
      commitOnBranch: fails(refusal("no")),
      branchHead: async () => "before",
      commit: async () => ({ ...SIGNED, parents: ["before"] }),
    });

    await expect(write(OURS)).rejects.toThrow("no");
    expect(calls.filter((call) => call.startsWith("deleteBranch"))).toEqual([]);
  });
});
