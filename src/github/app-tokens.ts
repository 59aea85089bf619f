import { createAppAuth } from "@octokit/auth-app";
import type { Octokit } from "octokit";
import { z } from "zod";

import { NamedError } from "../contracts/errors.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import { withDeadline } from "./deadline.ts";
import { nameFailure } from "./github-error.ts";
import { splitName } from "./names.ts";
import { createOctokit, DEADLINE_MS, type OctokitOptions } from "./octokit.ts";
import type { Operation } from "./operation.ts";
import { loadPrivateKey } from "./private-key.ts";
import type { TokenSource } from "./token-source.ts";

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
 * `PermissionMissing`, `SourceNotFound` and what else `REFUSALS` names.
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
      return boundedFetch(input, init);
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
    const { appId, deadlineMs = DEADLINE_MS, logger, repository } = this.#credentials;
    const operation: Operation = {
      kind: "sign-in",
      subject: `GitHub App ${appId} on ${repository}`,
      permission: "metadata: read",
    };
    return withDeadline(deadlineMs, operation, async (signal) => {
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
        throw nameFailure(error, operation);
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
