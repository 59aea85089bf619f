import { createActionsStore } from "../artifacts/actions-store.ts";
import { createFolderStore } from "../artifacts/folder-store.ts";
import type { ArtifactStore } from "../artifacts/store.ts";
import { createModel } from "../models/create-model.ts";
import { selectModel } from "../models/select-provider.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { AgentContext } from "./context.ts";
import type { AgentInputs } from "./inputs.ts";
import { createUsageMeter } from "./session/usage.ts";

export interface Surroundings {
  readonly logger: Logger;
  /** RUNNER_TEMP under GitHub's runner. */
  readonly temporaryFolder: string;
}

/** Everything an agent works with, from what its process was started with. */
export async function createContext(
  inputs: AgentInputs,
  { logger, temporaryFolder }: Surroundings,
): Promise<AgentContext> {
  const { request, source } = inputs;
  const secrets = [source["api-key"], source["github-token"], source["app-private-key"]];
  const knownSecrets = secrets.filter((secret) => secret !== "");
  for (const secret of knownSecrets) logger.mask(secret);
  const selected = selectModel({
    provider: request.provider,
    model: request.model,
    apiKey: source["api-key"],
    baseUrl: request["base-url"],
  });
  return {
    runId: source["run-id"],
    source: {
      repo_full_name: source.repository,
      requested_ref: source["requested-ref"],
      base_branch: source["base-branch"] === "" ? null : source["base-branch"],
      base_sha: source.commit,
      working_directory: request["working-directory"],
      // A commit is a commit, wherever it was read: a clone gives the same artifacts as GitHub.
      kind: source["source-kind"] === "github" ? "commit" : source["source-kind"],
    },
    depth: request.depth,
    framework: request.framework,
    model: await createModel(selected),
    store: createStore(inputs, temporaryFolder),
    fresh: source.fresh === "true",
    deadlineSeconds: request["model-deadline-seconds"],
    knownSecrets,
    logger,
    meter: createUsageMeter(),
    now: () => new Date(),
  };
}

function createStore({ source }: AgentInputs, temporaryFolder: string): ArtifactStore {
  const runId = source["run-id"];
  const runFolder = source["run-folder"];
  return runFolder === ""
    ? createActionsStore(runId, temporaryFolder)
    : createFolderStore(runFolder, runId);
}
