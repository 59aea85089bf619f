/**
 * The one port through which a repository is read. Whatever is behind it (GitHub, a local clone, a
 * plain folder), it is pinned to one state and never changes while it is read.
 */
export interface RepositoryReader {
  readonly snapshot: Snapshot;
  /** Every file of the snapshot: whole, in path order, never silently cut. */
  listTree(): Promise<readonly TreeEntry[]>;
  /**
   * The bytes of these blobs, each checked against its SHA, in any order and one at a time, so that
   * memory does not grow with the repository. A SHA that appears twice is given once. Throws `RepositoryCorrupt` when bytes cannot be had as they were committed.
   */
  readBlobs(entries: readonly TreeEntry[]): AsyncIterable<Blob>;
  usage(): ReadUsage;
  /** Ends child processes and saves caches; the reader is not used afterwards. */
  close(): Promise<void>;
}

/** 40 lower-case hex digits: SHA-1 of `blob <size>\0<bytes>`. */
export type BlobSha = string;

export interface Snapshot {
  /** `owner/name`; for a folder without a remote, `local/<folder name>`. */
  readonly repository: string;
  /** What the user asked for, e.g. `main`; `HEAD` when nothing was. */
  readonly requestedRef: string;
  /** 40 hex: the commit, or for files outside any commit a hash over what was read. */
  readonly commit: string;
  /** The branch a pull request would go to; null where there is none. */
  readonly baseBranch: string | null;
  readonly kind: "github" | "commit" | "work_tree" | "folder";
  /** What the repository takes with its history, compressed; absent where nobody said. */
  readonly kilobytes?: number;
  /** Things a user should be told, e.g. that the work tree has changes that are not read. */
  readonly notices: readonly string[];
}

export interface Blob {
  readonly sha: BlobSha;
  readonly bytes: Uint8Array;
}

export interface TreeEntry {
  /** Relative to the repository root, `/` between segments. */
  readonly path: string;
  /** Bytes; 0 for a submodule. */
  readonly size: number;
  readonly sha: BlobSha;
  readonly mode: "100644" | "100755" | "120000" | "160000";
}

export interface ReadUsage {
  readonly apiRequests: number;
  readonly cacheHits: number;
  readonly blobsRead: number;
}
