import { NamedError } from "../contracts/errors.ts";
import { GitHubClient } from "../github/client.ts";
import { pageOf } from "../github/operation.ts";
import { fixedToken } from "../github/token-source.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { ApprovedArtifact } from "./artifact.ts";
import { readApprovedArtifact } from "./artifact.ts";
import { assertFree, expectedTree, readFolders } from "./base.ts";
import type { ApprovalRecord } from "./body.ts";
import { contentToldIn } from "./body.ts";
import { decide, taken } from "./decide.ts";
import { createPullRequestPort } from "./github.ts";
import type { PullRequestPlan } from "./plan.ts";
import { planPullRequest } from "./plan.ts";
import type { PullRequest, PullRequestPort } from "./port.ts";
import { readPresent } from "./present.ts";
import type { ExpectedTrees } from "./publish.ts";
import { openOnce, writeBranch } from "./publish.ts";
import { assertArtifactPublishable, assertHarmless } from "./publishable-artifact.ts";

export interface OpenOptions {
  readonly artifactBytes: Uint8Array;
  /** SHA-256 of the bytes that were approved, 64 hex digits. */
  readonly expectedDigest: string;
  /** When given, the artifact must belong to this run (UUID). */
  readonly expectedRunId?: string;
  /** The commit that was read, 40 hex digits. */
  readonly baseSha: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  /** For the links in messages; `https://github.com` when not given. */
  readonly serverUrl?: string;
  readonly approval: ApprovalRecord;
  readonly logger: Logger;
  /** Artifacts that were finished before this time are refused. */
  readonly notBefore?: Date;
  /** Other values that must not be published. The token is always among them. */
  readonly knownSecrets?: readonly string[];
  /** False against servers that are not GitHub: no pauses between requests. */
  readonly paced?: boolean;
}

export interface OpenedPullRequest {
  readonly number: number;
  readonly url: string;
  readonly branch: string;
  readonly headSha: string;
  /**
   * `created`: by this call. `updated`: it was open, and got a commit with these files. `unchanged`:
   * it was open with exactly these files. `existing`: it has commits of somebody else, or is closed
   * or merged with exactly these files; nothing was written.
   */
  readonly operation: "created" | "updated" | "unchanged" | "existing";
}

/** What would be done, as it is told without doing it. */
export interface PlannedPullRequest {
  readonly plan: PullRequestPlan;
  readonly operation: "create" | "update" | "unchanged" | "existing";
  /** The pull request that is there. */
  readonly url: string | null;
}

/**
 * Opens the pull request of an approved Test Engineer artifact, or brings the one that is open up to
 * date, or returns it.
 *
 * The bytes are checked against the approved digest and their contract, and the files by the safety
 * and quality rules with what the repository says at the commit that was read; the paths must be free
 * both there and on the base branch as it is now. Throws `UpstreamArtifactInvalid`,
 * `UpstreamArtifactExpired`, `InvalidInput`, `UnsafeOutput`, `BaseGone`, `TargetExists`,
 * `BranchTaken` and the named refusals of the platform.
 */
export async function openPullRequest(options: OpenOptions): Promise<OpenedPullRequest> {
  const { context, draft } = begin(options);
  for (let attempt = 1; attempt <= MAX_RACES; attempt += 1) {
    const opened = await openOrRepeat(draft, context);
    if (opened !== undefined) return opened;
    context.logger.info(`Another job has written to ${draft.branch}; looking again`);
  }
  throw taken(draft, "is written to by other jobs again and again");
}

/** The same as far as nothing is written. Throws the same. */
export async function planOnly(options: OpenOptions): Promise<PlannedPullRequest> {
  const { context, draft } = begin(options);
  const decision = decide(await readPresent(context.port, draft), draft);
  if (decision.kind === "leave") {
    const { operation, pullRequest } = decision;
    return { plan: draft, operation, url: pullRequest.url };
  }
  const { plan } = await prepare(context);
  const open = decision.kind === "write" ? decision.open : undefined;
  const operation = open === undefined ? "create" : "update";
  return { plan, operation, url: open?.url ?? null };
}

/** How often another job may be faster until we give up. */
const MAX_RACES = 3;

interface OpenContext {
  readonly options: OpenOptions;
  readonly artifact: ApprovedArtifact;
  readonly port: PullRequestPort;
  readonly logger: Logger;
  readonly pause: (milliseconds: number) => Promise<void>;
}

function begin(options: OpenOptions): { context: OpenContext; draft: PullRequestPlan } {
  const { repository, logger, token, apiUrl, paced, approval } = options;
  const artifact = readApprovedArtifact(options.artifactBytes, {
    digest: options.expectedDigest,
    baseSha: options.baseSha,
    repository,
    notBefore: options.notBefore,
    ...(options.expectedRunId === undefined ? {} : { runId: options.expectedRunId }),
  });
  assertHarmless(artifact, [token, ...(options.knownSecrets ?? [])]);
  const client = new GitHubClient({ auth: fixedToken(token), apiUrl, logger, paced });
  const page = pageOf(repository, options.serverUrl);
  const port = createPullRequestPort(client, { repository, page });
  const pause = paced === false ? () => Promise.resolve() : wait;
  const context = { options, artifact, port, logger, pause };
  return { context, draft: planPullRequest(artifact, { approval, behindBy: 0 }) };
}

/** What there is to do, done; undefined when another job was faster. */
async function openOrRepeat(
  draft: PullRequestPlan,
  context: OpenContext,
): Promise<OpenedPullRequest | undefined> {
  const { port, logger } = context;
  const decision = decide(await readPresent(port, draft), draft);
  if (decision.kind === "leave") {
    const { note, pullRequest, operation } = decision;
    if (operation === "unchanged") logger.info(note);
    else logger.warning(note);
    if (operation === "unchanged") await describe(draft, pullRequest, context);
    return outcome(draft, pullRequest, operation);
  }
  const { plan, trees } = await prepare(context);
  const head =
    decision.kind === "open"
      ? decision.head
      : await writeBranch(plan, { onto: decision.onto, trees }, context);
  if (head === undefined) return undefined;
  const open = decision.kind === "write" ? decision.open : undefined;
  if (open !== undefined) {
    await describe(plan, open, context);
    logger.info(`Pull request ${open.url} has a new commit with these files`);
    return outcome(plan, { ...open, headSha: head }, "updated");
  }
  const { pullRequest, created } = await openOnce(plan, head, context);
  if (pullRequest.headSha !== head) {
    logger.warning(`Somebody has added to the branch ${plan.branch} in the meantime`);
  }
  logger.info(`Pull request ${pullRequest.url} ${created ? "opened" : "was there already"}`);
  return outcome(plan, pullRequest, created ? "created" : "unchanged");
}

/** The words of a pull request follow its files, as long as they are still ours. */
async function describe(
  plan: PullRequestPlan,
  { number, body }: PullRequest,
  { port }: OpenContext,
): Promise<void> {
  const told = contentToldIn(body);
  if (told === undefined || told === plan.contentDigest) return;
  await port.describePullRequest(number, plan.pullRequest.body);
}

interface Prepared {
  readonly plan: PullRequestPlan;
  readonly trees: ExpectedTrees;
}

/** Everything that is checked before a write. */
async function prepare({ options, artifact, port }: OpenContext): Promise<Prepared> {
  const { approval } = options;
  const { trees, behindBy } = await readBase(
    port,
    planPullRequest(artifact, { approval, behindBy: 0 }),
  );
  const plan = planPullRequest(artifact, { approval, behindBy });
  await assertArtifactPublishable({ options, artifact, plan });
  return { plan, trees };
}

/** Checks the base commit, the base branch and every target path. Nothing is written. */
async function readBase(
  port: PullRequestPort,
  plan: PullRequestPlan,
): Promise<{ trees: ExpectedTrees; behindBy: number }> {
  const paths = plan.files.map(({ path }) => path);
  const base = await port.commit(plan.baseSha);
  if (base === undefined) throw baseGone(plan, "the commit is not in the repository");
  const folders = await readFolders(port, base.tree, paths);
  assertFree(folders, paths, "the commit that was read");
  const since = await port.compare(plan.baseSha, plan.baseBranch);
  // What the commit has and the branch has not means that history was rewritten.
  if (since === undefined || since.behind > 0) {
    throw baseGone(plan, "the branch does not have this commit any more");
  }
  const behindBy = since.ahead;
  if (behindBy > 0) await assertFreeNow(port, plan, paths);
  const trees = { base: base.tree, result: expectedTree(folders, plan.files) };
  return { trees, behindBy };
}

async function assertFreeNow(
  port: PullRequestPort,
  plan: PullRequestPlan,
  paths: readonly string[],
): Promise<void> {
  const head = await port.branchHead(plan.baseBranch);
  const commit = head === undefined ? undefined : await port.commit(head);
  if (commit === undefined) throw baseGone(plan, "the branch is gone");
  assertFree(await readFolders(port, commit.tree, paths), paths, "the base branch by now");
}

function outcome(
  { branch }: PullRequestPlan,
  { number, url, headSha }: PullRequest,
  operation: OpenedPullRequest["operation"],
): OpenedPullRequest {
  return { number, url, branch, headSha, operation };
}

function baseGone(plan: PullRequestPlan, reason: string): NamedError {
  return new NamedError(
    "BaseGone",
    `The tests were written for commit ${plan.baseSha} of "${plan.baseBranch}", but ${reason} ` +
      "(or the token may not read it). Nothing was written. Start a new run.",
  );
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
