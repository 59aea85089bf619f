import { z } from "zod";

import { NamedError } from "../../contracts/errors.ts";
import type { GitHubClient } from "../../github/client.ts";
import { blobSha } from "../blob-sha.ts";
import type { Blob, TreeEntry } from "../reader.ts";
import { queryObjects } from "./object-query.ts";
import { LARGEST_QUERIED_BLOB } from "./plan.ts";
import { fetchBlob } from "./single-blob.ts";

const TEXT = "... on Blob { isBinary isTruncated text }";
const blobObject = z.object({
  isBinary: z.boolean().nullish(),
  isTruncated: z.boolean().optional(),
  text: z.string().nullish(),
});

/**
 * The blobs of one batch: a query for all, then one request for each that a query cannot give
 * truly (binary, cut off, not UTF-8). A blob that is still wrong is left out.
 * Source: docs.github.com/graphql/reference/objects#blob.
 */
export async function* fetchBatch(
  client: GitHubClient,
  repository: string,
  batch: readonly TreeEntry[],
): AsyncGenerator<Blob> {
  const canQuery = isQueryable(batch) && (await client.canQuery());
  const texts = canQuery ? await queryTexts(client, repository, batch) : new Map();
  const difficult: TreeEntry[] = [];
  for (const entry of batch) {
    const text: unknown = texts.get(entry.sha);
    const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : null;
    if (bytes !== null && blobSha(bytes) === entry.sha) yield { sha: entry.sha, bytes };
    else difficult.push(entry);
  }
  for (const blob of await Promise.all(
    difficult.map((entry) => fetchBlob(client, repository, entry)),
  )) {
    if (blob !== null) yield blob;
  }
}

function isQueryable(batch: readonly TreeEntry[]): boolean {
  return batch.every((entry) => entry.size <= LARGEST_QUERIED_BLOB);
}

/** Text by SHA, of those blobs whose text GraphQL gives whole. */
async function queryTexts(
  client: GitHubClient,
  repository: string,
  batch: readonly TreeEntry[],
): Promise<ReadonlyMap<string, string>> {
  const question = { repository, noun: "files", selection: TEXT, schema: blobObject };
  const shas = batch.map((entry) => entry.sha);
  const blobs = await queryObjects(client, question, shas).catch(nullWithoutGraphql);
  const texts = new Map<string, string>();
  for (const [at, sha] of shas.entries()) {
    const blob = blobs?.[at];
    if (blob?.isTruncated === true || blob?.isBinary === true) continue;
    if (typeof blob?.text === "string") texts.set(sha, blob.text);
  }
  return texts;
}

/** For a failure: a server or token without GraphQL still has the REST API. */
export function nullWithoutGraphql(error: unknown): null {
  const codes: readonly string[] = ["SourceNotFound", "PermissionMissing"];
  if (error instanceof NamedError && codes.includes(error.code)) return null;
  throw error;
}
