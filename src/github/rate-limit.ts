import type { Refusal } from "./failed-request.ts";

/** GitHub's own advice where an answer names no time. */
const WAIT_WHEN_UNTOLD_SECONDS = 60;

/**
 * Whether a request was refused because there were too many: primary limits say "0 remaining",
 * secondary ones a word in the message or only Retry-After.
 * Source: docs.github.com/rest, "Rate limits for the REST API".
 */
export function isRateLimit({ status, message, headers }: Refusal): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const isTold = isSpent(headers) || headers.has("retry-after");
  return isTold || /rate limit|abuse detection/iu.test(message);
}

/**
 * Seconds to wait after a rate limit: what Retry-After says, else until a primary limit that is
 * used up begins anew (by GitHub's clock, where the answer has its time), else a minute.
 * Source: docs.github.com/rest, "Best practices for using the REST API".
 */
export function secondsToWait({ headers }: Refusal): number {
  const asked = retryAfterSeconds(headers);
  if (asked !== undefined) return asked;
  const reset = Number(headers.get("x-ratelimit-reset"));
  if (!isSpent(headers) || !Number.isFinite(reset) || reset <= 0) return WAIT_WHEN_UNTOLD_SECONDS;
  return Math.max(0, Math.ceil(reset - answeredAt(headers) / 1000));
}

/** What the header Retry-After says, in seconds; undefined when it is not there or is a date. */
export function retryAfterSeconds(headers: Refusal["headers"]): number | undefined {
  const text = headers.get("retry-after") ?? "";
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

function isSpent(headers: Refusal["headers"]): boolean {
  return headers.get("x-ratelimit-remaining") === "0";
}

/** When the answer was given, in milliseconds since 1970. */
function answeredAt(headers: Refusal["headers"]): number {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? Date.now() : date;
}
