import { checkRequest } from "../agents/check-request.ts";
import { preflight } from "../approval/preflight.ts";
import { PRODUCT_MAJOR_VERSION } from "../contracts/product.ts";
import { runIdOf } from "../contracts/run-id.ts";
import { accessFrom } from "../github/auth.ts";
import { openWithAccess } from "../repository/github/index.ts";
import type { Snapshot } from "../repository/reader.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { PreflightInputs } from "./inputs.ts";

/** Stands for the key, which this step is not given: it only matters that there is one. */
const SOME_KEY = "given";

/** What the steps after this one are started with. */
interface PreparedRun {
  readonly "run-id": string;
  readonly repository: string;
  readonly commit: string;
  readonly "requested-ref": string;
  readonly "base-branch": string;
  readonly provider: string;
  readonly model: string;
}

/**
 * Settles a run before anything is spent: the inputs can be used, the gate is real, and the commit
 * is pinned. Throws the failures of all three by name.
 */
export async function prepareRun(inputs: PreflightInputs, logger: Logger): Promise<PreparedRun> {
  logger.mask(inputs["github-token"]);
  const key = inputs["has-api-key"] === "true" ? SOME_KEY : "";
  const { request, selected } = checkRequest(runInputs(inputs), key);
  await preflight({
    event: inputs.GITHUB_EVENT_NAME,
    workflowRunId: inputs.GITHUB_RUN_ID,
    repository: inputs.GITHUB_REPOSITORY,
    token: inputs["github-token"],
    apiUrl: inputs.GITHUB_API_URL,
    serverUrl: inputs.GITHUB_SERVER_URL,
    approval: request.approval,
    environment: inputs.environment,
    logger,
  });
  const snapshot = await pinCommit(inputs, logger);
  const runId = runIdOf({
    repository: snapshot.repository,
    workflowRunId: String(inputs.GITHUB_RUN_ID),
    revision: inputs["requested-ref"],
    depth: request.depth,
    framework: request.framework,
    provider: selected.provider,
    model: selected.model,
    workingDirectory: request["working-directory"],
    productMajorVersion: PRODUCT_MAJOR_VERSION,
  });
  return {
    "run-id": runId,
    repository: snapshot.repository,
    commit: snapshot.commit,
    "requested-ref": inputs["requested-ref"],
    "base-branch": snapshot.baseBranch ?? "",
    provider: selected.provider,
    model: selected.model,
  };
}

function runInputs(inputs: PreflightInputs): Record<string, string> {
  const { depth, framework, provider, model, approval } = inputs;
  const { "base-url": baseUrl, "working-directory": workingDirectory } = inputs;
  return {
    depth,
    framework,
    provider,
    model,
    approval,
    "base-url": baseUrl,
    "working-directory": workingDirectory,
    "model-deadline-seconds": inputs["model-deadline-seconds"],
  };
}

async function pinCommit(inputs: PreflightInputs, logger: Logger): Promise<Snapshot> {
  const access = accessFrom(inputs, {
    token: inputs["github-token"],
    appId: inputs["app-id"],
    appPrivateKey: inputs["app-private-key"],
  });
  const reader = await openWithAccess(access, {
    repository: inputs.GITHUB_REPOSITORY,
    ref: inputs.ref,
    baseBranch: inputs["base-branch"] || undefined,
    logger,
  });
  await reader.close();
  for (const notice of reader.snapshot.notices) logger.warning(notice);
  return reader.snapshot;
}
