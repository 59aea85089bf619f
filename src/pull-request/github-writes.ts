import { z } from "zod";
import type { Question } from "../github/client.ts";
import type { OperationKind } from "../github/operation.ts";
import { objectAnswer, pullAnswer, refAnswer, toPullRequest } from "./answers.ts";
import type { PullRequestWrites, TextFile } from "./port.ts";
import { commitOnBranch } from "./signed-commit.ts";
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
  move: { kind: "write", doing: "adding a commit to the branch in", permission: CONTENTS },
  signed: { kind: "write", doing: "writing a signed commit to", permission: CONTENTS },
  words: {
    kind: "write",
    doing: "describing the pull request in",
    permission: "pull-requests: write",
  },
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
    [method, path]: readonly ["POST" | "PATCH" | "DELETE", string],
    parameters: Question["parameters"],
  ): Question => ({
    operation: { kind, subject: `${doing} ${repository}`, permission, page },
    route: `${method} /repos/{owner}/{repo}${path}`,
    parameters: { ...at, ...parameters },
  });
  return {
    createTree: async (baseTree, files) => {
      const tree = files.map(treeItem);
      const question = ask(WRITES.tree, ["POST", "/git/trees"], { base_tree: baseTree, tree });
      return (await client.write(question, objectAnswer)).sha;
    },
    createCommit: async ({ message, tree, parents }) => {
      const parameters = { message, tree, parents };
      const question = ask(WRITES.commit, ["POST", "/git/commits"], parameters);
      return (await client.write(question, objectAnswer)).sha;
    },
    createBranch: async (branch, sha) => {
      const parameters = { ref: `refs/heads/${branch}`, sha };
      const question = ask(WRITES.branch, ["POST", "/git/refs"], parameters);
      return (await client.write(question, refAnswer)).object.sha;
    },
    moveBranch: async (branch, sha) => {
      const parameters = { ref: `heads/${branch}`, sha, force: false };
      const question = ask(WRITES.move, ["PATCH", "/git/refs/{ref}"], parameters);
      return (await client.write(question, refAnswer)).object.sha;
    },
    commitOnBranch: (commit) => {
      const { kind, doing, permission } = WRITES.signed;
      const operation = { kind, subject: `${doing} ${repository}`, permission, page };
      return commitOnBranch(client, { operation, repository, commit });
    },
    describePullRequest: async (number, body) => {
      const parameters = { pull_number: number, body };
      await client.write(
        ask(WRITES.words, ["PATCH", "/pulls/{pull_number}"], parameters),
        z.unknown(),
      );
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

/** Only ever a plain file: no link, no program, no submodule. */
function treeItem({ path, contents }: TextFile) {
  return { path, mode: "100644", type: "blob", content: contents };
}
