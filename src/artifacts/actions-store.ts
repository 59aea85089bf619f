import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ArtifactNotFoundError, DefaultArtifactClient, type FindOptions } from "@actions/artifact";
import { BOUNDS } from "../bounds/bounds.ts";
import { readFileBounded, TooMuch } from "../bounds/read-bounded.ts";
import { sha256 } from "../contracts/canonical-json.ts";
import { NamedError } from "../contracts/errors.ts";
import type { Framework } from "../contracts/framework.ts";
import { artifactFileName } from "./naming.ts";
import { tooLarge } from "./too-large.ts";
import type { ArtifactKind, ArtifactStore, StoredArtifact } from "./store.ts";

/**
 * A store in the artifacts of the running workflow. Each artifact is one raw file (`skipArchive`),
 * so the digest that GitHub shows is the SHA-256 of the JSON itself.
 */
export function createActionsStore(
  runId: string,
  temporaryFolder: string,
  framework?: Framework,
): ArtifactStore {
  const client = new DefaultArtifactClient();
  const nameOf = (kind: ArtifactKind): string => artifactFileName(runId, kind, framework);
  return {
    forFramework: (one) => createActionsStore(runId, temporaryFolder, one),
    put: (kind, bytes) =>
      inTemporaryFolder(temporaryFolder, (folder) =>
        upload({ client, folder, name: nameOf(kind), kind }, bytes),
      ),
    find: async (kind) => {
      const found = await client.getArtifact(nameOf(kind)).catch(ignoreNotFound);
      if ((found?.artifact.size ?? 0) > BOUNDS.artifact.bytes) throw tooLarge(kind);
      const digest = found?.artifact.digest?.replace(/^sha256:/, "");
      if (found === undefined || digest === undefined) return undefined;
      return { kind, storeId: String(found.artifact.id), digest };
    },
    get: (stored) => downloadArtifact(stored, { temporaryFolder }),
  };
}

interface Upload {
  readonly client: DefaultArtifactClient;
  readonly folder: string;
  readonly name: string;
  readonly kind: ArtifactKind;
}

async function upload(target: Upload, bytes: Uint8Array): Promise<StoredArtifact> {
  const { client, folder, name, kind } = target;
  const file = join(folder, name);
  await writeFile(file, bytes);
  // Artifacts are immutable: one of the same name is in the way when a run is started afresh.
  await client.deleteArtifact(name).catch(ignoreNotFound);
  const { id } = await client.uploadArtifact(name, [file], folder, { skipArchive: true });
  if (id === undefined) {
    throw new NamedError("PlatformUnavailable", `GitHub gave no id for the artifact ${name}.`);
  }
  return { kind, storeId: String(id), digest: sha256(bytes) };
}

export interface DownloadOptions {
  readonly temporaryFolder: string;
  /** Set to read through the REST API, e.g. from another job. */
  readonly findBy?: FindOptions["findBy"];
}

/**
 * The bytes of an artifact by its id. Throws `UpstreamArtifactExpired` when it is not there (any
 * more) and `UpstreamArtifactInvalid` when its digest differs.
 */
export async function downloadArtifact(
  stored: StoredArtifact,
  options: DownloadOptions,
): Promise<Uint8Array> {
  return inTemporaryFolder(options.temporaryFolder, async (folder) => {
    const response = await new DefaultArtifactClient()
      .downloadArtifact(Number(stored.storeId), {
        path: folder,
        skipDecompress: true,
        expectedHash: `sha256:${stored.digest}`,
        ...(options.findBy === undefined ? {} : { findBy: options.findBy }),
      })
      .catch((cause: unknown) => {
        throw notDownloaded(stored, cause);
      });
    if (response.digestMismatch === true) throw digestDiffers(stored);
    const [file] = await readdir(folder);
    if (file === undefined) throw notDownloaded(stored, undefined);
    return await readFileBounded(join(folder, file), BOUNDS.artifact.bytes).catch((cause) => {
      throw cause instanceof TooMuch ? tooLarge(stored.kind, cause) : cause;
    });
  });
}

function notDownloaded(stored: StoredArtifact, cause: unknown): NamedError {
  return new NamedError(
    "UpstreamArtifactExpired",
    `The artifact ${stored.kind} (id ${stored.storeId}) cannot be downloaded: it was deleted or has expired, or the token lacks "actions: read". Run the workflow again.`,
    { cause },
  );
}

function digestDiffers(stored: StoredArtifact): NamedError {
  return new NamedError(
    "UpstreamArtifactInvalid",
    `The artifact ${stored.kind} (id ${stored.storeId}) is refused: its bytes do not have the digest ${stored.digest}. Run the workflow again.`,
  );
}

function ignoreNotFound(error: unknown): undefined {
  if (error instanceof ArtifactNotFoundError) return undefined;
  throw error;
}

async function inTemporaryFolder<T>(
  parent: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(parent, "amtp-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
