import { assertEventAllowed } from "../approval/events.ts";
import { checkGate, readApprovers } from "../approval/preflight.ts";
import type { OpenPrInputs } from "../contracts/inputs/steps.ts";
import { GitHubClient } from "../github/client.ts";
import { fixedToken } from "../github/token-source.ts";
import { startedBy } from "../github/workflow-run.ts";
import type { Logger } from "../telemetry/logger.ts";
import { checkArtifactOrigin } from "./artifact-origin.ts";
import type { ApprovalRecord } from "./body.ts";
import type { OpenedPullRequest } from "./open.ts";
import { openPullRequest } from "./open.ts";

/** An approval counts for so long after the tests were written.  */
const APPROVAL_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The approved half of a run: the gate and the approval are checked again, the artifact is fetched
 * by its id, and its pull request is opened.
 */
export async function runOpenPr(inputs: OpenPrInputs, logger: Logger): Promise<OpenedPullRequest> {
  const token = inputs["github-token"];
  logger.mask(token);
  logger.info(startedBy(inputs));
  assertEventAllowed(inputs.GITHUB_EVENT_NAME);
  const repository = inputs.GITHUB_REPOSITORY;
  const workflowRunId = Number(inputs.GITHUB_RUN_ID);
  const platform = {
    repository,
    token,
    apiUrl: inputs.GITHUB_API_URL,
    serverUrl: inputs.GITHUB_SERVER_URL,
    logger,
  };
  const approval = await approvalOf(inputs, { ...platform, workflowRunId });
  const digest = inputs["artifact-digest"].replace(/^sha256:/i, "").toLowerCase();
  const runId = inputs["run-id"];
  const artifactId = inputs["artifact-id"];
  const client = new GitHubClient({ auth: fixedToken(token), apiUrl: platform.apiUrl, logger });
  await checkArtifactOrigin(client, { repository, artifactId, workflowRunId, runId });
  const { downloadArtifactById } = await import("../artifacts/actions-download.ts");
  const artifactBytes = await downloadArtifactById({
    artifactId,
    digest,
    token,
    repository,
    workflowRunId,
    temporaryFolder: inputs.RUNNER_TEMP,
  });
  return openPullRequest({
    ...platform,
    artifactBytes,
    expectedDigest: digest,
    ...(runId === "" ? {} : { expectedRunId: runId }),
    baseSha: inputs["base-sha"],
    notBefore: new Date(Date.now() - APPROVAL_DAYS * DAY_MS),
    approval,
  });
}

interface PlatformOptions {
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly logger: Logger;
  readonly workflowRunId: number;
}

async function approvalOf(
  inputs: OpenPrInputs,
  platform: PlatformOptions,
): Promise<ApprovalRecord> {
  const { approval, environment } = inputs;
  const attempt = Number(inputs.GITHUB_RUN_ATTEMPT) || 1;
  const options = { ...platform, approval, environment, attempt };
  await checkGate(options);
  if (approval !== "environment") return { mode: approval };
  return { mode: "environment", environment, approvers: await readApprovers(options) };
}
