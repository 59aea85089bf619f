import { Octokit } from "octokit";

import { checkKeyUrl } from "../contracts/key-url.ts";
import { PRODUCT_VERSION } from "../contracts/product.ts";
import type { Log } from "./log.ts";

export interface OctokitOptions {
  /** e.g. `https://api.github.com`, or `https://host/api/v3` of an enterprise server. */
  readonly apiUrl: string;
  readonly logger: Log;
  /** The longest time one question may take, in milliseconds; five minutes when absent. */
  readonly deadlineMs?: number | undefined;
  /** False: no pause between writes, and no rate limit is waited out. For servers that are not GitHub. */
  readonly paced?: boolean | undefined;
  /** What waits between retries are multiples of; a second when absent, none when not paced. */
  readonly retryBaseMs?: number | undefined;
}

export const DEADLINE_MS = 5 * 60_000;

const API_VERSION = "2026-03-10";
/** Longest Retry-After that is waited for; beyond it the run ends and says when to come back. */
const LONGEST_WAIT_SECONDS = 60;
const MAX_RETRIES = 3;
/**
 * Statuses after which asking again does not help. The throttling plugin waits out the short rate
 * limits among them (403, 429) by itself.
 */
const NEVER_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/**
 * Octokit with its throttling and retry plugins: it spaces writes, waits out short rate limits,
 * tries server errors again, and never writes to stdout. Every request goes through `send`.
 * Throws `InvalidInput` for an address that a token must not be sent to.
 * Source: docs.github.com/rest, "Best practices for using the REST API".
 */
export function createOctokit(options: OctokitOptions, send: typeof fetch): Octokit {
  const { logger, paced = true, deadlineMs = DEADLINE_MS } = options;
  const retryBaseMs = options.retryBaseMs ?? (paced ? 1000 : 1);
  const waitFor =
    (what: string) =>
    (seconds: number, _request: object, _octokit: object, retryCount: number): boolean => {
      const isShort = seconds <= LONGEST_WAIT_SECONDS && seconds * retryBaseMs < deadlineMs;
      logger.warning(`${what}; it says to wait ${seconds} seconds.`);
      return isShort && retryCount < MAX_RETRIES;
    };
  const octokit = new Octokit({
    baseUrl: checkKeyUrl(options.apiUrl, "GITHUB_API_URL"),
    userAgent: `amtp-generate-tests/${PRODUCT_VERSION}`,
    log: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: string) => logger.debug(message),
      error: (message: string) => logger.debug(message),
    },
    request: { fetch: send },
    retry: {
      doNotRetry: NEVER_RETRIED,
      retries: MAX_RETRIES,
      retryAfterBaseValue: retryBaseMs,
    },
    throttle: {
      enabled: paced,
      retryAfterBaseValue: retryBaseMs,
      onRateLimit: waitFor("GitHub's rate limit is used up"),
      onSecondaryRateLimit: waitFor("GitHub asks to slow down"),
    },
  });
  octokit.hook.before("request", ({ headers }) => {
    headers["x-github-api-version"] = API_VERSION;
  });
  return octokit;
}
