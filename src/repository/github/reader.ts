import { NamedError } from "../../contracts/errors.ts";
import type { GitHubClient } from "../../github/client.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { BlobCache } from "../cache/blob-cache.ts";
import type { Blob, ReadUsage, RepositoryReader, Snapshot, TreeEntry } from "../reader.ts";
import { fetchArchive } from "./archive-fetch.ts";
import { fetchBatch } from "./blob-query.ts";
import { listKnownTree } from "./known-tree.ts";
import { batchesOf, planFetch } from "./plan.ts";

interface GitHubReaderParts {
  readonly client: GitHubClient;
  readonly snapshot: Snapshot;
  /** SHA of the commit's root tree. */
  readonly tree: string;
  readonly cache: BlobCache;
  readonly logger: Logger;
}

/** Reads one commit of a repository on GitHub with as few requests as its size allows. */
export class GitHubReader implements RepositoryReader {
  readonly snapshot: Snapshot;
  readonly #parts: GitHubReaderParts;
  #entries: Promise<readonly TreeEntry[]> | undefined;
  readonly #fetched = new Set<string>();
  readonly #fromCache = new Set<string>();

  constructor(parts: GitHubReaderParts) {
    this.#parts = parts;
    this.snapshot = parts.snapshot;
  }

  listTree(): Promise<readonly TreeEntry[]> {
    const { repository, commit } = this.snapshot;
    this.#entries ??= listKnownTree(this.#parts, { repository, commit, tree: this.#parts.tree });
    return this.#entries;
  }

  async *readBlobs(entries: readonly TreeEntry[]): AsyncGenerator<Blob> {
    const missing = new Map<string, TreeEntry>();
    for (const entry of oneOfEach(entries)) {
      const bytes = await this.#parts.cache.get(entry.sha, entry.size);
      if (bytes === null) {
        missing.set(entry.sha, entry);
      } else {
        if (!this.#fetched.has(entry.sha)) this.#fromCache.add(entry.sha);
        yield { sha: entry.sha, bytes };
      }
    }
    for await (const blob of this.#fetch(missing)) {
      if (!missing.delete(blob.sha)) continue;
      this.#fetched.add(blob.sha);
      await this.#parts.cache.put(blob);
      yield blob;
    }
    if (missing.size > 0) throw incomplete(this.snapshot, [...missing.values()]);
  }

  usage(): ReadUsage {
    return {
      apiRequests: this.#parts.client.requests,
      cacheHits: this.#fromCache.size,
      blobsRead: this.#fetched.size + this.#fromCache.size,
    };
  }

  async close(): Promise<void> {
    await this.#parts.cache.save();
  }

  /** Takes what the plan gives; `missing` shrinks while the caller takes blobs out of it. */
  async *#fetch(missing: ReadonlyMap<string, TreeEntry>): AsyncGenerator<Blob> {
    if (missing.size === 0) return;
    const { client, snapshot, logger } = this.#parts;
    const tree = await this.listTree();
    const treeBytes = tree.reduce((sum, entry) => sum + entry.size, 0);
    const situation = { treeBytes, canQuery: await client.canQuery() };
    if (planFetch([...missing.values()], situation).kind === "archive") {
      const commit = { repository: snapshot.repository, commit: snapshot.commit, tree, treeBytes };
      yield* fetchArchive({ client, logger }, commit, missing);
    }
    // All of it without an archive; after one, what it left out or changed.
    for (const batch of batchesOf([...missing.values()])) {
      yield* fetchBatch(client, snapshot.repository, batch);
    }
  }
}

/** One entry for each SHA; a submodule has no bytes here. */
function oneOfEach(entries: readonly TreeEntry[]): Iterable<TreeEntry> {
  const files = entries.filter((entry) => entry.mode !== "160000");
  return new Map(files.map((entry) => [entry.sha, entry])).values();
}

function incomplete({ repository, commit }: Snapshot, missing: readonly TreeEntry[]): NamedError {
  const names = missing.slice(0, 3).map((entry) => JSON.stringify(entry.path));
  return new NamedError(
    "RepositoryCorrupt",
    `${repository} at ${commit}: GitHub does not give the committed bytes of ${missing.length} files, such as ${names.join(", ")}. Run again; if it stays, check the repository with "git fsck".`,
  );
}
