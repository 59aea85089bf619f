import { checkRequest } from "../agents/check-request.ts";
import { preflight } from "../approval/preflight.ts";
import { writeRequest } from "../contracts/inputs/request.ts";
import { type SettledRun, writeSettledRun } from "../contracts/inputs/settled-run.ts";
import type { PreflightInputs } from "../contracts/inputs/steps.ts";
import { PRODUCT_MAJOR_VERSION } from "../contracts/product.ts";
import { runIdOf } from "../contracts/run-id.ts";
import { accessFrom } from "../github/auth.ts";
import { startedBy } from "../github/workflow-run.ts";
import type { SelectedModel } from "../models/select-provider.ts";
import { openWithAccess } from "../repository/github/index.ts";
import type { Snapshot } from "../repository/reader.ts";
import type { Logger } from "../telemetry/logger.ts";
import { type SourceToRead, sourceToRead } from "./source-to-read.ts";

/** Stands for the key, which this step is not given: it only matters that there is one. */
const SOME_KEY = "given";

/** The outputs of the step: what the agents are handed, and what action.yml needs of it by name. */
interface PreparedRun {
  readonly request: string;
  readonly run: string;
  readonly "run-id": string;
  readonly commit: string;
  readonly "base-branch": string;
  readonly provider: string;
}

/**
 * Settles a run before anything is spent: what is asked for can be had, the gate is real, and the
 * commit is pinned. Throws the failures of all three by name.
 */
export async function prepareRun(inputs: PreflightInputs, logger: Logger): Promise<PreparedRun> {
  logger.mask(inputs["github-token"]);
  logger.info(startedBy(inputs));
  const { request } = inputs;
  const key = inputs["has-api-key"] === "true" ? SOME_KEY : "";
  const { selected } = checkRequest(request, key);
  await preflight({
    event: inputs.GITHUB_EVENT_NAME,
    workflowRunId: Number(inputs.GITHUB_RUN_ID),
    repository: inputs.GITHUB_REPOSITORY,
    token: inputs["github-token"],
    apiUrl: inputs.GITHUB_API_URL,
    serverUrl: inputs.GITHUB_SERVER_URL,
    approval: inputs.approval,
    environment: inputs.environment,
    logger,
  });
  const source = sourceToRead(inputs);
  const snapshot = await pinCommit(inputs, source, logger);
  const run = settle(inputs, { snapshot, selected, source });
  return {
    request: writeRequest(request),
    run: writeSettledRun(run),
    "run-id": run.runId,
    commit: run.commit,
    "base-branch": run.baseBranch ?? "",
    provider: run.provider,
  };
}

interface Pinned {
  readonly snapshot: Snapshot;
  readonly selected: SelectedModel;
  readonly source: SourceToRead;
}

function settle(
  { request, GITHUB_RUN_ID }: PreflightInputs,
  { snapshot, selected, source }: Pinned,
): SettledRun {
  const { repository, commit, baseBranch, kilobytes = null } = snapshot;
  const { provider, model } = selected;
  const workingDirectory = request["working-directory"];
  const runId = runIdOf({
    repository,
    workflowRunId: GITHUB_RUN_ID,
    revision: source.requestedRef,
    depth: request.depth,
    framework: request.framework,
    provider,
    model,
    workingDirectory,
    productMajorVersion: PRODUCT_MAJOR_VERSION,
  });
  return {
    runId,
    repository,
    requestedRef: source.requestedRef,
    commit,
    baseBranch,
    sourceKind: "github",
    kilobytes,
    workingDirectory,
    provider,
    model,
    places: null,
  };
}

async function pinCommit(
  inputs: PreflightInputs,
  { ref, baseBranch }: SourceToRead,
  logger: Logger,
): Promise<Snapshot> {
  const access = accessFrom(inputs, {
    token: inputs["github-token"],
    appId: inputs["app-id"],
    appPrivateKey: inputs["app-private-key"],
  });
  const repository = inputs.GITHUB_REPOSITORY;
  const reader = await openWithAccess(access, { repository, ref, baseBranch, logger });
  await reader.close();
  for (const notice of reader.snapshot.notices) logger.warning(notice);
  return reader.snapshot;
}
