import type { Approval } from "../contracts/approval.ts";
import { NamedError } from "../contracts/errors.ts";
import { GitHubClient } from "../github/client.ts";
import { pageOf } from "../github/operation.ts";
import { fixedToken } from "../github/token-source.ts";
import type { Logger } from "../telemetry/logger.ts";
import { decideAttempt } from "./attempt.ts";
import { decideApproval } from "./approvals.ts";
import { assertEventAllowed } from "./events.ts";
import { decideGate } from "./gate.ts";
import type { ApprovalPort } from "./github.ts";
import { createApprovalPort } from "./github.ts";
import { decideRate, RATE_LIMIT } from "./rate.ts";

interface GateOptions {
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  /** For the links in messages; `https://github.com` when not given. */
  readonly serverUrl?: string;
  readonly approval: Approval;
  /** Name of the environment that the job `open-pr` waits in. */
  readonly environment: string;
  readonly logger: Logger;
  /** False against servers that are not GitHub: no pauses between requests. */
  readonly paced?: boolean;
}

export interface PreflightOptions extends GateOptions {
  /** `GITHUB_EVENT_NAME` */
  readonly event: string;
  /** `GITHUB_RUN_ID` */
  readonly workflowRunId: number;
}

/**
 * Everything that must be true before a token is spent: an allowed event, a real approval gate, and
 * at most five runs of one person in a minute. Throws `EventNotAllowed`, `InvalidInput`,
 * `GateMissing`, `GateUnprotected`, `RateLimited` or the platform's refusal.
 */
export async function preflight(options: PreflightOptions): Promise<void> {
  assertEventAllowed(options.event);
  await checkGate(options);
  const port = approvalPort(options);
  await checkRate(port, options.workflowRunId);
}

/** Throws unless the chosen way of approval holds; what could be stricter is warned about. */
export async function checkGate(options: GateOptions): Promise<void> {
  const { approval, environment, logger } = options;
  if (approval === "none") {
    logger.warning("approval: none, so pull requests are opened without anybody approving them");
    return;
  }
  if (approval === "draft-pr") {
    logger.info("approval: draft-pr, so the pull request is opened as a draft");
    return;
  }
  assertEnvironmentName(environment);
  const port = approvalPort(options);
  const gate = decideGate({
    name: environment,
    description: await port.environment(environment),
    repositoryPage: pageOf(options.repository, options.serverUrl),
  });
  for (const warning of gate.warnings) logger.warning(warning);
}

interface ApprovedRun extends GateOptions {
  readonly workflowRunId: number;
  /** `GITHUB_RUN_ATTEMPT`; the first one when absent. */
  readonly attempt?: number;
}

/** The logins that approved this attempt of this run. Throws `ApprovalMissing` when nobody did. */
export async function readApprovers(options: ApprovedRun): Promise<readonly string[]> {
  const { workflowRunId, environment, attempt = 1 } = options;
  const port = approvalPort(options);
  const approvers = decideApproval(await port.reviewHistory(workflowRunId), environment);
  if (attempt > 1) await checkAttempt(port, { ...options, attempt });
  return approvers;
}

async function checkAttempt(
  port: ApprovalPort,
  options: ApprovedRun & { readonly attempt: number },
): Promise<void> {
  const { workflowRunId: runId, environment, attempt, logger } = options;
  const { started, headSha } = await port.attemptOf(runId);
  const deployments = await port.deployments(environment, headSha);
  const told = decideAttempt(deployments ?? [], environment, { runId, number: attempt, started });
  if (told !== undefined) return;
  const why =
    deployments === undefined ? 'the token lacks "deployments: read"' : "it has no deployment";
  logger.warning(
    `It cannot be told whether attempt ${attempt} or an earlier one was approved: ${why}.`,
  );
}

function approvalPort(options: GateOptions): ApprovalPort {
  const { apiUrl, logger, paced } = options;
  const client = new GitHubClient({ auth: fixedToken(options.token), apiUrl, logger, paced });
  return createApprovalPort(client, options.repository);
}

async function checkRate(port: ApprovalPort, workflowRunId: number): Promise<void> {
  const { current, runs } = await port.recentRuns(workflowRunId);
  const decision = decideRate(current, runs);
  if (decision.allowed) return;
  const { retryAfterSeconds } = decision;
  throw new NamedError(
    "RateLimited",
    `More than ${RATE_LIMIT.runs} runs of one person within ${RATE_LIMIT.windowSeconds} s. ` +
      `Start again in ${retryAfterSeconds} s.`,
    { retryAfterSeconds },
  );
}

/** An empty name would mean no environment at all, and so no gate. */
function assertEnvironmentName(environment: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/.test(environment)) return;
  throw new NamedError(
    "InvalidInput",
    "The input `environment` must name an environment by letters, digits, spaces and ._/-",
  );
}
