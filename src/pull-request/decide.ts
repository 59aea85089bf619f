import { NamedError } from "../contracts/errors.ts";
import type { PullRequestPlan } from "./plan.ts";
import type { PullRequest } from "./port.ts";
import type { Branch, Present } from "./present.ts";

/** A branch that gets one more commit of ours. */
export type Ours = Extract<Branch, { kind: "ours" | "empty" }>;

/** What is done about a plan. */
export type Decision =
  /** Nothing is written: what is there is right already, or is somebody else's by now. */
  | {
      readonly kind: "leave";
      readonly operation: "unchanged" | "existing";
      readonly pullRequest: PullRequest;
      readonly note: string;
    }
  /** A commit is written: on a new branch, or on ours; a pull request is opened if none is. */
  | {
      readonly kind: "write";
      readonly onto: Ours | undefined;
      readonly open: PullRequest | undefined;
    }
  /** The branch is right already; only its pull request is missing. */
  | { readonly kind: "open"; readonly head: string };

/**
 * What to do about a plan, given what is there. One pull request is open per branch, and a branch
 * grows only while its head is ours. Throws `BranchTaken` when there is neither a branch of ours nor
 * a pull request to name.
 */
export function decide(present: Present, plan: PullRequestPlan): Decision {
  return present.open === undefined
    ? decideWithoutOpen(present, plan)
    : decideWithOpen(present.open, present.branch, plan);
}

function decideWithOpen(open: PullRequest, branch: Branch, plan: PullRequestPlan): Decision {
  const leave = (operation: "unchanged" | "existing", state: string): Decision => {
    const note = `Pull request ${open.url} is open ${state}`;
    return { kind: "leave", operation, pullRequest: open, note };
  };
  if (branch.kind === "absent" || branch.kind === "foreign") {
    return leave("existing", "with commits of somebody else; it is left so");
  }
  if (holds(branch, plan)) return leave("unchanged", "with exactly these files");
  if (branch.base === "older") return leave("existing", "for a newer commit; it is left so");
  if (plan.pullRequest.draft && !open.draft) {
    return leave("existing", "and no draft any more, with other content; it is left so");
  }
  return { kind: "write", onto: branch, open };
}

function decideWithoutOpen({ branch, ended }: Present, plan: PullRequestPlan): Decision {
  if (ended !== undefined && ended.content === plan.contentDigest) {
    const { pullRequest } = ended;
    const note = `Pull request ${pullRequest.url} with exactly these files is ${pullRequest.state}; it is left so`;
    return { kind: "leave", operation: "existing", pullRequest, note };
  }
  if (branch.kind === "absent") return { kind: "write", onto: undefined, open: undefined };
  if (branch.kind === "foreign") throw taken(plan, "has commits of somebody else");
  if (holds(branch, plan)) return { kind: "open", head: branch.head };
  if (branch.base === "older") throw taken(plan, "is for a newer commit than these tests");
  return { kind: "write", onto: branch, open: undefined };
}

/** Whether the branch is ours and has exactly the files of the plan. */
function holds(branch: Ours, { contentDigest }: PullRequestPlan): boolean {
  return branch.kind === "ours" && branch.content === contentDigest;
}

/** The branch cannot be ours to write to. */
export function taken({ branch }: PullRequestPlan, why: string): NamedError {
  return new NamedError(
    "BranchTaken",
    `The branch "${branch}" ${why}, and no pull request is open from it. It is left as it is. ` +
      "Delete it, or open a pull request from it, and run the job again.",
  );
}

/** The parents of the new commit, so that the branch moves forward and holds the base commit. */
export function parentsOn(onto: Ours | undefined, baseSha: string): readonly string[] {
  if (onto === undefined) return [baseSha];
  // What the base branch has already is an ancestor of the commit that was read.
  if (onto.kind === "empty") return [baseSha];
  return onto.base === "same" ? [onto.head] : [onto.head, baseSha];
}
