import type { TreeEntry } from "../reader.ts";

/** How a set of blobs is fetched. */
type FetchPlan =
  | { readonly kind: "queries"; readonly batches: readonly (readonly TreeEntry[])[] }
  | { readonly kind: "archive" };

const BLOBS_PER_QUERY = 100;
const BYTES_PER_QUERY = 2 * 1024 * 1024;
/** GitHub cuts the text of larger blobs off in GraphQL; they are asked for alone. */
export const LARGEST_QUERIED_BLOB = 256 * 1024;

/** Above this an archive is taken whatever its size, to leave requests of the hour for others. */
const MAX_QUERIES = 20;
const MAX_REQUESTS_WITHOUT_TOKEN = 3;
/** Octokit sends one query a second, and a request out of the hour's thousand is worth as much. */
const SECONDS_PER_QUERY = 1;
/** What comes in and is unpacked per second, and what an archive costs before its first byte. */
const ARCHIVE_BYTES_PER_SECOND = 20 * 1024 * 1024;
const SECONDS_TO_START_ARCHIVE = 1;

/** What the choice depends on beside the blobs themselves. */
interface FetchSituation {
  /** Size of all files of the commit. */
  readonly treeBytes: number;
  /** Without a token there are no queries, and each blob is a request out of 60 an hour. */
  readonly canQuery: boolean;
}

/** The cheaper way to fetch blobs: queries for a few, one archive of the whole commit for many. */
export function planFetch(
  wanted: readonly TreeEntry[],
  { treeBytes, canQuery }: FetchSituation,
): FetchPlan {
  const batches = batchesOf(wanted);
  if (!canQuery && wanted.length > MAX_REQUESTS_WITHOUT_TOKEN) return { kind: "archive" };
  const queries = batches.length;
  const archiveSeconds = SECONDS_TO_START_ARCHIVE + treeBytes / ARCHIVE_BYTES_PER_SECOND;
  const isFew = queries <= MAX_QUERIES && queries * SECONDS_PER_QUERY <= archiveSeconds;
  return isFew || queries <= 1 ? { kind: "queries", batches } : { kind: "archive" };
}

/** Blobs in groups that fit one query, in the given order; a large one is a group of its own. */
export function batchesOf(wanted: readonly TreeEntry[]): TreeEntry[][] {
  const batches: TreeEntry[][] = [];
  let batch: TreeEntry[] = [];
  let bytes = 0;
  for (const entry of wanted) {
    if (entry.size > LARGEST_QUERIED_BLOB) {
      batches.push([entry]);
      continue;
    }
    if (batch.length === BLOBS_PER_QUERY || bytes + entry.size > BYTES_PER_QUERY) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(entry);
    bytes += entry.size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
