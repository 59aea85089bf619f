/** The three agents, in the order in which they run. */
export const AGENTS = ["repo_crawler", "test_case_generator", "test_engineer"] as const;

export type Agent = (typeof AGENTS)[number];
