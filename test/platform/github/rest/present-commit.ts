import { parseCommit, type CommitObject } from "../git/commit-object.ts";
import { notFound } from "../http/errors.ts";
import type { RepositoryCall } from "../http/call.ts";
import { nodeId } from "./node-id.ts";
import { repositoryPage, repositoryUrl } from "./present-repository.ts";

/** The parsed commit of a full SHA. Throws 404. */
export async function readCommit(call: RepositoryCall, sha: string): Promise<CommitObject> {
  const object = await call.repository.git.read(sha);
  if (object === null || object.type !== "commit") throw notFound();
  return parseCommit(object.bytes);
}

/** The schema `git-commit` of the Git database. */
export async function presentGitCommit(
  call: RepositoryCall,
  sha: string,
): Promise<Record<string, unknown>> {
  const commit = await readCommit(call, sha);
  const api = repositoryUrl(call.world, call.repository);
  return {
    sha,
    node_id: nodeId("C", `${call.repository.id}:${sha}`),
    url: `${api}/git/commits/${sha}`,
    html_url: `${repositoryPage(call.world, call.repository)}/commit/${sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: parents(call, commit, "git/commits"),
    verification: verification(commit),
  };
}

/** The schema `commit`; without the list of files, as it is inside lists. */
export async function presentCommit(
  call: RepositoryCall,
  sha: string,
): Promise<Record<string, unknown>> {
  const commit = await readCommit(call, sha);
  const api = repositoryUrl(call.world, call.repository);
  return {
    sha,
    node_id: nodeId("C", `${call.repository.id}:${sha}`),
    commit: {
      author: commit.author,
      committer: commit.committer,
      // The porcelain side of the API shows messages without the last line end.
      message: commit.message.trimEnd(),
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${sha}`,
      comment_count: 0,
      verification: verification(commit),
    },
    url: `${api}/commits/${sha}`,
    html_url: `${repositoryPage(call.world, call.repository)}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    author: null,
    committer: null,
    parents: parents(call, commit, "commits"),
  };
}

function parents(call: RepositoryCall, commit: CommitObject, path: string): object[] {
  const api = repositoryUrl(call.world, call.repository);
  const page = repositoryPage(call.world, call.repository);
  return commit.parents.map((sha) => ({
    sha,
    url: `${api}/${path}/${sha}`,
    html_url: `${page}/commit/${sha}`,
  }));
}

function verification(commit: CommitObject): Record<string, unknown> {
  const verified = commit.signature !== null;
  return {
    verified,
    reason: verified ? "valid" : "unsigned",
    signature: commit.signature,
    payload: verified ? `tree ${commit.tree}\n` : null,
    verified_at: verified ? commit.committer.date : null,
  };
}
