export { accessFrom, openWithAccess } from "./access.ts";
export type { GitHubAccess, GitHubSubject } from "./access.ts";
export { appTokens, fixedToken } from "./auth.ts";
export type { AppCredentials, TokenSource } from "./auth.ts";
export { isRepositoryName } from "./full-name.ts";
export { openGitHubRepository } from "./open.ts";
export type { GitHubSource } from "./open.ts";
export type { PinnedCommit } from "./resolve.ts";
