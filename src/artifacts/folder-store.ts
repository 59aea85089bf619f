import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../contracts/canonical-json.ts";
import { NamedError } from "../contracts/errors.ts";
import type { Framework } from "../contracts/framework.ts";
import { BOUNDS } from "../bounds/bounds.ts";
import { readFileBounded, TooMuch } from "../bounds/read-bounded.ts";
import { writeWhole } from "../files/write-whole.ts";
import { artifactFileName } from "./naming.ts";
import { tooLarge } from "./too-large.ts";
import { type Digests, openSealedDigests, sealDigests } from "./sealed-digests.ts";
import type { ArtifactKind, ArtifactStore, StoredArtifact } from "./store.ts";

/** Digests are kept beside the artifacts, as GitHub keeps them beside its own. */
export const DIGESTS_FILE = "digests.json";

export interface RunFolder {
  readonly folder: string;
  readonly runId: string;
  /** Kept outside of the folder: a folder that came with a source has no list sealed with it. */
  readonly key: string;
}

/**
 * A store in a run folder of the local command: one JSON file per artifact, and a list of their
 * digests that is sealed with the user's key, so that artifacts which somebody else put there are
 * not believed.
 */
export function createFolderStore(run: RunFolder, framework?: Framework): ArtifactStore {
  const { folder, runId } = run;
  const describe = (kind: ArtifactKind, digest: string): StoredArtifact => ({
    kind,
    storeId: artifactFileName(runId, kind, framework),
    digest,
  });
  return {
    forFramework: (one) => createFolderStore(run, one),
    put: async (kind, bytes) => {
      const stored = describe(kind, sha256(bytes));
      await mkdir(folder, { recursive: true });
      await writeWhole(join(folder, stored.storeId), bytes);
      // What is there and not ours is not taken over: a fresh run begins a list of its own.
      const { digests } = await readDigests(run);
      const all = { ...digests, [stored.storeId]: stored.digest };
      await writeWhole(join(folder, DIGESTS_FILE), sealDigests(all, runId, run.key));
      return stored;
    },
    find: async (kind) => {
      const { digests, isOurs } = await readDigests(run);
      if (!isOurs) throw notOurs(folder);
      const name = artifactFileName(runId, kind, framework);
      const digest = new Map(Object.entries(digests)).get(name);
      return digest === undefined ? undefined : describe(kind, digest);
    },
    get: async (stored) => readStored(folder, stored),
  };
}

async function readDigests({
  folder,
  runId,
  key,
}: RunFolder): Promise<{ digests: Digests; isOurs: boolean }> {
  const list = join(folder, DIGESTS_FILE);
  try {
    const text = (await readFileBounded(list, BOUNDS.besideArtifacts.bytes)).toString("utf8");
    const digests = openSealedDigests(text, runId, key);
    return { digests: digests ?? {}, isOurs: digests !== undefined };
  } catch (error) {
    // A list that is far longer than ours is none of ours; where there is none, nothing was stored yet.
    return { digests: {}, isOurs: !(error instanceof TooMuch) };
  }
}

function notOurs(folder: string): NamedError {
  return new NamedError(
    "UpstreamArtifactInvalid",
    `${join(folder, DIGESTS_FILE)} was broken, or written by somebody else: the folder may have come with the source, or from another machine. Nothing in it is used. Start the run afresh with --fresh, which makes all of it again.`,
  );
}

async function readStored(folder: string, { kind, storeId }: StoredArtifact): Promise<Uint8Array> {
  try {
    return await readFileBounded(join(folder, storeId), BOUNDS.artifact.bytes);
  } catch (cause) {
    if (cause instanceof TooMuch) throw tooLarge(kind, cause);
    throw new NamedError(
      "UpstreamArtifactExpired",
      `The artifact ${kind} is gone from the run folder; the same command makes it again.`,
      { cause },
    );
  }
}
