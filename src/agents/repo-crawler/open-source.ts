import { tmpdir } from "node:os";
import { join } from "node:path";
import { NamedError } from "../../contracts/errors.ts";
import { accessFrom } from "../../github/auth.ts";
import {
  type BlobCache,
  actionsStore,
  bundleCache,
  folderCache,
} from "../../repository/cache/index.ts";
import { openWithAccess } from "../../repository/github/index.ts";
import { openLocalRepository } from "../../repository/local/index.ts";
import type { RepositoryReader } from "../../repository/reader.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { AgentInputs } from "../inputs.ts";

export interface SourceSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
}

/**
 * Opens what the run is about, at the state it was pinned to when the run began. Throws
 * `InvalidInput` when files that are in no commit have changed since then.
 */
export async function openSource(
  inputs: AgentInputs,
  surroundings: SourceSurroundings,
): Promise<RepositoryReader> {
  const { source } = inputs;
  const reader =
    source["source-kind"] === "github"
      ? await openGitHub(inputs, surroundings)
      : await openLocal(inputs, surroundings);
  if (reader.snapshot.commit === source.commit) return reader;
  await reader.close();
  throw new NamedError(
    "InvalidInput",
    "The files changed while the run was starting; run the command again when they are at rest.",
  );
}

async function openLocal(
  { source }: AgentInputs,
  { environment }: SourceSurroundings,
): Promise<RepositoryReader> {
  const kind = source["source-kind"];
  const { reader } = await openLocalRepository({
    folder: source.folder,
    ref: kind === "commit" ? source.commit : undefined,
    workTree: kind === "work_tree",
    asFolder: kind === "folder",
    environment,
  });
  return reader;
}

async function openGitHub(
  inputs: AgentInputs,
  { environment, logger }: SourceSurroundings,
): Promise<RepositoryReader> {
  const { source } = inputs;
  const access = accessFrom(environment, {
    token: source["github-token"],
    appId: source["app-id"],
    appPrivateKey: source["app-private-key"],
  });
  const pinned = {
    commit: source.commit,
    requestedRef: source["requested-ref"],
    baseBranch: source["base-branch"] === "" ? null : source["base-branch"],
  };
  const cache = blobCache(inputs, { environment, logger });
  return openWithAccess(access, { repository: source.repository, pinned, cache, logger });
}

/** Locally a folder, on GitHub's runner the cache of Actions. */
function blobCache(
  { source }: AgentInputs,
  { environment, logger }: SourceSurroundings,
): BlobCache {
  const folder = source["cache-folder"];
  if (folder !== "") return folderCache({ folder, logger });
  const bundleFolder = join(environment["RUNNER_TEMP"] ?? tmpdir(), "amtp-blobs");
  return bundleCache({ store: actionsStore(), folder: bundleFolder, logger });
}
