/** Someone who may approve. */
export interface Reviewer {
  readonly type: "User" | "Team";
  /** Login of the user or slug of the team. */
  readonly name: string;
}

/** A deployment environment and its protection rules; without any, everyone passes. */
export interface EnvironmentOptions {
  readonly name: string;
  /** Leave out for no such rule; empty is a rule that nobody guards. */
  readonly reviewers?: readonly Reviewer[];
  readonly preventSelfReview?: boolean;
  readonly waitMinutes?: number;
  readonly branchPolicy?: { readonly protectedBranches: boolean; readonly custom: boolean };
  /** Leave out for an answer without the field, which GitHub's description does not have. */
  readonly canAdminsBypass?: boolean;
}
