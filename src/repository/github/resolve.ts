import { z } from "zod";

import { NamedError } from "../../contracts/errors.ts";
import { isRepositoryName, SHA } from "../../contracts/names.ts";
import type { GitHubClient } from "../../github/client.ts";
import { checkRefName, splitName } from "../../github/names.ts";
import { readingSource } from "../../github/operation.ts";

interface RepositoryState {
  /** `owner/name` as GitHub has it now. */
  readonly repository: string;
  readonly requestedRef: string;
  readonly commit: string;
  /** SHA of the root tree of that commit. */
  readonly tree: string;
  readonly baseBranch: string | null;
  /** What GitHub says that the repository takes; absent where it was not asked. */
  readonly kilobytes?: number;
  readonly notices: readonly string[];
}

interface RepositoryQuestion {
  /** `owner/name` as the user gave it. */
  readonly repository: string;
  readonly ref?: string | undefined;
  readonly baseBranch?: string | undefined;
}

const sha = z.string().regex(SHA);
const repositoryAnswer = z.object({
  full_name: z.string().refine(isRepositoryName),
  default_branch: z.string(),
  size: z.number().nonnegative(),
});
const commitAnswer = z.object({ sha, commit: z.object({ tree: z.object({ sha }) }) });
const gitCommitAnswer = z.object({ sha, tree: z.object({ sha }) });
const branchAnswer = z.object({ name: z.string(), commit: commitAnswer });
const compareAnswer = z.object({ status: z.enum(["ahead", "behind", "identical", "diverged"]) });

type Pinned = { readonly commit: string; readonly tree: string; readonly branch: string | null };

/**
 * The commit that a ref of a repository names now, in two requests for a branch. Throws
 * `SourceNotFound`, `SourceEmpty`, `RefNotFound`, `InvalidInput` and what `REFUSALS` names.
 */
export async function resolveRepository(
  client: GitHubClient,
  question: RepositoryQuestion,
): Promise<RepositoryState> {
  const asked = splitName(question.repository);
  const info = await client.get(
    {
      operation: readingSource(`repository ${question.repository}`),
      route: "GET /repos/{owner}/{repo}",
      parameters: asked,
    },
    repositoryAnswer,
  );
  const renamed = info.full_name.toLowerCase() !== question.repository.toLowerCase();
  const known = { client, name: info.full_name, defaultBranch: info.default_branch };
  const pinned = await pinRef(known, question.ref);
  const base = await baseBranchOf(known, pinned, question.baseBranch);
  return {
    repository: info.full_name,
    requestedRef: question.ref ?? "HEAD",
    commit: pinned.commit,
    tree: pinned.tree,
    baseBranch: base,
    kilobytes: info.size,
    notices: [
      ...(renamed
        ? [`${question.repository} is now ${info.full_name}; the new name is used.`]
        : []),
      ...(base === null
        ? [
            `${info.default_branch} does not contain the commit, so a pull request needs base-branch.`,
          ]
        : []),
    ],
  };
}

/** What an earlier process resolved: the commit is read as it is, whatever the ref names now. */
export interface PinnedCommit {
  readonly commit: string;
  readonly requestedRef: string;
  readonly baseBranch: string | null;
}

/** The state of a commit that is already known, in one request. Throws `RefNotFound` when it is gone. */
export async function resolvePinned(
  client: GitHubClient,
  repository: string,
  pinned: PinnedCommit,
): Promise<RepositoryState> {
  const question = {
    operation: readingSource(`commit ${pinned.commit} of ${repository}`),
    route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    parameters: { ...splitName(repository), commit_sha: pinned.commit },
  };
  const answer = await client.get(question, gitCommitAnswer).catch(nullWhenNotFound);
  if (answer?.sha === pinned.commit) {
    return { ...pinned, repository, tree: answer.tree.sha, notices: [] };
  }
  throw new NamedError(
    "RefNotFound",
    `${repository} has no commit ${pinned.commit} any more, or the token may not read it. Start a new run.`,
  );
}

/** A repository as GitHub has it now. */
interface KnownRepository {
  readonly client: GitHubClient;
  readonly name: string;
  readonly defaultBranch: string;
}

async function pinRef(known: KnownRepository, ref: string | undefined): Promise<Pinned> {
  if (ref === undefined || ref === "HEAD") {
    const pinned = await pinBranch(known, known.defaultBranch);
    return pinned ?? pinCommit(known, known.defaultBranch);
  }
  checkRefName(ref);
  const branch = ref.replace(/^refs\/heads\//u, "");
  const pinned = SHA.test(ref) ? null : await pinBranch(known, branch);
  return pinned ?? pinCommit(known, ref.replace(/^refs\//u, ""));
}

async function pinBranch(known: KnownRepository, branch: string): Promise<Pinned | null> {
  const question = {
    operation: readingSource(`branch ${branch} of ${known.name}`),
    route: "GET /repos/{owner}/{repo}/branches/{branch}",
    parameters: { ...splitName(known.name), branch },
  };
  const answer = await known.client.get(question, branchAnswer).catch(nullWhenNotFound);
  if (answer === null) return null;
  const { commit } = answer;
  return { commit: commit.sha, tree: commit.commit.tree.sha, branch: answer.name };
}

async function pinCommit(known: KnownRepository, ref: string): Promise<Pinned> {
  const question = {
    operation: readingSource(`ref ${ref} of ${known.name}`),
    route: "GET /repos/{owner}/{repo}/commits/{ref}",
    // The answer has the files that the commit changed: one is enough.
    parameters: { ...splitName(known.name), ref, per_page: 1 },
  };
  const answer = await known.client.get(question, commitAnswer).catch(nullWhenNotFound);
  if (answer !== null) return { commit: answer.sha, tree: answer.commit.tree.sha, branch: null };
  throw new NamedError(
    "RefNotFound",
    `ref: ${JSON.stringify(ref)} is no branch, tag or commit of ${known.name}. Check the name; ${known.defaultBranch} is the default branch.`,
  );
}

/** A pull request's base for what was pinned: the branch itself, or one that contains the commit. */
async function baseBranchOf(
  known: KnownRepository,
  pinned: Pinned,
  wanted: string | undefined,
): Promise<string | null> {
  if (pinned.branch !== null) return pinned.branch;
  const base = checkRefName(wanted ?? known.defaultBranch);
  const question = {
    operation: readingSource(`base-branch ${base} of ${known.name}`),
    route: "GET /repos/{owner}/{repo}/compare/{basehead}",
    parameters: { ...splitName(known.name), basehead: `${pinned.commit}...${base}`, per_page: 1 },
  };
  const answer = await known.client.get(question, compareAnswer).catch(nullWhenNotFound);
  if (answer?.status === "ahead" || answer?.status === "identical") return base;
  if (wanted === undefined) return null;
  throw new NamedError(
    "InvalidInput",
    `base-branch: ${JSON.stringify(wanted)} is no branch of ${known.name} that contains the commit ${pinned.commit}. Name a branch that does.`,
  );
}

/** GitHub says 404 to an unknown branch, and 422 to an unknown commit. */
function nullWhenNotFound(error: unknown): null {
  if (error instanceof NamedError) {
    if (error.code === "SourceNotFound" || error.code === "RefNotFound") return null;
  }
  throw error;
}
