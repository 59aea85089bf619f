import { NamedError } from "../contracts/errors.ts";
import { GitHubClient } from "../github/client.ts";
import { pageOf } from "../github/operation.ts";
import { fixedToken } from "../github/token-source.ts";
import { assertSafe, reviewGeneratedFiles } from "../safety/review.ts";
import { createSecretScanner } from "../safety/secrets.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { ApprovedArtifact } from "./artifact.ts";
import { readApprovedArtifact } from "./artifact.ts";
import { assertFree, expectedTree, readFolders } from "./base.ts";
import type { ApprovalRecord } from "./body.ts";
import { createPullRequestPort } from "./github.ts";
import type { PullRequestPlan } from "./plan.ts";
import { hasContentTrailer, planPullRequest } from "./plan.ts";
import type { PullRequest, PullRequestPort } from "./port.ts";
import type { ExpectedTrees } from "./publish.ts";
import { publish } from "./publish.ts";

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
   * `created`: by this call. `unchanged`: it was there with exactly these files. `existing`: it was
   * there with other content, or is closed or merged; nothing was written.
   */
  readonly operation: "created" | "unchanged" | "existing";
}

/**
 * Opens the pull request of an approved Test Engineer artifact, or returns the one that is there.
 *
 * The bytes are checked against the approved digest, their contract and the safety rules again; the
 * paths must be free both at the commit that was read and on the base branch as it is now. Throws
 * `UpstreamArtifactInvalid`, `UpstreamArtifactExpired`, `InvalidInput`, `UnsafeOutput`, `BaseGone`, `TargetExists`,
 * `BranchTaken` and the named refusals of the platform.
 */
export async function openPullRequest(options: OpenOptions): Promise<OpenedPullRequest> {
  const { repository, logger } = options;
  const artifact = readApprovedArtifact(options.artifactBytes, {
    digest: options.expectedDigest,
    baseSha: options.baseSha,
    repository,
    notBefore: options.notBefore,
    ...(options.expectedRunId === undefined ? {} : { runId: options.expectedRunId }),
  });
  assertArtifactSafe(artifact, [options.token, ...(options.knownSecrets ?? [])]);
  const { token, apiUrl, paced } = options;
  const client = new GitHubClient({ auth: fixedToken(token), apiUrl, logger, paced });
  const page = pageOf(repository, options.serverUrl);
  return openWith(createPullRequestPort(client, { repository, page }), artifact, options);
}

function assertArtifactSafe(artifact: ApprovedArtifact, knownSecrets: readonly string[]): void {
  const { payload, meta } = artifact;
  assertSafe(
    reviewGeneratedFiles(payload.files, {
      framework: payload.framework,
      allowedRoots: meta.allowed_roots ?? [],
      knownSecrets,
    }),
  );
  const scanner = createSecretScanner(knownSecrets);
  const words = [payload.pr_title, payload.pr_body, JSON.stringify(meta.report ?? {})];
  const hit = words.map((text) => scanner.scan(text)).find((found) => found !== undefined);
  if (hit === undefined) return;
  throw new NamedError(
    "UnsafeOutput",
    `The words for the pull request are not published: ${hit.message}. Start a new run.`,
  );
}

interface OpenContext {
  readonly approval: ApprovalRecord;
  readonly logger: Logger;
  readonly paced?: boolean;
}

/** The same over any port, for an artifact that was checked. */
async function openWith(
  port: PullRequestPort,
  artifact: ApprovedArtifact,
  context: OpenContext,
): Promise<OpenedPullRequest> {
  const { logger, approval } = context;
  const draft = planPullRequest(artifact, { approval, behindBy: 0 });
  const existing = await findExisting(port, draft, logger);
  if (existing !== undefined) return existing;
  const { trees, behindBy } = await readBase(port, draft);
  const plan = planPullRequest(artifact, { approval, behindBy });
  const pause = context.paced === false ? () => Promise.resolve() : wait;
  const { pullRequest, created } = await publish(plan, trees, { port, logger, pause });
  logger.info(`Pull request ${pullRequest.url} ${created ? "opened" : "was there already"}`);
  return outcome(plan, pullRequest, created ? "created" : "unchanged");
}

/** The pull request that this run key has already, in whatever state a person left it. */
async function findExisting(
  port: PullRequestPort,
  plan: PullRequestPlan,
  logger: Logger,
): Promise<OpenedPullRequest | undefined> {
  const pullRequests = await port.pullRequestsFrom(plan.branch);
  const found = pullRequests.find(({ state }) => state === "open") ?? pullRequests[0];
  if (found === undefined) return undefined;
  if (found.state !== "open") {
    logger.warning(`Pull request ${found.url} of this run is ${found.state}; it is left so`);
    return outcome(plan, found, "existing");
  }
  const commit = await port.commit(found.headSha);
  const same = commit !== undefined && hasContentTrailer(commit.message, plan.contentDigest);
  if (same) logger.info(`Pull request ${found.url} is open with exactly these files`);
  else logger.warning(`Pull request ${found.url} is open with other content; it is left so`);
  return outcome(plan, found, same ? "unchanged" : "existing");
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
  const behindBy = await port.commitsSince(plan.baseSha, plan.baseBranch);
  if (behindBy === undefined) throw baseGone(plan, "the branch does not have this commit any more");
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
