import { createAppAuth } from "@octokit/auth-app";
import { RequestError, type Octokit } from "octokit";
import { z } from "zod";

import { NamedError } from "../../contracts/errors.ts";
import { withDeadline } from "./deadline.ts";
import { gitHubFault } from "./faults.ts";
import { splitName } from "./full-name.ts";
import { createOctokit, type OctokitOptions } from "./octokit.ts";
import { loadPrivateKey } from "./private-key.ts";

/** Where the token for each request comes from; null for none. */
export interface TokenSource {
  token(): Promise<string | null>;
  /** Requests spent on getting tokens. */
  requests(): number;
}

/** A token that stays the same for the whole run. */
export function fixedToken(token: string | null): TokenSource {
  return { token: () => Promise.resolve(token), requests: () => 0 };
}

export interface AppCredentials extends OctokitOptions {
  readonly appId: string;
  /** PEM text, or the path of a file that holds it. */
  readonly privateKey: string;
  /** `owner/name`: the token is for this repository and no other. */
  readonly repository: string;
  /** What the token is for, e.g. `{ contents: "read" }`; no more is asked for. */
  readonly permissions: Readonly<Record<string, "read" | "write">>;
}

/** A token is replaced this long before it ends, or in the second half of a shorter life. */
const RENEW_BEFORE_MS = 5 * 60_000;

interface InstallationToken {
  readonly value: string;
  readonly renewAt: number;
}

/**
 * Installation tokens of a GitHub App, made when first needed and renewed before they end. The key
 * and every token are masked in the log; errors hold neither. `token()` throws `Unauthorized`,
 * `PermissionMissing`, `SourceNotFound` and what `gitHubFault` names.
 * Source: docs.github.com/apps, "Authenticating as a GitHub App installation".
 */
export async function appTokens(credentials: AppCredentials): Promise<TokenSource> {
  if (!/^[A-Za-z0-9_.-]{1,100}$/u.test(credentials.appId)) {
    throw new NamedError("InvalidInput", "app-id: give the App ID or the client ID of the App.");
  }
  credentials.logger.mask(credentials.privateKey);
  const privateKey = await loadPrivateKey(credentials.privateKey);
  credentials.logger.mask(privateKey);
  const installation = new Installation(credentials, privateKey);
  return {
    token: () => installation.token(),
    requests: () => installation.requests,
  };
}

class Installation {
  readonly #credentials: AppCredentials;
  readonly #octokit: Octokit;
  readonly #auth: ReturnType<typeof createAppAuth>;
  #installationId: number | undefined;
  #current: InstallationToken | undefined;
  #renewal: Promise<InstallationToken> | undefined;
  requests = 0;

  constructor(credentials: AppCredentials, privateKey: string) {
    this.#credentials = credentials;
    this.#octokit = createOctokit(credentials, (input, init) => {
      this.requests += 1;
      return fetch(input, init);
    });
    this.#auth = createAppAuth({
      appId: credentials.appId,
      privateKey,
      request: this.#octokit.request,
    });
  }

  /** One request for a token at a time: all who wait are given the same one. */
  async token(): Promise<string> {
    if (this.#current !== undefined && Date.now() < this.#current.renewAt) {
      return this.#current.value;
    }
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined;
    });
    this.#current = await this.#renewal;
    return this.#current.value;
  }

  async #renew(): Promise<InstallationToken> {
    const { appId, deadlineMs, logger, repository } = this.#credentials;
    const subject = `GitHub App ${appId} on ${repository}`;
    return withDeadline(deadlineMs, subject, async (signal) => {
      try {
        const installationId = (this.#installationId ??= await this.#findInstallation(signal));
        const { token, expiresAt, createdAt } = await this.#auth({
          type: "installation",
          installationId,
          repositoryNames: [splitName(repository).repo],
          permissions: { ...this.#credentials.permissions },
          refresh: true,
        });
        logger.mask(token);
        const [start, end] = [Date.parse(createdAt), Date.parse(expiresAt)];
        return { value: token, renewAt: end - Math.min(RENEW_BEFORE_MS, (end - start) / 2) };
      } catch (error) {
        throw appFault(error, subject);
      }
    });
  }

  async #findInstallation(signal: AbortSignal): Promise<number> {
    const { token } = await this.#auth({ type: "app" });
    const { data } = await this.#octokit.request("GET /repos/{owner}/{repo}/installation", {
      ...splitName(this.#credentials.repository),
      headers: { authorization: `bearer ${token}` },
      request: { signal },
    });
    return z.object({ id: z.number().int() }).parse(data).id;
  }
}

/** What a refusal means when it is the App that is refused. */
function appFault(error: unknown, subject: string): NamedError {
  if (!(error instanceof RequestError) || error.response === undefined) {
    return gitHubFault(error, subject);
  }
  if (error.status === 401) {
    return new NamedError(
      "Unauthorized",
      `${subject}: GitHub does not accept the App's signature. Check that app-private-key belongs to app-id, and that this machine's clock is right.`,
    );
  }
  if (error.status === 404) {
    return new NamedError(
      "SourceNotFound",
      `${subject}: no such App, or it is not installed on the repository. Install it under the App's settings > Install App.`,
    );
  }
  if (error.status === 422) {
    return new NamedError(
      "PermissionMissing",
      `${subject}: the installation does not grant what is needed. Grant it in the App's settings > Permissions, and accept it in the installation.`,
    );
  }
  return gitHubFault(error, subject);
}
