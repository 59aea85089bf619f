import { z } from "zod";
import type { GitHubClient } from "../github/client.ts";
import type { Operation } from "../github/operation.ts";
import { refusedBy } from "../github/github-error.ts";
import type { SignedCommit } from "./port.ts";

const MUTATION = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const answerForm = z.object({
  data: z
    .object({
      createCommitOnBranch: z
        .object({ commit: z.object({ oid: z.string() }).nullable() })
        .nullable(),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

interface Request {
  readonly operation: Operation;
  /** `owner/name` */
  readonly repository: string;
  readonly commit: SignedCommit;
}

/**
 * A commit that GitHub makes and signs itself, where a rule takes no others. It fits onto the head
 * that is given or is refused. Source: docs.github.com/graphql, "createCommitOnBranch".
 */
export async function commitOnBranch(
  client: GitHubClient,
  { operation, repository, commit }: Request,
): Promise<string> {
  const [headline = "", , ...body] = commit.message.split("\n");
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: commit.branch },
    expectedHeadOid: commit.head,
    message: { headline, body: body.join("\n") },
    fileChanges: {
      additions: commit.files.map(({ path, contents }) => ({
        path,
        contents: Buffer.from(contents, "utf8").toString("base64"),
      })),
      deletions: commit.removed.map((path) => ({ path })),
    },
  };
  const answer = await client.mutate(
    operation,
    { query: MUTATION, variables: { input } },
    answerForm,
  );
  const oid = answer.data?.createCommitOnBranch?.commit?.oid;
  if (oid !== undefined) return oid;
  throw refusedBy(operation, (answer.errors ?? []).map(({ message }) => message).join("; "));
}
