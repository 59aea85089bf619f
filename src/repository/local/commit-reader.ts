import type { Blob, ReadUsage, RepositoryReader, Snapshot, TreeEntry } from "../reader.ts";
import type { GitPlace } from "./git.ts";
import { readObjects } from "./object-stream.ts";

/** Reads one commit of a local repository; the files on disk are never looked at. */
export class CommitReader implements RepositoryReader {
  readonly snapshot: Snapshot;
  readonly #place: GitPlace;
  readonly #entries: readonly TreeEntry[];
  #blobsRead = 0;

  constructor(place: GitPlace, snapshot: Snapshot, entries: readonly TreeEntry[]) {
    this.#place = place;
    this.snapshot = snapshot;
    this.#entries = entries;
  }

  listTree(): Promise<readonly TreeEntry[]> {
    return Promise.resolve(this.#entries);
  }

  async *readBlobs(entries: readonly TreeEntry[]): AsyncGenerator<Blob> {
    const files = entries.filter((entry) => entry.mode !== "160000");
    for await (const blob of readObjects(this.#place, [...new Set(files.map(({ sha }) => sha))])) {
      this.#blobsRead += 1;
      yield blob;
    }
  }

  usage(): ReadUsage {
    return { apiRequests: 0, cacheHits: 0, blobsRead: this.#blobsRead };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
