export { openGitHubRepository, openWithAccess } from "./open.ts";
export type { GitHubSource } from "./open.ts";
