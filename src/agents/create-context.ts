import { createFolderStore } from "../artifacts/folder-store.ts";
import type { ArtifactStore } from "../artifacts/store.ts";
import { DEPTH_LIMITS } from "../contracts/depth.ts";
import type { RunRequest } from "../contracts/inputs/request.ts";
import type { SettledRun } from "../contracts/inputs/settled-run.ts";
import type { AgentInputs } from "../contracts/inputs/steps.ts";
import { createModel } from "../models/create-model.ts";
import type { Model } from "../models/model.ts";
import { profileOverrides } from "../models/overrides.ts";
import { pricedModel } from "../models/priced-model.ts";
import { isUnpriced, priceOf } from "../models/prices/cost.ts";
import { type SelectedModel, selectModel } from "../models/select-provider.ts";
import { timedModel } from "../models/timed-model.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Stopwatch } from "../telemetry/stopwatch.ts";
import type { AgentContext } from "./context.ts";
import { secretsIn } from "./inputs.ts";
import { type Budget, createBudget, NO_BUDGET } from "./session/budget.ts";
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
    model: timedModel(await modelOf(selected, inputs, logger), stopwatch),
    store: await createStore(run, surroundings),
    fresh: request.fresh,
    deadlineSeconds: request["model-deadline-seconds"],
    budget: budgetOf(selected, request, logger),
    contextWindow: request["context-window"],
    replyTokens: request["max-reply-tokens"] ?? DEPTH_LIMITS[request.depth].replyTokens,
    knownSecrets,
    logger,
    meter: createUsageMeter(),
    stopwatch,
    now: () => new Date(),
  };
}

async function modelOf(
  selected: SelectedModel,
  { request }: AgentInputs,
  logger: Logger,
): Promise<Model> {
  const model = await createModel(selected, {
    deadlineSeconds: request["model-deadline-seconds"],
    overrides: profileOverrides(request),
    notice: (message) => logger.warning(message),
  });
  return pricedModel(model, priceOf(selected, request["model-prices"]));
}

/** What the user lets the run spend. Money is only counted where the price is known, or told. */
function budgetOf(selected: SelectedModel, request: RunRequest, logger: Logger): Budget {
  if (selected.provider === "offline") return NO_BUDGET;
  const price = priceOf(selected, request["model-prices"]);
  if (isUnpriced(selected, request["model-prices"])) {
    logger.warning(
      `The price of ${selected.model} is not known, so no money is limited: say it with model-prices.`,
    );
  }
  const byDepth = DEPTH_LIMITS[request.depth].budget;
  return createBudget({
    limits: {
      inputTokens: request["max-input-tokens"] ?? byDepth.inputTokens,
      outputTokens: request["max-output-tokens"] ?? byDepth.outputTokens,
      usd: request["max-cost-usd"] ?? byDepth.usd,
      calls: request["max-model-calls"] ?? byDepth.calls,
    },
    price,
    warn: (message) => logger.warning(message),
  });
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
