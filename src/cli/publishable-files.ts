import { citedPaths } from "../app-model/cited-paths.ts";
import { configuredOrigins } from "../app-model/configured-origins.ts";
import { openAppModel } from "../app-model/open-app-model.ts";
import { createFolderStore } from "../artifacts/folder-store.ts";
import { readArtifact, type VerifiedArtifact } from "../artifacts/read-artifact.ts";
import type { ArtifactKind } from "../artifacts/store.ts";
import { NamedError } from "../contracts/errors.ts";
import type { TestEngineerOutput } from "../contracts/generated.ts";
import type { ContractName } from "../contracts/validators.ts";
import { faultsIn } from "../frameworks/files-to-drop.ts";
import { frameworkFor } from "../frameworks/registry.ts";
import { assertPublishable } from "../safety/publishable.ts";
import type { Credentials } from "./credentials.ts";
import type { RunPlan } from "./plan-run.ts";

/**
 * The files of a finished run, judged once more on the bytes in its folder, by the facts that were
 * read from the source. Throws `UnsafeOutput` when they must not be written, and
 * `UpstreamArtifactInvalid` when an artifact is not what an agent stored.
 */
export async function publishableFiles(
  plan: RunPlan,
  credentials: Credentials,
): Promise<TestEngineerOutput["files"]> {
  const { payload } = (await read(plan, "test_engineer_output", "engineerOutput")).content;
  const appModel = (await read(plan, "app_model", "appModel")).content.payload;
  const cases = (await read(plan, "test_case_generator_output", "generatorOutput")).content;
  const model = openAppModel(appModel);
  const framework = await frameworkFor(payload.framework);
  const existingPaths = citedPaths(appModel);
  const context = { model, existingPaths, cases: cases.payload.test_cases };
  assertPublishable(payload.files, {
    framework: framework.id,
    allowedRoots: framework.allowedRoots(model),
    existingPaths,
    origins: configuredOrigins(model),
    knownSecrets: [credentials["api-key"], credentials["github-token"]].filter(isGiven),
    faults: (files) => faultsIn(framework.check(files, context).files),
  });
  return payload.files;
}

function isGiven(secret: string): boolean {
  return secret !== "";
}

async function read<Name extends ContractName>(
  { runFolder: folder, runId, runKey: key }: RunPlan,
  kind: ArtifactKind,
  contract: Name,
): Promise<VerifiedArtifact<Name>> {
  const store = createFolderStore({ folder, runId, key });
  const stored = await store.find(kind);
  if (stored === undefined) throw new NamedError("Internal", `The run has stored no ${kind}.`);
  const { digest } = stored;
  return readArtifact(await store.get(stored), { kind, contract, digest, runId });
}
