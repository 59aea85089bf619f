import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { BlobStore } from "./blob-store.ts";
import { jsonReply } from "./http.ts";
import { method, twirpError, type TwirpService } from "./twirp.ts";

/** One cache entry; it belongs to a repository and, inside it, to the branch that saved it. */
export interface CacheEntry {
  readonly id: number;
  readonly blobId: string;
  readonly repository: string;
  readonly scope: string;
  readonly key: string;
  /** A hash of paths and compression, so that only a like client restores it. */
  readonly version: string;
  readonly finished: boolean;
}

const createRequest = z.object({
  key: z
    .string()
    .min(1)
    .max(512)
    .regex(/^[^,]*$/, "a key has no comma"),
  version: z.string(),
});
const finalizeRequest = createRequest.extend({ size_bytes: z.coerce.number() });
const findRequest = createRequest.extend({ restore_keys: z.array(z.string()).default([]) });

/** `github.actions.results.api.v1.CacheService` (cache v2). Entries never change once saved. */
export class CacheTable {
  readonly #entries: CacheEntry[] = [];
  readonly #blobs: BlobStore;

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  /** Finished entries, oldest first. */
  list(): readonly CacheEntry[] {
    return this.#entries.filter((entry) => entry.finished);
  }

  /** Puts other bytes behind an entry: a poisoned cache. */
  replaceBytes(id: number, bytes: Buffer): void {
    const entry = this.#entries.find((candidate) => candidate.id === id);
    if (entry !== undefined) this.#blobs.replace(entry.blobId, bytes);
  }

  service(): TwirpService {
    return new Map([
      ["CreateCacheEntry", this.#create],
      ["FinalizeCacheEntryUpload", this.#finalize],
      ["GetCacheEntryDownloadURL", this.#find],
    ]);
  }

  readonly #create = method(createRequest, ({ key, version }, { claims, run }) => {
    const scope = claims.cacheScopes.find(({ access }) => access === "write")?.scope;
    if (scope === undefined) {
      // A refusal by policy is a normal answer: clients warn and go on.
      const message = "cache write denied: the token of this run is read-only";
      return jsonReply(200, { ok: false, message });
    }
    const { repository } = run;
    if (this.#entries.some((entry) => sameEntry(entry, { repository, scope, key, version }))) {
      return twirpError(
        "already_exists",
        "cache entry with the same key, version, and scope already exists",
      );
    }
    const id = this.#entries.length + 1;
    const blobId = `cache-${randomUUID()}`;
    this.#entries.push({ id, blobId, repository, scope, key, version, finished: false });
    return jsonReply(200, { ok: true, signed_upload_url: this.#blobs.uploadUrl(blobId) });
  });

  readonly #finalize = method(finalizeRequest, (body, { run }) => {
    const index = this.#entries.findIndex(
      (entry) =>
        !entry.finished &&
        entry.repository === run.repository &&
        entry.key === body.key &&
        entry.version === body.version,
    );
    const entry = this.#entries[index];
    if (entry === undefined) return twirpError("not_found", "cache entry not found");
    if (this.#blobs.size(entry.blobId) !== body.size_bytes) {
      return twirpError("invalid_argument", "the size differs from the bytes uploaded");
    }
    this.#entries[index] = { ...entry, finished: true };
    return jsonReply(200, { ok: true, entry_id: String(entry.id) });
  });

  readonly #find = method(findRequest, (body, { claims, run }) => {
    if (claims.cacheScopes.length === 0) {
      return twirpError(
        "permission_denied",
        "cache read denied: the token of this run has no readable scope",
      );
    }
    const newestFirst = this.list()
      .filter((entry) => entry.repository === run.repository && entry.version === body.version)
      .toReversed();
    for (const { scope } of claims.cacheScopes) {
      const inScope = newestFirst.filter((entry) => entry.scope === scope);
      const hit = bestMatch(inScope, body.key, body.restore_keys);
      if (hit !== undefined) {
        const url = this.#blobs.downloadUrl(hit.blobId, "cache.tzst");
        return jsonReply(200, { ok: true, signed_download_url: url, matched_key: hit.key });
      }
    }
    return jsonReply(200, { ok: false });
  });
}

type Identity = Pick<CacheEntry, "repository" | "scope" | "key" | "version">;

function sameEntry(entry: CacheEntry, other: Identity): boolean {
  return (
    entry.repository === other.repository &&
    entry.scope === other.scope &&
    entry.key === other.key &&
    entry.version === other.version
  );
}

/** The exact key first, then each key as a prefix, the newest entry winning. */
function bestMatch(
  newestFirst: readonly CacheEntry[],
  key: string,
  restoreKeys: readonly string[],
): CacheEntry | undefined {
  const exact = newestFirst.find((entry) => entry.key === key);
  if (exact !== undefined) return exact;
  for (const prefix of [key, ...restoreKeys]) {
    const match = newestFirst.find((entry) => entry.key.startsWith(prefix));
    if (match !== undefined) return match;
  }
  return undefined;
}
