import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { sha256 } from "../contracts/canonical-json.ts";
import { NamedError } from "../contracts/errors.ts";
import { artifactFileName } from "./naming.ts";
import type { ArtifactKind, ArtifactStore, StoredArtifact } from "./store.ts";

const Digests = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/** Digests are kept beside the artifacts, as GitHub keeps them beside its own. */
const DIGESTS_FILE = "digests.json";

/** A store in a run folder of the local command: one JSON file per artifact. */
export function createFolderStore(folder: string, runId: string): ArtifactStore {
  const digestsPath = join(folder, DIGESTS_FILE);
  return {
    put: async (kind, bytes) => {
      const stored = describe(runId, kind, sha256(bytes));
      await mkdir(folder, { recursive: true });
      await writeWhole(join(folder, stored.storeId), bytes);
      const digests = { ...(await readDigests(digestsPath)), [stored.storeId]: stored.digest };
      await writeWhole(digestsPath, `${JSON.stringify(digests, null, 2)}\n`);
      return stored;
    },
    find: async (kind) => {
      const name = artifactFileName(runId, kind);
      const digest = new Map(Object.entries(await readDigests(digestsPath))).get(name);
      return digest === undefined ? undefined : describe(runId, kind, digest);
    },
    get: async (stored) => readFile(join(folder, stored.storeId)).catch(missing(stored)),
  };
}

function describe(runId: string, kind: ArtifactKind, digest: string): StoredArtifact {
  return { kind, storeId: artifactFileName(runId, kind), digest };
}

/** A crash leaves the old file or the new one, never half of one. */
async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, data);
  await rename(temporary, path);
}

async function readDigests(path: string): Promise<Record<string, string>> {
  const text = await readFile(path, "utf8").catch(() => "{}");
  try {
    return Digests.parse(JSON.parse(text));
  } catch (cause) {
    throw new NamedError(
      "UpstreamArtifactInvalid",
      `${DIGESTS_FILE} in the run folder is not what we wrote; start the run afresh with --fresh.`,
      { cause },
    );
  }
}

function missing(stored: StoredArtifact): (cause: unknown) => never {
  return (cause) => {
    throw new NamedError(
      "UpstreamArtifactInvalid",
      `The artifact ${stored.kind} is gone from the run folder; start the run afresh with --fresh.`,
      { cause },
    );
  };
}
