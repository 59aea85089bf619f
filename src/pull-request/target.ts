import type { GitHubClient } from "../github/client.ts";

/** The repository that a pull request goes to. */
export interface Target {
  /** `owner/name` */
  readonly repository: string;
  /** Where a person finds it, for messages that name a setting: `https://github.com/octo/shop`. */
  readonly page: string;
}

/** What every request to it needs. */
export interface TargetClient extends Target {
  readonly client: GitHubClient;
  /** The repository as the routes name it. */
  readonly at: { readonly owner: string; readonly repo: string };
}
