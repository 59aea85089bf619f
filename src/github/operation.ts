/**
 * What is being done, as far as it decides what a refusal means: a repository that a user named may
 * not exist, while one that the job runs in does, so "not found" is a missing permission there.
 */
export type OperationKind =
  | "read-source"
  | "read-own"
  | "sign-in"
  | "write"
  | "create-branch"
  | "open-pull-request";

/** One thing that is asked of GitHub. */
export interface Operation {
  readonly kind: OperationKind;
  /** Starts the message of an error: `repository octo/shop`, `opening the pull request`. */
  readonly subject: string;
  /** What the token must be granted, where GitHub does not say it: `contents: read`. */
  readonly permission: string;
  /** The page of the repository, whose settings are named: `https://github.com/octo/shop`. */
  readonly page?: string | undefined;
}

/** Reading a part of a repository that the user named. */
export function readingSource(subject: string): Operation {
  return { kind: "read-source", subject, permission: "contents: read" };
}

const PUBLIC_SERVER = "https://github.com";

/** Where a person finds a repository; `serverUrl` is that of GitHub itself when absent. */
export function pageOf(repository: string, serverUrl = PUBLIC_SERVER): string {
  return `${serverUrl}/${repository}`;
}
