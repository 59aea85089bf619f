import type { ErrorCode } from "../contracts/errors.ts";
import { NamedError } from "../contracts/errors.ts";
import { isRateLimit } from "../repository/github/rate-limit.ts";
import type { Refusal } from "./client.ts";

/** Where something happened, for messages that name the setting to change. */
export interface Place {
  /** `owner/name` */
  readonly repository: string;
  /** E.g. `https://github.com`, without a trailing slash. */
  readonly serverUrl: string;
}

const MAX_QUOTE = 300;

/** Whether the platform may have done what it was asked, although no good answer came. */
export function isUncertain(refusal: Refusal): boolean {
  return refusal.status === null || refusal.status >= 500;
}

/**
 * The named error for a refusal that any request can meet: bad token, missing permission, rate
 * limit, platform down. `what` continues the sentence "GitHub refused to …".
 */
export function commonRefusal(refusal: Refusal, what: string, permission: string): NamedError {
  const quote = quoted(refusal.message);
  const { status } = refusal;
  if (isRateLimit(refusal)) return rateLimited(refusal, what);
  if (status === 401) {
    return named(
      "Unauthorized",
      `GitHub does not accept the token (to ${what}). Give a valid one.`,
    );
  }
  if (status === 403 || status === 404) {
    const accepted = refusal.headers.get("x-accepted-github-permissions");
    const needed = accepted === undefined ? permission : quoted(accepted);
    return named(
      "PermissionMissing",
      `The token may not ${what} (${status}: ${quote}). ` +
        `Grant "${needed}" under \`permissions:\` of the job, or to the token.`,
    );
  }
  return named(
    "PlatformUnavailable",
    `GitHub could not ${what} (${status ?? "no answer"}: ${quote}). Run the job again later.`,
  );
}

function rateLimited(refusal: Refusal, what: string): NamedError {
  const seconds = Number(refusal.headers.get("retry-after"));
  const wait = Number.isFinite(seconds) && seconds > 0 ? seconds : 60;
  return new NamedError(
    "RateLimited",
    `GitHub's rate limit does not allow to ${what} now. Run the job again in ${wait} s or later.`,
    { retryAfterSeconds: wait },
  );
}

function named(code: ErrorCode, message: string): NamedError {
  return new NamedError(code, message);
}

/** The platform's words as one short line of printable text. */
export function quoted(text: string): string {
  const line = text.replaceAll(/[^\x20-\x7e]+/g, " ").trim();
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}...` : line;
}
