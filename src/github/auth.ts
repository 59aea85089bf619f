import type { Log } from "./log.ts";
import { fixedToken, type TokenSource } from "./token-source.ts";

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

interface PlatformVariables {
  readonly GITHUB_API_URL?: string | undefined;
  readonly GITHUB_GRAPHQL_URL?: string | undefined;
}

const PUBLIC_API = "https://api.github.com";

/** The access that the variables of a runner, or of a user's shell, describe. */
export function accessFrom(
  environment: PlatformVariables,
  credentials: Pick<GitHubAccess, "token" | "appId" | "appPrivateKey">,
): GitHubAccess {
  return {
    ...credentials,
    apiUrl: environment.GITHUB_API_URL ?? PUBLIC_API,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL,
  };
}

/**
 * Where tokens for reading this repository (`owner/name`) come from: a GitHub App when one is
 * given, else the token, else nowhere (which is enough for a public repository). Throws
 * `InvalidInput` for a key that is none.
 */
export async function tokensForReading(
  access: GitHubAccess,
  repository: string,
  logger: Log,
): Promise<TokenSource> {
  const { token, appId, appPrivateKey, apiUrl } = access;
  if (token !== "") logger.mask(token);
  if (appId === "") return fixedToken(token === "" ? null : token);
  const { appTokens } = await import("./app-tokens.ts");
  return appTokens({
    appId,
    privateKey: appPrivateKey,
    repository,
    permissions: { contents: "read", metadata: "read" },
    apiUrl,
    logger,
  });
}
