import { join } from "node:path";

import { NamedError } from "../../contracts/errors.ts";
import { blobSha } from "../blob-sha.ts";
import type { Blob, ReadUsage, RepositoryReader, Snapshot, TreeEntry } from "../reader.ts";
import { Containment } from "./containment.ts";
import { readLink, readRegularFile } from "./disk-file.ts";
import { inTurns } from "./in-turns.ts";

/** Reads files as they were on disk when they were listed; a file that changed since is an error. */
export class DiskReader implements RepositoryReader {
  readonly snapshot: Snapshot;
  readonly #root: string;
  readonly #entries: readonly TreeEntry[];
  #blobsRead = 0;

  constructor(root: string, snapshot: Snapshot, entries: readonly TreeEntry[]) {
    this.#root = root;
    this.snapshot = snapshot;
    this.#entries = entries;
  }

  listTree(): Promise<readonly TreeEntry[]> {
    return Promise.resolve(this.#entries);
  }

  async *readBlobs(entries: readonly TreeEntry[]): AsyncGenerator<Blob> {
    const containment = new Containment(this.#root);
    const given = new Set<string>();
    for await (const entry of inTurns(entries)) {
      if (given.has(entry.sha) || entry.mode === "160000") continue;
      given.add(entry.sha);
      const bytes = containment.holds(entry.path) ? this.#read(entry) : null;
      if (bytes === null || blobSha(bytes) !== entry.sha) throw changed(entry);
      this.#blobsRead += 1;
      yield { sha: entry.sha, bytes };
    }
  }

  usage(): ReadUsage {
    return { apiRequests: 0, cacheHits: 0, blobsRead: this.#blobsRead };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #read(entry: TreeEntry): Buffer | null {
    const file = join(this.#root, entry.path);
    return entry.mode === "120000" ? readLink(file) : readRegularFile(file);
  }
}

function changed(entry: TreeEntry): NamedError {
  return new NamedError(
    "RepositoryCorrupt",
    `${JSON.stringify(entry.path)} changed while the folder was read. Run the command again when nothing writes to it.`,
  );
}
