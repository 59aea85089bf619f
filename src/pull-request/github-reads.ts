import { z } from "zod";
import { NamedError } from "../contracts/errors.ts";
import type { Question } from "../github/client.ts";
import { GitHubError } from "../github/github-error.ts";
import type { Operation } from "../github/operation.ts";
import {
  commitAnswer,
  compareAnswer,
  pullAnswer,
  refAnswer,
  toCommit,
  toComparison,
  toPullRequest,
  toTreeChild,
  treeAnswer,
} from "./answers.ts";
import type { PullRequestReads } from "./port.ts";
import type { TargetClient } from "./target.ts";

/** The reading half of the port. */
export function readsOf({ client, repository, at }: TargetClient): PullRequestReads {
  const operation: Operation = {
    kind: "read-own",
    subject: `reading ${repository}`,
    permission: "contents: read",
  };
  const ask = (path: string, parameters: Question["parameters"]): Question => ({
    operation,
    route: `GET /repos/{owner}/{repo}${path}`,
    parameters: { ...at, ...parameters },
  });
  const find = async <T>(question: Question, schema: z.ZodType<T>): Promise<T | undefined> =>
    client.get(question, schema).catch(undefinedWhenAbsent);
  return {
    commit: async (sha) => {
      const found = await find(ask("/git/commits/{sha}", { sha }), commitAnswer);
      return found === undefined ? undefined : toCommit(found);
    },
    tree: async (sha) => {
      const { truncated, tree } = await client.get(ask("/git/trees/{sha}", { sha }), treeAnswer);
      if (truncated) throw tooLarge(sha);
      return tree.map(toTreeChild);
    },
    branchHead: async (branch) => {
      const found = await find(ask("/git/ref/{ref}", { ref: `heads/${branch}` }), refAnswer);
      return found?.object.sha;
    },
    compare: async (base, head) => {
      // The files are on the first page, however few commits are on it.
      const parameters = { basehead: `${base}...${head}`, per_page: 1 };
      const found = await find(ask("/compare/{basehead}", parameters), compareAnswer);
      return found === undefined ? undefined : toComparison(found);
    },
    pullRequestsFrom: async (branch) => {
      const question = ask("/pulls", { head: `${at.owner}:${branch}`, state: "all" });
      const found = await client.get(question, z.array(pullAnswer));
      return found.filter(({ head }) => head.ref === branch).map(toPullRequest);
    },
  };
}

function tooLarge(sha: string): NamedError {
  return new NamedError(
    "RepositoryCorrupt",
    `The folder with tree ${sha} is too large for GitHub to list, so files cannot be added to it.`,
  );
}

/** Undefined for "not found" and for SHAs that name no such object. */
function undefinedWhenAbsent(error: unknown): undefined {
  if (!(error instanceof GitHubError)) throw error;
  const { status, message } = error.refusal;
  const isAbsent =
    status === 404 ||
    (status === 422 && /no commit found|not found|invalid/iu.test(message)) ||
    (status === 409 && /empty/iu.test(message));
  if (!isAbsent) throw error;
  return undefined;
}
