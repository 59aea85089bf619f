import { createFolderStore } from "../artifacts/folder-store.ts";
import type { ArtifactStore } from "../artifacts/store.ts";
import type { SettledRun } from "../contracts/inputs/settled-run.ts";
import type { AgentInputs } from "../contracts/inputs/steps.ts";
import { createModel } from "../models/create-model.ts";
import { selectModel } from "../models/select-provider.ts";
import { timedModel } from "../models/timed-model.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Stopwatch } from "../telemetry/stopwatch.ts";
import type { AgentContext } from "./context.ts";
import { secretsIn } from "./inputs.ts";
import { createUsageMeter } from "./session/usage.ts";

export interface Surroundings {
  readonly logger: Logger;
  /** RUNNER_TEMP under GitHub's runner. */
  readonly temporaryFolder: string;
  readonly stopwatch: Stopwatch;
  /** Seals the run folder of the local command; nothing on GitHub's runner. */
  readonly runKey: string;
}

/** Everything an agent works with, from what its process was started with. */
export async function createContext(
  inputs: AgentInputs,
  surroundings: Surroundings,
): Promise<AgentContext> {
  const { request, run } = inputs;
  const { logger, stopwatch } = surroundings;
  const knownSecrets = secretsIn(inputs);
  for (const secret of knownSecrets) logger.mask(secret);
  const selected = selectModel({
    provider: run.provider,
    model: run.model,
    apiKey: inputs["api-key"],
    baseUrl: request["base-url"],
  });
  return {
    runId: run.runId,
    source: {
      repo_full_name: run.repository,
      requested_ref: run.requestedRef,
      base_branch: run.baseBranch,
      base_sha: run.commit,
      working_directory: run.workingDirectory,
      // A commit is a commit, wherever it was read: a clone gives the same artifacts as GitHub.
      kind: run.sourceKind === "github" ? "commit" : run.sourceKind,
    },
    depth: request.depth,
    framework: request.framework,
    model: timedModel(await createModel(selected), stopwatch),
    store: await createStore(run, surroundings),
    fresh: request.fresh,
    deadlineSeconds: request["model-deadline-seconds"],
    knownSecrets,
    logger,
    meter: createUsageMeter(),
    stopwatch,
    now: () => new Date(),
  };
}

/**
 * Locally a folder, on GitHub's runner the artifacts of the workflow run; their client is large, and
 * loaded only there.
 */
async function createStore(
  { runId, places }: SettledRun,
  { temporaryFolder, runKey }: Surroundings,
): Promise<ArtifactStore> {
  if (places !== null) {
    return createFolderStore({ folder: places.runFolder, runId, key: runKey });
  }
  const { createActionsStore } = await import("../artifacts/actions-store.ts");
  return createActionsStore(runId, temporaryFolder);
}
