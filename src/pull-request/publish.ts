import { NamedError } from "../contracts/errors.ts";
import { GitHubError } from "../github/github-error.ts";
import { isLostRace } from "../github/failed-request.ts";
import type { Logger } from "../telemetry/logger.ts";
import { type Ours, parentsOn } from "./decide.ts";
import type { PullRequestPlan } from "./plan.ts";
import { contentTrailerOf } from "./plan.ts";
import type { PullRequest, PullRequestPort } from "./port.ts";
import { reread, write, type WriteContext } from "./write.ts";

/** What the platform should hold once the plan is carried out. */
export interface ExpectedTrees {
  /** Tree of the base commit. */
  readonly base: string;
  /** That tree with the planned files and nothing else changed. */
  readonly result: string;
}

interface PublishContext extends WriteContext {
  readonly port: PullRequestPort;
  readonly logger: Logger;
}

/** Where the new commit goes: undefined for a new branch. */
interface CommitTarget {
  readonly onto: Ours | undefined;
  readonly trees: ExpectedTrees;
}

/**
 * Writes one tree and one commit and lets the branch point at it: a new branch, or ours, which only
 * ever moves forward. Each write is read back, and a write whose answer was lost is looked for before
 * it is tried again. Returns the new head; undefined when another job was faster, so that what is
 * there has to be looked at again. Throws the named refusals of the platform.
 */
export async function writeBranch(
  plan: PullRequestPlan,
  target: CommitTarget,
  context: PublishContext,
): Promise<string | undefined> {
  const sha = await writeCommit(plan, target, context);
  try {
    return await pointBranch(plan, { sha, onto: target.onto }, context);
  } catch (error) {
    if (!needsSignature(error)) throw error;
    context.logger.info("A rule wants a signed commit, so GitHub is asked to make one itself");
    return writeSigned(plan, target, { context, refusal: error });
  }
}

async function writeCommit(
  plan: PullRequestPlan,
  { onto, trees }: CommitTarget,
  context: PublishContext,
): Promise<string> {
  const { port } = context;
  const tree = await write("tree", context, () => port.createTree(trees.base, plan.files));
  if (tree !== trees.result) throw notWhatWasPlanned("tree");
  const parents = parentsOn(onto, plan.baseSha);
  const message = plan.commitMessage;
  const sha = await write("commit", context, () => port.createCommit({ message, tree, parents }));
  const commit = await reread(context, () => port.commit(sha), isThere);
  const isRight =
    commit?.tree === trees.result &&
    commit.parents.join() === parents.join() &&
    contentTrailerOf(commit.message) === plan.contentDigest;
  if (!isRight) throw notWhatWasPlanned("commit");
  return sha;
}

async function pointBranch(
  { branch }: PullRequestPlan,
  { sha, onto }: { readonly sha: string; readonly onto: Ours | undefined },
  context: PublishContext,
): Promise<string | undefined> {
  const { port } = context;
  const point = (): Promise<string> =>
    onto === undefined ? port.createBranch(branch, sha) : port.moveBranch(branch, sha);
  const find = async (): Promise<string | undefined> => {
    const head = await port.branchHead(branch);
    return head === onto?.head ? undefined : head;
  };
  try {
    await write("branch", context, point, find);
  } catch (error) {
    if (error instanceof GitHubError && isLostRace(error.refusal)) return undefined;
    throw error;
  }
  const head = await reread(
    context,
    () => port.branchHead(branch),
    (found) => found === sha,
  );
  // Another head than before and than ours is that of a job that was faster.
  if (head === undefined || head === onto?.head) throw notWhatWasPlanned("branch");
  return head === sha ? sha : undefined;
}

function needsSignature(error: unknown): error is GitHubError {
  return (
    error instanceof GitHubError &&
    error.code === "RulesetRefused" &&
    /signature|signed/iu.test(error.refusal.message)
  );
}

interface Signing {
  readonly context: PublishContext;
  /** Why it has to be signed; thrown where signing cannot help. */
  readonly refusal: GitHubError;
}

/** GitHub makes the commit itself then: onto the base commit, or onto ours on the same base. */
async function writeSigned(
  plan: PullRequestPlan,
  { onto, trees }: CommitTarget,
  { context, refusal }: Signing,
): Promise<string> {
  const { port } = context;
  const { branch, files, baseSha } = plan;
  // Such a commit has one parent, so it cannot bring a newer base commit along.
  if (onto?.kind === "ours" && onto.base !== "same") throw refusal;
  const head = onto?.kind === "ours" ? onto.head : baseSha;
  if (onto?.head !== head) {
    await pointBranch(plan, { sha: head, onto }, context);
  }
  const kept = new Set(files.map(({ path }) => path));
  const before = onto?.kind === "ours" ? onto.paths : [];
  const removed = before.filter((path) => !kept.has(path));
  const message = plan.commitMessage;
  try {
    const sha = await port.commitOnBranch({ branch, head, message, files, removed });
    const commit = await reread(context, () => port.commit(sha), isThere);
    if (commit?.tree !== trees.result) throw notWhatWasPlanned("commit");
    return sha;
  } catch (error) {
    if (onto === undefined) await removeBranch(plan, head, context);
    throw error;
  }
}

/**
 * Opens the pull request, or finds the one that is there. When GitHub refuses it for good, our branch
 * is removed again, so that nothing is left which nobody asked for.
 */
export async function openOnce(
  plan: PullRequestPlan,
  headSha: string,
  context: PublishContext,
): Promise<{ pullRequest: PullRequest; created: boolean }> {
  const { port } = context;
  let created = true;
  try {
    const pullRequest = await write(
      "pull-request",
      context,
      () => port.createPullRequest(plan.pullRequest),
      async () => {
        const found = await port.pullRequestsFrom(plan.branch);
        const open = found.find(({ state }) => state === "open");
        created = open === undefined;
        return open;
      },
    );
    return { pullRequest, created };
  } catch (error) {
    if (isFinal(error)) await removeBranch(plan, headSha, context);
    throw error;
  }
}

/** Whether trying again cannot help: GitHub has understood the request and refuses it. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return error instanceof NamedError && !error.retryable;
  const { status } = error.refusal;
  return error.code !== "RateLimited" && status !== null && status >= 400 && status < 500;
}

/** Removes our branch when no pull request can hold it, and only while it is still our commit. */
async function removeBranch(
  plan: PullRequestPlan,
  headSha: string,
  { port, logger }: PublishContext,
): Promise<void> {
  try {
    if ((await port.branchHead(plan.branch)) !== headSha) return;
    const pullRequests = await port.pullRequestsFrom(plan.branch);
    if (pullRequests.some(({ state }) => state === "open")) return;
    await port.deleteBranch(plan.branch);
    logger.info(`Removed the branch ${plan.branch} again, because no pull request can be opened`);
  } catch {
    logger.warning(`The branch ${plan.branch} could not be removed; delete it by hand`);
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}

function notWhatWasPlanned(what: string): NamedError {
  return new NamedError(
    "RepositoryCorrupt",
    `GitHub wrote another ${what} than was planned, or does not show it. Nothing more was written. Run the job again.`,
  );
}
