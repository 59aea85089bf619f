import { Octokit, RequestError } from "octokit";
import { checkKeyUrl } from "../contracts/key-url.ts";
import type { Logger } from "../telemetry/logger.ts";

export interface ClientOptions {
  readonly token: string;
  /** Base of the REST API without a trailing slash, e.g. `https://api.github.com`. */
  readonly apiUrl: string;
  readonly logger: Logger;
  /** False: no pause between writes and none before a retry. For servers that are not GitHub. */
  readonly paced?: boolean;
}

/** Longer waits are not worth a job's minutes; the caller is told when to come back instead. */
const MAX_WAIT_SECONDS = 60;
/** Refusals that are final. 429 is the throttling plugin's business. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/**
 * A client of GitHub's REST API. Reads are repeated after a server error; writes never are, because
 * a write whose answer was lost may have been done. A rate limit is waited for once, for at most a
 * minute. Source: docs.github.com, "Best practices for using the REST API".
 */
export function createClient(options: ClientOptions): Octokit {
  const { token, apiUrl, logger } = options;
  const paced = options.paced ?? true;
  const waitOnce = (
    seconds: number,
    _request: unknown,
    _client: unknown,
    tries: number,
  ): boolean => {
    const wait = tries === 0 && seconds <= MAX_WAIT_SECONDS;
    if (wait) logger.warning(`GitHub's rate limit is reached; waiting ${seconds} s`);
    return wait;
  };
  const client = new Octokit({
    auth: token,
    baseUrl: checkKeyUrl(apiUrl, "GITHUB_API_URL"),
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { doNotRetry: FINAL_STATUSES, retryAfterBaseValue: paced ? 1000 : 1 },
    throttle: { enabled: paced, onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce },
  });
  client.hook.before("request", (request) => {
    if (request.method !== "GET") request.request.retries = 0;
  });
  return client;
}

/** What GitHub said when it refused a request, or that no answer came. */
export interface Refusal {
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** GitHub's own words, with the messages of single fields. */
  readonly message: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** The facts of a failed request; undefined when the error is not one of a request. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof RequestError)) return undefined;
  const { response } = error;
  if (response === undefined) return { status: null, message: error.message, headers: new Map() };
  const headers = Object.entries(response.headers).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  return { status: error.status, message: error.message, headers: new Map(headers) };
}

function ignore(): void {
  // The client's own log lines would bypass our logger's escaping.
}
