import type { GitHubClient } from "../../github/client.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { BlobCache } from "../cache/blob-cache.ts";
import type { TreeEntry } from "../reader.ts";
import { decodeListing, encodeListing } from "./kept-listing.ts";
import { proveSizes } from "./prove-sizes.ts";
import { listTree, type TreeQuestion } from "./tree.ts";

interface ListingParts {
  readonly client: GitHubClient;
  readonly cache: BlobCache;
  readonly logger: Logger;
}

/**
 * Every file of a commit, in path order: as an earlier run kept it where that can be proved, else
 * as `listTree` reads it, which is then kept. Throws as `listTree`.
 */
export async function listKnownTree(
  parts: ListingParts,
  question: TreeQuestion,
): Promise<readonly TreeEntry[]> {
  const known = await keptTree(parts, question);
  if (known !== null) return known;
  const files = await listTree(parts.client, question);
  const bytes = encodeListing(question.tree, files);
  if (bytes !== null) await parts.cache.putListing(question.tree, bytes);
  return files;
}

async function keptTree(
  { client, cache, logger }: ListingParts,
  { repository, tree }: TreeQuestion,
): Promise<readonly TreeEntry[] | null> {
  const bytes = await cache.getListing(tree);
  if (bytes === null) return null;
  const files = decodeListing(tree, bytes);
  const verdict = files === null ? "wrong" : await proveSizes(client, repository, files);
  if (verdict === "proved") return files;
  if (verdict === "wrong") {
    logger.warning(`The kept listing of ${repository} was damaged or changed; it is read again.`);
  }
  return null;
}
