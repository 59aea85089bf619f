import { Octokit } from "octokit";

import { PRODUCT_VERSION } from "../../contracts/product.ts";
import type { Logger } from "../../telemetry/logger.ts";

export interface OctokitOptions {
  /** e.g. `https://api.github.com`, or `https://host/api/v3` of an enterprise server. */
  readonly apiUrl: string;
  /** The longest time one question may take: no wait beyond it is begun. */
  readonly deadlineMs: number;
  readonly logger: Logger;
  /** What waits between retries are multiples of; a second when absent. */
  readonly retryBaseMs?: number | undefined;
}

/** Longest Retry-After that is waited for; beyond it the run ends and says when to come back. */
const MAX_WAIT_SECONDS = 60;
const MAX_RETRIES = 3;
/** Neither a refusal nor a rate limit gets better by asking again at once. */
const NEVER_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/**
 * Octokit with its throttling and retry plugins, for reading: it waits out short rate limits, tries
 * server errors again, and never writes to stdout. Every request goes through `send`.
 */
export function createOctokit(options: OctokitOptions, send: typeof fetch): Octokit {
  const { apiUrl, deadlineMs, logger, retryBaseMs = 1000 } = options;
  const waitFor =
    (what: string) =>
    (seconds: number, _request: object, _octokit: object, retryCount: number): boolean => {
      const isShort = seconds <= MAX_WAIT_SECONDS && seconds * retryBaseMs < deadlineMs;
      logger.warning(`${what}; it says to wait ${seconds} seconds.`);
      return isShort && retryCount < MAX_RETRIES;
    };
  return new Octokit({
    baseUrl: apiUrl.replace(/\/+$/u, ""),
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
      retryAfterBaseValue: retryBaseMs,
      onRateLimit: waitFor("GitHub's rate limit is used up"),
      onSecondaryRateLimit: waitFor("GitHub asks to slow down"),
    },
  });
}
