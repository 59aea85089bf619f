/** What a server of GitHub's API says when it refuses; nothing in it is trusted. */
export interface Refused {
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  readonly message: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Whether a request was refused because there were too many: primary limits say "0 remaining",
 * secondary ones a word in the message or only Retry-After.
 * Source: docs.github.com/rest, "Rate limits for the REST API".
 */
export function isRateLimit({ status, message, headers }: Refused): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const isSpent = headers.get("x-ratelimit-remaining") === "0";
  return isSpent || headers.has("retry-after") || /rate limit|abuse detection/iu.test(message);
}
