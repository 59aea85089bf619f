import { checkKeyUrl } from "../../contracts/key-url.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { BlobCache } from "../cache/blob-cache.ts";
import type { RepositoryReader } from "../reader.ts";
import { appTokens, fixedToken, type TokenSource } from "./auth.ts";
import { openGitHubRepository } from "./open.ts";
import type { PinnedCommit } from "./resolve.ts";

/** How we may speak to GitHub; empty strings mean "not given". */
export interface GitHubAccess {
  readonly token: string;
  readonly appId: string;
  /** PEM text, or the path of a file that holds it. */
  readonly appPrivateKey: string;
  /** e.g. `https://api.github.com` */
  readonly apiUrl: string;
  readonly graphqlUrl: string | undefined;
}

/** The longest that one question to GitHub, or one archive, may take. */
const READING_DEADLINE_MS = 5 * 60_000;

/** What reading asks for. */
const READ = { contents: "read", metadata: "read" } as const;

/**
 * Where tokens for reading this repository come from: a GitHub App when one is given, else the
 * token, else nowhere (which is enough for a public repository). Throws `InvalidInput` for a key
 * that is none.
 */
async function tokenSourceOf(
  access: GitHubAccess,
  repository: string,
  logger: Logger,
): Promise<TokenSource> {
  if (access.token !== "") logger.mask(access.token);
  if (access.appId === "") return fixedToken(access.token === "" ? null : access.token);
  return appTokens({
    appId: access.appId,
    privateKey: access.appPrivateKey,
    repository,
    permissions: READ,
    apiUrl: access.apiUrl,
    deadlineMs: READING_DEADLINE_MS,
    logger,
  });
}

const GITHUB_API = "https://api.github.com";

interface PlatformVariables {
  readonly GITHUB_API_URL?: string | undefined;
  readonly GITHUB_GRAPHQL_URL?: string | undefined;
}

/**
 * The access that the variables of a runner, or of a user's shell, describe. Throws `InvalidInput`
 * for an address that a token must not be sent to.
 */
export function accessFrom(
  environment: PlatformVariables,
  credentials: Pick<GitHubAccess, "token" | "appId" | "appPrivateKey">,
): GitHubAccess {
  const graphqlUrl = environment.GITHUB_GRAPHQL_URL;
  return {
    ...credentials,
    apiUrl: checkKeyUrl(environment.GITHUB_API_URL ?? GITHUB_API, "GITHUB_API_URL"),
    graphqlUrl:
      graphqlUrl === undefined ? undefined : checkKeyUrl(graphqlUrl, "GITHUB_GRAPHQL_URL"),
  };
}

export interface GitHubSubject {
  /** `owner/name` */
  readonly repository: string;
  readonly ref?: string | undefined;
  readonly baseBranch?: string | undefined;
  /** Instead of `ref` and `baseBranch`, where an earlier process resolved them. */
  readonly pinned?: PinnedCommit | undefined;
  readonly cache?: BlobCache | undefined;
  readonly logger: Logger;
}

/** Opens a repository on GitHub with what access there is. Throws as `openGitHubRepository`. */
export async function openWithAccess(
  access: GitHubAccess,
  subject: GitHubSubject,
): Promise<RepositoryReader> {
  const { apiUrl, graphqlUrl } = access;
  const auth = await tokenSourceOf(access, subject.repository, subject.logger);
  const platform = { auth, apiUrl, graphqlUrl, deadlineMs: READING_DEADLINE_MS };
  return openGitHubRepository({ ...subject, ...platform });
}
