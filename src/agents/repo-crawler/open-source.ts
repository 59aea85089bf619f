import { tmpdir } from "node:os";
import { join } from "node:path";
import { NamedError } from "../../contracts/errors.ts";
import type { SettledRun } from "../../contracts/inputs/settled-run.ts";
import type { CrawlerInputs } from "../../contracts/inputs/steps.ts";
import { accessFrom } from "../../github/auth.ts";
import {
  type BlobCache,
  actionsStore,
  bundleCache,
  folderCache,
  noCache,
} from "../../repository/cache/index.ts";
import { openLocalRepository } from "../../repository/local/index.ts";
import type { RepositoryReader } from "../../repository/reader.ts";
import type { Logger } from "../../telemetry/logger.ts";

export interface SourceSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
}

/**
 * Opens what the run is about, at the state it was pinned to when the run began. Throws
 * `InvalidInput` when files that are in no commit have changed since then.
 */
export async function openSource(
  inputs: CrawlerInputs,
  surroundings: SourceSurroundings,
): Promise<RepositoryReader> {
  const { run } = inputs;
  const reader =
    run.sourceKind === "github"
      ? await openGitHub(inputs, surroundings)
      : await openLocal(run, surroundings);
  if (reader.snapshot.commit === run.commit) return reader;
  await reader.close();
  throw new NamedError(
    "InvalidInput",
    "The files changed while the run was starting; run the command again when they are at rest.",
  );
}

async function openLocal(
  { sourceKind, commit, places }: SettledRun,
  { environment }: SourceSurroundings,
): Promise<RepositoryReader> {
  const { reader } = await openLocalRepository({
    folder: places?.folder ?? "",
    ref: sourceKind === "commit" ? commit : undefined,
    workTree: sourceKind === "work_tree",
    asFolder: sourceKind === "folder",
    environment,
  });
  return reader;
}

async function openGitHub(
  inputs: CrawlerInputs,
  surroundings: SourceSurroundings,
): Promise<RepositoryReader> {
  const { environment, logger } = surroundings;
  const { openWithAccess } = await import("../../repository/github/index.ts");
  const access = accessFrom(environment, {
    token: inputs["github-token"],
    appId: inputs["app-id"],
    appPrivateKey: inputs["app-private-key"],
  });
  const { repository, commit, requestedRef, baseBranch } = inputs.run;
  const pinned = { commit, requestedRef, baseBranch };
  const cache = blobCache(inputs.run, surroundings);
  return openWithAccess(access, { repository, pinned, cache, logger });
}

/** One or two requests bring all of a repository this small; a cache costs more requests than that. */
const SMALL_KILOBYTES = 1024;

/** Locally a folder; on GitHub's runner the cache of Actions, where it saves anything. */
function blobCache(run: SettledRun, { environment, logger }: SourceSurroundings): BlobCache {
  const { places, kilobytes } = run;
  if (places !== null) return folderCache({ folder: places.cacheFolder, logger });
  if (kilobytes !== null && kilobytes < SMALL_KILOBYTES) return noCache();
  const bundleFolder = join(environment["RUNNER_TEMP"] ?? tmpdir(), "amtp-blobs");
  return bundleCache({ store: actionsStore(), folder: bundleFolder, logger });
}
