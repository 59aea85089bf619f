import { z } from "zod";
import type { Question } from "../github/client.ts";
import type { OperationKind } from "../github/operation.ts";
import { objectAnswer, pullAnswer, refAnswer, toPullRequest } from "./answers.ts";
import type { PullRequestWrites } from "./port.ts";
import type { TargetClient } from "./target.ts";

/** What a write is called in an error, what it means there, and what the token needs for it. */
interface WriteOperation {
  readonly kind: OperationKind;
  readonly doing: string;
  readonly permission: string;
}

const CONTENTS = "contents: write";
const WRITES = {
  tree: { kind: "write", doing: "writing the files to", permission: CONTENTS },
  commit: { kind: "write", doing: "writing the commit to", permission: CONTENTS },
  branch: { kind: "create-branch", doing: "creating the branch in", permission: CONTENTS },
  removal: { kind: "write", doing: "removing the branch from", permission: CONTENTS },
  pullRequest: {
    kind: "open-pull-request",
    doing: "opening the pull request in",
    permission: "pull-requests: write",
  },
} as const satisfies Record<string, WriteOperation>;

/** The writing half of the port. */
export function writesOf({ client, repository, page, at }: TargetClient): PullRequestWrites {
  const ask = (
    { kind, doing, permission }: WriteOperation,
    [method, path]: readonly ["POST" | "DELETE", string],
    parameters: Question["parameters"],
  ): Question => ({
    operation: { kind, subject: `${doing} ${repository}`, permission, page },
    route: `${method} /repos/{owner}/{repo}${path}`,
    parameters: { ...at, ...parameters },
  });
  return {
    createTree: async (baseTree, files) => {
      const tree = files.map(({ path, contents }) => ({
        path,
        mode: "100644",
        type: "blob",
        content: contents,
      }));
      const question = ask(WRITES.tree, ["POST", "/git/trees"], { base_tree: baseTree, tree });
      return (await client.write(question, objectAnswer)).sha;
    },
    createCommit: async ({ message, tree, parent }) => {
      const parameters = { message, tree, parents: [parent] };
      const question = ask(WRITES.commit, ["POST", "/git/commits"], parameters);
      return (await client.write(question, objectAnswer)).sha;
    },
    createBranch: async (branch, sha) => {
      const parameters = { ref: `refs/heads/${branch}`, sha };
      const question = ask(WRITES.branch, ["POST", "/git/refs"], parameters);
      return (await client.write(question, refAnswer)).object.sha;
    },
    createPullRequest: async (pullRequest) => {
      const question = ask(WRITES.pullRequest, ["POST", "/pulls"], { ...pullRequest });
      return toPullRequest(await client.write(question, pullAnswer));
    },
    deleteBranch: async (branch) => {
      const parameters = { ref: `heads/${branch}` };
      await client.write(
        ask(WRITES.removal, ["DELETE", "/git/refs/{ref}"], parameters),
        z.unknown(),
      );
    },
  };
}
