import type { HttpRefusal } from "./failures.ts";

/**
 * Seconds that a server asks us to wait: from either header that providers send, from the `RetryInfo` of
 * Google's errors (https://cloud.google.com/apis/design/errors), or from its words, as Groq and OpenAI
 * have them: "Please try again in 1m7.5s".
 */
export function retryAfter({ status, headers, body }: HttpRefusal): { retryAfterSeconds?: number } {
  const seconds =
    inHeaders(headers) ?? (status === 429 || status === 503 ? inBody(body) : undefined);
  return seconds === undefined ? {} : { retryAfterSeconds: seconds };
}

function inHeaders(headers: Headers): number | undefined {
  const milliseconds = Number(headers.get("retry-after-ms"));
  if (milliseconds > 0) return milliseconds / 1000;
  const written = headers.get("retry-after") ?? "";
  const seconds = Number(written);
  if (Number.isFinite(seconds) && seconds > 0) return seconds;
  const until = (Date.parse(written) - Date.now()) / 1000;
  return Number.isNaN(seconds) && until > 0 ? until : undefined;
}

const ASKED = [
  /"retryDelay":\s*"(?<duration>[\dhms.]+)"/,
  /(?:try again|retry|wait)(?: after| in| for)? (?<duration>\d[\dhms. ]*?(?:ms|[hms]|seconds?)\b)/i,
];

function inBody(body: string): number | undefined {
  const [found] = ASKED.flatMap((pattern) => pattern.exec(body)?.groups?.["duration"] ?? []);
  const seconds = found === undefined ? 0 : secondsIn(found);
  return seconds > 0 ? seconds : undefined;
}

const SECONDS_OF: Readonly<Record<string, number>> = { h: 3_600, m: 60, s: 1, ms: 0.001 };

/** Seconds of a duration such as `37s`, `1m7.5s`, `250ms` or `20 seconds`. */
function secondsIn(duration: string): number {
  const parts = duration.matchAll(/(?<number>\d{1,9}(?:\.\d{1,9})?) ?(?<unit>ms|[hms])/g);
  return [...parts].reduce((sum, { groups: { number, unit } = {} }) => {
    return sum + Number(number) * (SECONDS_OF[unit ?? ""] ?? 0);
  }, 0);
}
