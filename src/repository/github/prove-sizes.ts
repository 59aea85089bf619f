import { z } from "zod";

import type { GitHubClient } from "../../github/client.ts";
import type { TreeEntry } from "../reader.ts";
import { classify } from "../selection/classify.ts";
import { nullWithoutGraphql } from "./blob-query.ts";
import { queryObjects } from "./object-query.ts";

/** Below this, no file is left out for its size alone. */
const SIZE_DECIDES_FROM = 256 * 1024;
/** With more large files than one query takes, the tree is asked for again. */
const MAX_LARGE_FILES = 200;
/** Attributes under which most files are read, so that no size is left out of the proof. */
const READ_AT_ALL = { generated: false, vendored: false, binary: false, lfs: false };

const sizeAnswer = z.object({ byteSize: z.number().int().optional() });

/**
 * Whether a kept listing can be believed about sizes, which no SHA of a folder covers: whoever may
 * write the cache could call a page huge, and it would be skipped. So where a size decides whether a
 * file is read, GitHub is asked, in one query. All other sizes may be wrong without harm: a blob
 * that is read is only taken with the bytes of its SHA (with another size than listed it is a miss
 * in the cache, and fetched), and one that turns out huge is skipped by its bytes. `unknown` when
 * GitHub cannot be asked so.
 */
export async function proveSizes(
  client: GitHubClient,
  repository: string,
  files: readonly TreeEntry[],
): Promise<"proved" | "wrong" | "unknown"> {
  const large = files.filter(isDecidedBySize);
  const shas = [...new Set(large.map((entry) => entry.sha))];
  if (shas.length === 0) return "proved";
  if (shas.length > MAX_LARGE_FILES || !(await client.canQuery())) return "unknown";
  const selection = "... on Blob { byteSize }";
  const question = { repository, noun: "sizes of files", selection, schema: sizeAnswer };
  const blobs = await queryObjects(client, question, shas).catch(nullWithoutGraphql);
  if (blobs === null) return "unknown";
  const sizes = new Map(shas.map((sha, at) => [sha, blobs[at]?.byteSize]));
  return large.every(({ sha, size }) => sizes.get(sha) === size) ? "proved" : "wrong";
}

function isDecidedBySize(entry: TreeEntry): boolean {
  if (entry.size < SIZE_DECIDES_FROM) return false;
  const reason = classify(entry, READ_AT_ALL);
  return reason === null || reason === "huge";
}
