import { z } from "zod";
import { loginOf } from "../auth/caller.ts";
import { grants } from "../auth/permissions.ts";
import { buildTree } from "../git/build-tree.ts";
import { formatCommit, isoSeconds } from "../git/commit-object.ts";
import type { Call } from "../http/call.ts";
import { ApiError } from "../http/errors.ts";
import { enforceRules } from "../rest/rules.ts";
import type { Repository } from "../state/repository.ts";
import { GraphqlError } from "./error.ts";
import { node, type Arguments, type Node } from "./types.ts";

const Input = z.object({
  branch: z.object({ repositoryNameWithOwner: z.string(), branchName: z.string() }),
  expectedHeadOid: z.string(),
  message: z.object({ headline: z.string(), body: z.string().optional() }),
  fileChanges: z.object({
    additions: z.array(z.object({ path: z.string(), contents: z.string() })).default([]),
    deletions: z.array(z.object({ path: z.string() })).default([]),
  }),
});

/** The root `Mutation`. Source: docs.github.com/graphql/reference/mutations. */
export const mutation: Node = node("Mutation", {
  createCommitOnBranch: async (args, call) => {
    const oid = await commitOnBranch(args, call);
    const commit = node("Commit", { oid: () => oid });
    return node("CreateCommitOnBranchPayload", { commit: () => commit });
  },
});

async function commitOnBranch(args: Arguments, call: Call): Promise<string> {
  const { branch, expectedHeadOid: head, message, fileChanges } = Input.parse(args.get("input"));
  const repository = call.world.repositories.get(branch.repositoryNameWithOwner.toLowerCase());
  if (repository === undefined)
    throw new GraphqlError("Could not resolve to a Repository", "NOT_FOUND");
  requireWrite(call);
  const { git } = repository;
  const ref = `refs/heads/${branch.branchName}`;
  if ((await git.ref(ref))?.sha !== head) {
    throw new GraphqlError(`Expected branch to point to "${head}" but it did not.`, "STALE_DATA");
  }
  const changes = [
    ...fileChanges.deletions.map(({ path }) => ({ path, mode: "0", sha: null, content: null })),
    ...fileChanges.additions.map(({ path, contents }) => ({
      path,
      mode: "100644",
      sha: null,
      content: Buffer.from(contents, "base64").toString("utf8"),
    })),
  ];
  const tree = await buildTree(git, await git.resolveTree(head), changes);
  const sha = await writeSigned(call, repository, { tree, head, message });
  await enforce(call, repository, { ref, before: head, after: sha });
  await git.updateRef(ref, sha, head);
  return sha;
}

function requireWrite({ caller }: Call): void {
  if (caller.kind === "token" && grants(caller.grant.permissions, { contents: "write" })) return;
  throw new GraphqlError("Resource not accessible by integration", "FORBIDDEN");
}

interface SignedCommit {
  readonly tree: string;
  readonly head: string;
  readonly message: { readonly headline: string; readonly body?: string | undefined };
}

/** GitHub signs what it commits itself, whoever asked for it. */
function writeSigned(
  { world, caller }: Call,
  { git }: Repository,
  { tree, head, message }: SignedCommit,
): Promise<string> {
  const login = loginOf(caller) ?? "ghost";
  const person = {
    name: login,
    email: `${login}@users.noreply.github.com`,
    date: isoSeconds(world.now()),
  };
  const input = formatCommit({
    tree,
    parents: [head],
    author: person,
    committer: { ...person, name: "GitHub" },
    signature: "-----BEGIN PGP SIGNATURE-----\n\nlocal\n-----END PGP SIGNATURE-----",
    message: [message.headline, message.body ?? ""].join("\n\n").trimEnd(),
  });
  return git.text(["hash-object", "-t", "commit", "-w", "--stdin"], { input });
}

async function enforce(
  call: Call,
  repository: Repository,
  { ref, before, after }: { ref: string; before: string; after: string },
): Promise<void> {
  try {
    await enforceRules({ ...call, repository }, ref, { before, after });
  } catch (error) {
    if (error instanceof ApiError) throw new GraphqlError(error.message, "UNPROCESSABLE");
    throw error;
  }
}
