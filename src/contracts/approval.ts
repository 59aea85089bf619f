/** What may stand between the agents and the branches of a repository. */
export const APPROVALS = ["environment", "draft-pr", "none"] as const;

export type Approval = (typeof APPROVALS)[number];
