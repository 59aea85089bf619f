/** A label of the repository. */
export interface LabelRecord {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export interface CommentRecord {
  readonly id: number;
  readonly login: string;
  readonly createdAt: string;
  updatedAt: string;
  body: string;
}

/** A pull request; issues that are none do not exist here. */
export interface PullRecord {
  readonly id: number;
  readonly number: number;
  readonly login: string;
  readonly head: string;
  readonly createdAt: string;
  readonly labels: string[];
  readonly comments: CommentRecord[];
  base: string;
  title: string;
  body: string | null;
  draft: boolean;
  state: "open" | "closed";
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  maintainerCanModify: boolean;
  /** Kept when the branches go away. */
  headSha: string;
  baseSha: string;
}

/** One decision about the environments of a run. */
export interface ApprovalRecord {
  readonly environments: readonly string[];
  readonly state: "approved" | "rejected" | "pending";
  readonly login: string;
  readonly comment: string;
}

/** A deployment, as a job with an environment makes one. */
export interface DeploymentRecord {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
  readonly ref: string;
  readonly login: string;
  readonly createdAt: string;
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[];
}

export interface DeploymentStatus {
  readonly state:
    | "pending"
    | "queued"
    | "in_progress"
    | "success"
    | "inactive"
    | "failure"
    | "error";
  readonly login: string;
  readonly createdAt: string;
  /** Address of the job or run that set it; default the repository's runs. */
  readonly logUrl?: string;
}

/** A workflow run. */
export interface RunRecord {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly workflowId: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly createdAt: string;
  /** When the newest attempt started; default when the run was created. */
  readonly startedAt?: string;
  readonly approvals: readonly ApprovalRecord[];
}
