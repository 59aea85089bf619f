import { z } from "zod";
import type { TreeChild } from "../repository/tree-hash.ts";
import type { Commit, Comparison, PullRequest } from "./port.ts";

// The parts of GitHub's answers about git objects and pull requests that are used here.

export const objectAnswer = z.object({ sha: z.string() });

export const commitAnswer = z.object({
  sha: z.string(),
  tree: objectAnswer,
  parents: z.array(objectAnswer),
  message: z.string(),
});

const treeItem = z.object({
  path: z.string(),
  mode: z.string().regex(/^[0-7]{6}$/u),
  sha: z.string(),
});

export const treeAnswer = z.object({ truncated: z.boolean(), tree: z.array(treeItem) });

export const refAnswer = z.object({ object: objectAnswer });

export const compareAnswer = z.object({
  ahead_by: z.number(),
  behind_by: z.number(),
  merge_base_commit: objectAnswer,
  files: z
    .array(z.object({ filename: z.string(), sha: z.string().nullable(), status: z.string() }))
    .optional(),
});

export const pullAnswer = z.object({
  number: z.number(),
  html_url: z.string(),
  state: z.string(),
  merged_at: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean().optional(),
  head: z.object({ ref: z.string(), sha: z.string() }),
});

export function toCommit(answer: z.output<typeof commitAnswer>): Commit {
  const { sha, tree, parents, message } = answer;
  return { sha, tree: tree.sha, parents: parents.map((parent) => parent.sha), message };
}

export function toTreeChild({ path, mode, sha }: z.output<typeof treeItem>): TreeChild {
  return { name: path, mode, sha };
}

/** A pull request as this room knows it. */
export function toPullRequest(answer: z.output<typeof pullAnswer>): PullRequest {
  const closed = typeof answer.merged_at === "string" ? "merged" : "closed";
  return {
    number: answer.number,
    url: answer.html_url,
    state: answer.state === "open" ? "open" : closed,
    headSha: answer.head.sha,
    body: answer.body ?? "",
    draft: answer.draft ?? false,
  };
}

export function toComparison(answer: z.output<typeof compareAnswer>): Comparison {
  const files = (answer.files ?? []).map(({ filename, sha, status }) => ({
    path: filename,
    sha: sha ?? "",
    isNew: status === "added",
  }));
  return {
    mergeBase: answer.merge_base_commit.sha,
    ahead: answer.ahead_by,
    behind: answer.behind_by,
    files,
  };
}
