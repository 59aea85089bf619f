import { z } from "zod";

import type { GitHubClient } from "../../github/client.ts";
import { splitName } from "../../github/names.ts";
import { readingSource } from "../../github/operation.ts";
import { blobSha } from "../blob-sha.ts";
import type { Blob, TreeEntry } from "../reader.ts";

const blobAnswer = z.object({ content: z.string(), encoding: z.enum(["base64", "utf-8"]) });

/**
 * One blob through the REST API, whatever its bytes; null when what came has another SHA.
 * Source: docs.github.com/rest/git/blobs, "Get a blob" (up to 100 MB).
 */
export async function fetchBlob(
  client: GitHubClient,
  repository: string,
  entry: TreeEntry,
): Promise<Blob | null> {
  const answer = await client.get(
    {
      operation: readingSource(`file ${JSON.stringify(entry.path)} of ${repository}`),
      route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
      parameters: { ...splitName(repository), file_sha: entry.sha },
    },
    blobAnswer,
  );
  const bytes = Buffer.from(answer.content, answer.encoding === "base64" ? "base64" : "utf8");
  return blobSha(bytes) === entry.sha ? { sha: entry.sha, bytes } : null;
}
