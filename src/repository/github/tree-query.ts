import { z } from "zod";

import type { GitHubClient } from "../../github/client.ts";
import { SHA } from "../../contracts/names.ts";
import {
  checkListing,
  type CheckedListing,
  type IncompleteFolder,
  type ListedEntry,
} from "./listing.ts";
import { queryObjects } from "./object-query.ts";

/** Folders asked for in one query, each with two more levels below. */
const FOLDERS_PER_QUERY = 50;

const ENTRIES = "name mode oid size";
const SELECTION = `... on Tree { entries { ${ENTRIES} object { ... on Tree { entries { ${ENTRIES} object { ... on Tree { entries { ${ENTRIES} } } } } } } } }`;

interface TreeObject {
  readonly entries?: readonly TreeObjectEntry[] | undefined;
}

interface TreeObjectEntry {
  readonly name: string;
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
  readonly object?: TreeObject | null | undefined;
}

const treeObject: z.ZodType<TreeObject> = z.lazy(() =>
  z.object({
    entries: z
      .array(
        z.object({
          name: z.string(),
          mode: z.number().int(),
          oid: z.string().regex(SHA),
          size: z.number().int().nonnegative(),
          object: treeObject.nullish(),
        }),
      )
      .optional(),
  }),
);

/**
 * The listings of many folders, three levels deep, in few requests; folders below that
 * come back as incomplete. Source: docs.github.com/graphql/reference/objects#treeentry.
 */
export async function queryTrees(
  client: GitHubClient,
  repository: string,
  incomplete: readonly IncompleteFolder[],
): Promise<CheckedListing[]> {
  const results: CheckedListing[] = [];
  for (let start = 0; start < incomplete.length; start += FOLDERS_PER_QUERY) {
    const batch = incomplete.slice(start, start + FOLDERS_PER_QUERY);
    const question = { repository, noun: "folders", selection: SELECTION, schema: treeObject };
    const shas = batch.map((folder) => folder.sha);
    const trees = await queryObjects(client, question, shas);
    for (const [at, folder] of batch.entries()) {
      results.push(checkListing(folder, flatten(folder.path, trees[at] ?? {})));
    }
  }
  return results;
}

/** The entries of a folder and of what was given below it, as one list. */
function flatten(root: string, tree: TreeObject): ListedEntry[] {
  const listed: ListedEntry[] = [];
  const waiting: { readonly folder: string; readonly tree: TreeObject }[] = [
    { folder: root, tree },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { name, mode, oid, size, object } of next.tree.entries ?? []) {
      const path = next.folder === "" ? name : `${next.folder}/${name}`;
      listed.push({ path, mode: mode.toString(8).padStart(6, "0"), sha: oid, size });
      if (object !== null && object !== undefined) waiting.push({ folder: path, tree: object });
    }
  }
  return listed;
}
