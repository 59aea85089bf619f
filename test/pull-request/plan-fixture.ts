import { contentDigestOf, type PullRequestPlan } from "../../src/pull-request/plan.ts";
import type { PullRequest, PullRequestPort } from "../../src/pull-request/port.ts";

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
  const answers: PullRequestPort = {
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
  const port = new Proxy(answers, {
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
