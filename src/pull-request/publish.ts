import { NamedError } from "../contracts/errors.ts";
import { GitHubError } from "../github/github-error.ts";
import { isAlreadyThere, isUncertain } from "../github/failed-request.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { PullRequestPlan } from "./plan.ts";
import { hasContentTrailer } from "./plan.ts";
import type { Commit, PullRequest, PullRequestPort } from "./port.ts";

interface PublishContext {
  readonly port: PullRequestPort;
  readonly logger: Logger;
  /** Waits so many milliseconds before a write is looked for or tried again. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What the platform should hold once the plan is carried out. */
export interface ExpectedTrees {
  /** Tree of the base commit. */
  readonly base: string;
  /** That tree with the planned files and nothing else changed. */
  readonly result: string;
}

const MAX_ATTEMPTS = 3;
const PAUSE_MS = 1000;

/**
 * Carries out a plan: one tree, one commit, one new branch, one pull request. It only ever creates;
 * no branch is moved. Each write is read back, and a write whose answer was lost is looked for
 * before it is tried again, so that a crash or a second run at any point ends in the same branch
 * and the same pull request. Throws `BranchTaken` when the branch holds anything but this plan, and
 * the named refusals of the platform.
 */
export async function publish(
  plan: PullRequestPlan,
  trees: ExpectedTrees,
  context: PublishContext,
): Promise<{ pullRequest: PullRequest; created: boolean }> {
  const { port } = context;
  const present = await port.branchHead(plan.branch);
  const headSha =
    present === undefined
      ? await writeBranch(plan, trees, context)
      : await adoptBranch(present, plan, trees, context);
  const opened = await openOnce(plan, headSha, context);
  if (opened.pullRequest.headSha !== headSha) {
    context.logger.warning(`Somebody has added to the branch ${plan.branch} in the meantime`);
  }
  return opened;
}

async function writeBranch(
  plan: PullRequestPlan,
  trees: ExpectedTrees,
  context: PublishContext,
): Promise<string> {
  const { port } = context;
  const tree = await write("tree", context, () => port.createTree(trees.base, plan.files));
  if (tree !== trees.result) throw notWhatWasPlanned("tree");
  const message = plan.commitMessage;
  const sha = await write("commit", context, () =>
    port.createCommit({ message, tree, parent: plan.baseSha }),
  );
  const commit = await port.commit(sha);
  if (commit === undefined || !isOurs(commit, plan, trees)) throw notWhatWasPlanned("commit");
  await write(
    "branch",
    context,
    () => port.createBranch(plan.branch, sha),
    () => port.branchHead(plan.branch),
  );
  const head = await port.branchHead(plan.branch);
  if (head === undefined) throw notWhatWasPlanned("branch");
  return head === sha ? sha : adoptBranch(head, plan, trees, context);
}

/** The head of a branch that was there before, when it is exactly what we would have written. */
async function adoptBranch(
  head: string,
  plan: PullRequestPlan,
  trees: ExpectedTrees,
  { port, logger }: PublishContext,
): Promise<string> {
  const commit = await port.commit(head);
  if (commit === undefined || !isOurs(commit, plan, trees)) {
    throw new NamedError(
      "BranchTaken",
      `The branch "${plan.branch}" exists with other content and has no pull request. It is left ` +
        "as it is. Delete it, or open a pull request from it, and run the job again.",
    );
  }
  logger.info(`The branch ${plan.branch} is there already, with exactly these files`);
  return head;
}

/** Exactly our files on exactly our base: the tree says so, byte for byte. */
function isOurs(commit: Commit, plan: PullRequestPlan, trees: ExpectedTrees): boolean {
  const [parent, ...others] = commit.parents;
  return (
    commit.tree === trees.result &&
    parent === plan.baseSha &&
    others.length === 0 &&
    hasContentTrailer(commit.message, plan.contentDigest)
  );
}

async function openOnce(
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
        const [found] = await port.pullRequestsFrom(plan.branch);
        created = found === undefined;
        return found;
      },
    );
    return { pullRequest, created };
  } catch (error) {
    if (error instanceof NamedError && !error.retryable) await removeOrphan(plan, headSha, context);
    throw error;
  }
}

/** Removes our branch when no pull request can hold it, and only while it is still our commit. */
async function removeOrphan(
  plan: PullRequestPlan,
  headSha: string,
  { port, logger }: PublishContext,
): Promise<void> {
  try {
    if ((await port.branchHead(plan.branch)) !== headSha) return;
    if ((await port.pullRequestsFrom(plan.branch)).length > 0) return;
    await port.deleteBranch(plan.branch);
    logger.info(`Removed the branch ${plan.branch} again, because no pull request can be opened`);
  } catch {
    logger.warning(`The branch ${plan.branch} could not be removed; delete it by hand`);
  }
}

/**
 * Does one write. When the answer is lost, or says that the thing is there already, `find` looks
 * for it; what it finds counts as written. Otherwise the write is tried again, at most three times.
 */
async function write<T>(
  what: string,
  context: PublishContext,
  create: () => Promise<T>,
  find: () => Promise<T | undefined> = foundNothing,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await create();
    } catch (error) {
      if (!mayBeWritten(error)) throw error;
      context.logger.warning(`GitHub's answer is unclear; looking whether the ${what} was written`);
      const found = await find();
      if (found !== undefined) return found;
      if (attempt === MAX_ATTEMPTS) throw error;
      await context.pause(PAUSE_MS * attempt);
    }
  }
}

function mayBeWritten(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false;
  return isUncertain(error.refusal) || isAlreadyThere(error.refusal);
}

function foundNothing(): Promise<undefined> {
  return Promise.resolve(undefined);
}

function notWhatWasPlanned(what: string): NamedError {
  return new NamedError(
    "RepositoryCorrupt",
    `GitHub wrote another ${what} than was planned. Nothing more was written. Run the job again.`,
  );
}
