import { resolve } from "node:path";
import type { CheckedRequest } from "../agents/check-request.ts";
import { PRODUCT_MAJOR_VERSION } from "../contracts/product.ts";
import { runIdOf } from "../contracts/run-id.ts";
import type { Snapshot } from "../repository/reader.ts";
import { joinDirectories, type ResolvedSource } from "./resolve-source.ts";

/** Everything that is settled before the first agent starts. */
export interface RunPlan extends CheckedRequest {
  readonly runId: string;
  /** `.amtp/runs/<run_id>` where the user stands. */
  readonly runFolder: string;
  /** Blobs that were read before, for repositories on GitHub. */
  readonly cacheFolder: string;
  /** Seals the run folder: 64 hex digits. */
  readonly runKey: string;
  readonly snapshot: Snapshot;
  readonly folder: string | null;
  readonly workingDirectory: string;
}

/** The plan of a run of a source: equal requests give the same run id and so the same folder. */
export function planRun(
  checked: CheckedRequest,
  source: ResolvedSource,
  { currentFolder, runKey }: { readonly currentFolder: string; readonly runKey: string },
): RunPlan {
  const { request, selected } = checked;
  const { snapshot } = source.reader;
  const workingDirectory = joinDirectories(source.workingDirectory, request["working-directory"]);
  const runId = runIdOf({
    repository: snapshot.repository,
    workflowRunId: null,
    revision: snapshot.commit,
    depth: request.depth,
    framework: request.framework,
    provider: selected.provider,
    model: selected.model,
    workingDirectory,
    productMajorVersion: PRODUCT_MAJOR_VERSION,
  });
  return {
    ...checked,
    runId,
    runFolder: resolve(currentFolder, ".amtp", "runs", runId),
    runKey,
    cacheFolder: resolve(currentFolder, ".amtp", "cache"),
    snapshot,
    folder: source.folder,
    workingDirectory,
  };
}
