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
  /** What `head` has that `base` has not; undefined when they share no history or one is gone. */
  compare(base: string, head: string): Promise<Comparison | undefined>;
  /** Pull requests from this branch of this repository, in any state, newest first. */
  pullRequestsFrom(branch: string): Promise<readonly PullRequest[]>;
}

export interface PullRequestWrites {
  /** Writes files on top of a tree. Returns the SHA of the new tree. */
  createTree(baseTree: string, files: readonly TextFile[]): Promise<string>;
  /** Writes a commit in the name of the token's owner. Returns its SHA. */
  createCommit(commit: NewCommit): Promise<string>;
  /** Creates a branch; refused when there is one of that name. Returns the commit it points at. */
  createBranch(branch: string, sha: string): Promise<string>;
  /** Moves a branch forward to a commit that has its head as an ancestor; refused otherwise. */
  moveBranch(branch: string, sha: string): Promise<string>;
  /** Commits onto the head of a branch, so that GitHub signs it. Returns the SHA of the commit. */
  commitOnBranch(commit: SignedCommit): Promise<string>;
  createPullRequest(pullRequest: NewPullRequest): Promise<PullRequest>;
  /** Gives a pull request another body. */
  describePullRequest(number: number, body: string): Promise<void>;
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
  readonly parents: readonly string[];
}

export interface SignedCommit {
  readonly branch: string;
  /** The commit that the branch must point at. */
  readonly head: string;
  readonly message: string;
  readonly files: readonly TextFile[];
  /** Paths that the commit removes. */
  readonly removed: readonly string[];
}

/** Two commits, as "compare two commits" tells of them. */
export interface Comparison {
  /** The newest commit that both have. */
  readonly mergeBase: string;
  /** How many commits the head has that the base has not, and the other way round. */
  readonly ahead: number;
  readonly behind: number;
  /** What changed from the merge base to the head; GitHub tells of 300 files at most. */
  readonly files: readonly ChangedFile[];
}

export interface ChangedFile {
  readonly path: string;
  /** Git's SHA of the blob at the head. */
  readonly sha: string;
  /** Whether the merge base has no such file. */
  readonly isNew: boolean;
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
  readonly body: string;
  readonly draft: boolean;
}
