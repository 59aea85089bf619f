import type { ErrorCode } from "../../src/contracts/errors.ts";
import { GitHubError } from "../../src/github/github-error.ts";
import type { Ours } from "../../src/pull-request/decide.ts";
import { contentDigestOf, type PullRequestPlan } from "../../src/pull-request/plan.ts";
import type { PullRequest, PullRequestPort } from "../../src/pull-request/port.ts";
import { openOnce, writeBranch } from "../../src/pull-request/publish.ts";
import { collectingLogger } from "./shop.ts";

/** A plan with one file, and the SHAs that a git would give it. */
export const BLOB = "b10b";

const CONTENT = contentDigestOf([["tests/a.spec.ts", BLOB]]);

export const PLAN: PullRequestPlan = {
  branch: "amtp/x",
  baseBranch: "main",
  baseSha: "base",
  files: [{ path: "tests/a.spec.ts", contents: "// a\n" }],
  commitMessage: `Add tests\n\nAmtp-Content: sha256:${CONTENT}`,
  contentDigest: CONTENT,
  pullRequest: { title: "Add tests", body: "Body", head: "amtp/x", base: "main", draft: false },
};

export function pullRequest(change: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 1,
    url: "https://github.com/acme/shop/pull/1",
    state: "open",
    headSha: "ours",
    body: "Body",
    draft: false,
    ...change,
  };
}

/** A platform in memory that answers as a write went well; a test says what is otherwise. */
export function fakePort(change: Partial<PullRequestPort> = {}): {
  readonly port: PullRequestPort;
  /** `name(argument…)` of each call, in order. */
  readonly calls: string[];
} {
  const calls: string[] = [];
  let head: string | undefined;
  const writing: PullRequestPort = {
    commit: async (sha) => ({
      sha,
      tree: "result",
      parents: ["base"],
      message: PLAN.commitMessage,
    }),
    tree: async () => [],
    branchHead: async () => head,
    compare: async () => ({ mergeBase: "base", ahead: 1, behind: 0, files: [] }),
    pullRequestsFrom: async () => [],
    createTree: async () => "result",
    createCommit: async () => "ours",
    createBranch: async (_, sha) => (head = sha),
    moveBranch: async (_, sha) => (head = sha),
    commitOnBranch: async () => (head = "signed"),
    createPullRequest: async () => pullRequest(),
    describePullRequest: async () => undefined,
    deleteBranch: async () => void (head = undefined),
    ...change,
  };
  const port = new Proxy(writing, {
    get: (target, name, receiver) => {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== "function") return method;
      return (...args: readonly unknown[]): unknown => {
        const told = args.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
        calls.push(`${String(name)}(${told.join(", ")})`);
        return Reflect.apply(method, target, args);
      };
    },
  });
  return { port, calls };
}

/** What GitHub says no with. */
export function refusal(
  message: string,
  status: number | null = 422,
  code: ErrorCode = "RulesetRefused",
) {
  return new GitHubError(code, message, { refusal: { status, message, headers: new Map() } });
}

export const fails = (error: Error) => async (): Promise<never> => {
  throw error;
};

/** Answers one after the other; the last one again and again. */
export function answers<T>(...list: readonly T[]): () => Promise<T> {
  let index = -1;
  return async () => {
    index = Math.min(index + 1, list.length - 1);
    return list[index] as T;
  };
}

/** A platform with something otherwise, what is asked of it, and how long was waited. */
export function begin(change: Partial<PullRequestPort> = {}) {
  const lines: string[] = [];
  const pauses: number[] = [];
  const { port, calls } = fakePort(change);
  const pause = async (milliseconds: number) => void pauses.push(milliseconds);
  const context = { port, logger: collectingLogger(lines), pause };
  return {
    lines,
    calls,
    pauses,
    write: async (onto?: Ours) =>
      writeBranch(PLAN, { onto, trees: { base: "tree", result: "result" } }, context),
    open: async () => openOnce(PLAN, "ours", context),
  };
}
