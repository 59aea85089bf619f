import { z } from "zod";

import type { GitHubClient } from "../../github/client.ts";
import { splitName } from "../../github/names.ts";
import { readingSource } from "../../github/operation.ts";

/** What is asked about many git objects of one repository. */
interface ObjectQuestion<T> {
  /** `owner/name` */
  readonly repository: string;
  /** What the objects are, for errors: `files`. */
  readonly noun: string;
  /** GraphQL fields of each object. */
  readonly selection: string;
  readonly schema: z.ZodType<T>;
}

/**
 * What one GraphQL query answers about the objects with these SHAs, in their order; null for one
 * that the repository does not have. Throws what `REFUSALS` names.
 * Source: docs.github.com/graphql/reference/interfaces#gitobject.
 */
export async function queryObjects<T>(
  client: GitHubClient,
  { repository, noun, selection, schema }: ObjectQuestion<T>,
  shas: readonly string[],
): Promise<readonly (T | null)[]> {
  const { owner, repo } = splitName(repository);
  const fields = shas.map((sha, at) => `o${at}: object(oid: "${sha}") { ${selection} }`);
  const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`;
  const answer = z.object({
    data: z.object({ repository: z.record(z.string(), schema.nullable()) }),
  });
  const { data } = await client.query(
    readingSource(`${noun} of ${repository}`),
    { query, variables: { owner, name: repo } },
    answer,
  );
  return shas.map((_sha, at) => data.repository[`o${at}`] ?? null);
}
