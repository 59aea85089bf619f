export { fixedToken } from "./auth.ts";
export type { TokenSource } from "./auth.ts";
export { openGitHubRepository } from "./open.ts";
export type { GitHubSource } from "./open.ts";
