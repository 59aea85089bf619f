import { z } from "zod";
import type { TreeChild } from "../repository/tree-hash.ts";
import type { Commit, PullRequest } from "./port.ts";

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

export const compareAnswer = z.object({ ahead_by: z.number(), behind_by: z.number() });

export const pullAnswer = z.object({
  number: z.number(),
  html_url: z.string(),
  state: z.string(),
  merged_at: z.string().nullish(),
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
  };
}
