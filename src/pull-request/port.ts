import type { TreeChild } from "../repository/tree-hash.ts";

/**
 * The few things that opening a pull request asks of the platform. Every failure has a name; one
 * that is a refusal is a `GitHubError`, which tells whether a write may have been carried out.
 */
export type PullRequestPort = PullRequestReads & PullRequestWrites;

export interface PullRequestReads {
  /** The commit; undefined when the repository has none of this SHA. */
  commit(sha: string): Promise<Commit | undefined>;
  /** The direct items of a folder, by the SHA of its tree. */
  tree(sha: string): Promise<readonly TreeChild[]>;
  /** The commit a branch points at; undefined when there is no such branch. */
  branchHead(branch: string): Promise<string | undefined>;
  /** How far the branch has moved on since the commit; undefined when they share no history. */
  commitsSince(commit: string, branch: string): Promise<number | undefined>;
  /** Pull requests from this branch of this repository, in any state, newest first. */
  pullRequestsFrom(branch: string): Promise<readonly PullRequest[]>;
}

export interface PullRequestWrites {
  /** Writes files on top of a tree. Returns the SHA of the new tree. */
  createTree(baseTree: string, files: readonly TextFile[]): Promise<string>;
  /** Writes a commit with one parent, in the name of the token's owner. Returns its SHA. */
  createCommit(commit: NewCommit): Promise<string>;
  /** Creates a branch; refused when there is one of that name. Returns the commit it points at. */
  createBranch(branch: string, sha: string): Promise<string>;
  createPullRequest(pullRequest: NewPullRequest): Promise<PullRequest>;
  deleteBranch(branch: string): Promise<void>;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

export interface TextFile {
  readonly path: string;
  readonly contents: string;
}

export interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parent: string;
}

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "closed" | "merged";
  readonly headSha: string;
}
