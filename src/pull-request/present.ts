import type { PullRequestPlan } from "./plan.ts";
import { contentDigestOf, contentTrailerOf } from "./plan.ts";
import type { Comparison, PullRequest, PullRequestReads } from "./port.ts";

/** What the repository holds already of the pull request that is planned. */
export interface Present {
  readonly branch: Branch;
  /** The open pull request from our branch. */
  readonly open: PullRequest | undefined;
  /** The newest one that is closed or merged, and the content that its commit says it has. */
  readonly ended:
    | { readonly pullRequest: PullRequest; readonly content: string | undefined }
    | undefined;
}

/** The branch of our name. */
export type Branch =
  | { readonly kind: "absent" }
  /** Its head is a commit of ours, unchanged: these files, and nothing else, are its own. */
  | (OurHead & {
      readonly kind: "ours";
      readonly content: string;
      readonly paths: readonly string[];
    })
  /** The base branch has everything that it has. */
  | (OurHead & { readonly kind: "empty" })
  /** Somebody else has committed to it. */
  | { readonly kind: "foreign"; readonly head: string };

interface OurHead {
  readonly head: string;
  /** The newest commit that it has in common with the base branch. */
  readonly mergeBase: string;
  /** Where the commit that was read lies, seen from there. */
  readonly base: "same" | "newer" | "older";
}

/** Looks at the branch and its pull requests. Nothing is written. */
export async function readPresent(port: PullRequestReads, plan: PullRequestPlan): Promise<Present> {
  const pullRequests = await port.pullRequestsFrom(plan.branch);
  const open = pullRequests.find(({ state }) => state === "open");
  const last = pullRequests.find(({ state }) => state !== "open");
  const ended = last && {
    pullRequest: last,
    content: contentTrailerOf((await port.commit(last.headSha))?.message ?? ""),
  };
  return { branch: await readBranch(port, plan), open, ended };
}

async function readBranch(port: PullRequestReads, plan: PullRequestPlan): Promise<Branch> {
  const head = await port.branchHead(plan.branch);
  if (head === undefined) return { kind: "absent" };
  const commit = await port.commit(head);
  if (commit === undefined) return { kind: "foreign", head };
  const found = await port.compare(plan.baseBranch, head);
  if (found === undefined) return { kind: "foreign", head };
  const { mergeBase } = found;
  const place = { head, mergeBase, base: await placeOfBase(port, mergeBase, plan.baseSha) };
  if (found.ahead === 0) return { ...place, kind: "empty" };
  const content = ownContent(found);
  if (content === undefined || content !== contentTrailerOf(commit.message)) {
    return { kind: "foreign", head };
  }
  const paths = found.files.map(({ path }) => path);
  return { ...place, kind: "ours", content, paths };
}

/**
 * The digest of what a branch adds, when it does nothing but add files. What its last commit says of
 * itself is believed only when it is this, so a commit of ours that somebody amended is not ours.
 */
function ownContent({ files }: Comparison): string | undefined {
  if (files.some(({ isNew }) => !isNew)) return undefined;
  return contentDigestOf(files.map(({ path, sha }) => [path, sha] as const));
}

async function placeOfBase(
  port: PullRequestReads,
  mergeBase: string,
  baseSha: string,
): Promise<OurHead["base"]> {
  if (mergeBase === baseSha) return "same";
  const found = await port.compare(mergeBase, baseSha);
  return found !== undefined && found.behind === 0 ? "newer" : "older";
}
