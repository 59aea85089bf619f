import { z } from "zod";

import { NamedError } from "../../contracts/errors.ts";
import { SHA } from "../../contracts/names.ts";
import type { GitHubClient } from "../../github/client.ts";
import { splitName } from "../../github/names.ts";
import { readingSource } from "../../github/operation.ts";
import { inPathOrder } from "../path-order.ts";
import type { TreeEntry } from "../reader.ts";
import {
  checkListing,
  type CheckedListing,
  type IncompleteFolder,
  type ListedEntry,
} from "./listing.ts";
import { queryTrees } from "./tree-query.ts";

/** The tree that is wanted, and where. */
export interface TreeQuestion {
  readonly repository: string;
  readonly commit: string;
  /** SHA of the commit's root tree. */
  readonly tree: string;
}

/** So few folders are asked for with all that is below them, one request each. */
const FOLDERS_ASKED_WHOLE = 8;
const MAX_ROUNDS = 64;

const treeAnswer = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string().regex(/^[0-7]{6}$/u),
      sha: z.string().regex(SHA),
      size: z.number().int().nonnegative().optional(),
    }),
  ),
});

/**
 * Every file of a commit, in path order, proved whole by the SHAs of its folders. One request, or a
 * few more when GitHub cuts the answer off (above 100,000 entries or 7 MB).
 * Throws `RepositoryCorrupt` when the listing cannot be had whole.
 * Source: docs.github.com/rest/git/trees, "Get a tree".
 */
export async function listTree(client: GitHubClient, question: TreeQuestion): Promise<TreeEntry[]> {
  const files: TreeEntry[] = [];
  let incomplete: readonly IncompleteFolder[] = [{ path: "", sha: question.tree }];
  let isStubborn = false;
  for (let round = 0; incomplete.length > 0; round += 1) {
    const asked = incomplete;
    const isCheaper = isStubborn || asked.length > FOLDERS_ASKED_WHOLE;
    const byQuery = isCheaper && (await client.canQuery());
    const answers = byQuery
      ? await queryTrees(client, question.repository, asked)
      : await Promise.all(asked.map((folder) => askWhole(client, question, folder)));
    for (const file of answers.flatMap((answer) => answer.files)) files.push(file);
    incomplete = answers.flatMap((answer) => answer.incomplete);
    // A folder that is cut off even alone, or wrongly listed, may still be had by a query.
    isStubborn = hasSameFolder(asked, incomplete);
    if ((isStubborn && isCheaper) || round > MAX_ROUNDS) throw notWhole(question, incomplete);
  }
  return inPathOrder(files);
}

async function askWhole(
  client: GitHubClient,
  question: TreeQuestion,
  folder: IncompleteFolder,
): Promise<CheckedListing> {
  const { truncated, entries } = await getTree(client, question, { folder, recursive: true });
  const checked = checkListing(folder, entries);
  const isCut = checked.incomplete.some((open) => open.path === folder.path);
  if (!truncated || !isCut) return checked;
  // The folder's own children were cut off: they are asked for alone, and joined with what came.
  const own = await getTree(client, question, { folder, recursive: false });
  const known = new Set(own.entries.map((entry) => entry.path));
  return checkListing(folder, [
    ...own.entries,
    ...entries.filter((entry) => !known.has(entry.path)),
  ]);
}

async function getTree(
  client: GitHubClient,
  { repository, commit }: TreeQuestion,
  { folder, recursive }: { readonly folder: IncompleteFolder; readonly recursive: boolean },
): Promise<{ truncated: boolean; entries: ListedEntry[] }> {
  const answer = await client.get(
    {
      operation: readingSource(`tree of ${repository} at ${commit}`),
      route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
      parameters: {
        ...splitName(repository),
        tree_sha: folder.sha,
        ...(recursive ? { recursive: 1 } : {}),
      },
    },
    treeAnswer,
  );
  const prefix = folder.path === "" ? "" : `${folder.path}/`;
  const entries = answer.tree.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }));
  return { truncated: answer.truncated, entries };
}

function hasSameFolder(
  before: readonly IncompleteFolder[],
  after: readonly IncompleteFolder[],
): boolean {
  const known = new Set(before.map((folder) => folder.path));
  return after.some((folder) => known.has(folder.path));
}

function notWhole(
  { repository, commit }: TreeQuestion,
  incomplete: readonly IncompleteFolder[],
): NamedError {
  return new NamedError(
    "RepositoryCorrupt",
    `tree of ${repository} at ${commit}: GitHub's listing of ${JSON.stringify(incomplete[0]?.path ?? "")} does not have the SHA that its folder names, so files would be missing. Run again; if it stays, check the repository with "git fsck".`,
  );
}
