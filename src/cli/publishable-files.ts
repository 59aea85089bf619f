import { citedPaths } from "../app-model/cited-paths.ts";
import { configuredOrigins } from "../app-model/configured-origins.ts";
import { reachingHelpersOf } from "../app-model/reaching-helpers.ts";
import { openAppModel } from "../app-model/open-app-model.ts";
import { findEach } from "../artifacts/find-each.ts";
import { createFolderStore } from "../artifacts/folder-store.ts";
import { readArtifact, type VerifiedArtifact } from "../artifacts/read-artifact.ts";
import type { ArtifactKind } from "../artifacts/store.ts";
import type { TestCase } from "../contracts/depth.ts";
import { NamedError } from "../contracts/errors.ts";
import type { AppModel, TestEngineerOutput } from "../contracts/generated.ts";
import type { ContractName } from "../contracts/validators.ts";
import { faultsIn } from "../frameworks/files-to-drop.ts";
import { frameworkFor } from "../frameworks/registry.ts";
import { assertPublishable } from "../safety/publishable.ts";
import type { Credentials } from "./credentials.ts";
import type { RunPlan } from "./plan-run.ts";

/**
 * The files of a finished run, for each framework, judged once more on the bytes in its folder, by the
 * facts that were read from the source. Throws `UnsafeOutput` when they must not be written, and
 * `UpstreamArtifactInvalid` when an artifact is not what an agent stored.
 */
export async function publishableFiles(
  plan: RunPlan,
  credentials: Credentials,
): Promise<TestEngineerOutput["files"]> {
  const engineer = await readEach(plan, "test_engineer_output", "engineerOutput");
  const [facts] = await readEach(plan, "app_model", "appModel");
  const [cases] = await readEach(plan, "test_case_generator_output", "generatorOutput");
  if (facts === undefined || cases === undefined) throw new NamedError("Internal", NOT_STORED);
  const appModel = facts.content.payload;
  const known = { appModel, cases: cases.content.payload.test_cases, credentials };
  const files: TestEngineerOutput["files"] = [];
  for (const { content } of engineer) {
    await assertFilesPublishable(content.payload, known);
    files.push(...content.payload.files);
  }
  return files;
}

const NOT_STORED = "The run has not stored what its agents have read and planned.";

interface Known {
  readonly appModel: AppModel;
  readonly cases: readonly TestCase[];
  readonly credentials: Credentials;
}

async function assertFilesPublishable(
  { files, framework: id }: TestEngineerOutput,
  { appModel, cases, credentials }: Known,
): Promise<void> {
  const model = openAppModel(appModel);
  const framework = await frameworkFor(id);
  const existingPaths = citedPaths(appModel);
  const context = { model, existingPaths, cases };
  assertPublishable(files, {
    framework: framework.id,
    allowedRoots: framework.allowedRoots(model),
    existingPaths,
    reaching: reachingHelpersOf(model),
    origins: configuredOrigins(model),
    knownSecrets: [credentials["api-key"], credentials["github-token"]].filter(isGiven),
    faults: (some) => faultsIn(framework.check(some, context).files),
  });
}

function isGiven(secret: string): boolean {
  return secret !== "";
}

async function readEach<Name extends ContractName>(
  { runFolder: folder, runId, runKey: key }: RunPlan,
  kind: ArtifactKind,
  contract: Name,
): Promise<readonly VerifiedArtifact<Name>[]> {
  const store = createFolderStore({ folder, runId, key });
  const found = await findEach(store, kind);
  return Promise.all(
    found.map(async (stored) => {
      const { digest } = stored;
      return readArtifact(await store.get(stored), { kind, contract, digest, runId });
    }),
  );
}
