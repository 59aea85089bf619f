import { describe, expect, it } from "vitest";

import { isRateLimit, secondsToWait } from "../../src/github/rate-limit.ts";
import type { Refusal } from "../../src/github/failed-request.ts";

const NOW = Date.parse("2026-01-02T03:04:05Z");
const DATE = { date: new Date(NOW).toUTCString() };
const SPENT = { "x-ratelimit-remaining": "0" };
const RESET = { "x-ratelimit-reset": String(NOW / 1000 + 900) };

function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>>,
): Refusal {
  return { status, message, headers: new Map(Object.entries(headers)) };
}

describe("too many requests", () => {
  it.each([
    [429, "", {}, true],
    [403, "", SPENT, true],
    [403, "", { "retry-after": "1" }, true],
    [403, "You have exceeded a secondary rate limit", {}, true],
    [403, "You have triggered an abuse detection mechanism", {}, true],
    [403, "Resource not accessible by integration", { "x-ratelimit-remaining": "12" }, false],
    [404, "rate limit", SPENT, false],
    [200, "", SPENT, false],
  ])("is what %s %j with %j says: %s", (status, message, headers, expected) => {
    expect(isRateLimit(refusal(status, message, headers))).toBe(expected);
  });
});

describe("the time to wait", () => {
  it.each([
    ["what GitHub asks for", { "retry-after": "7", ...SPENT, ...RESET, ...DATE }, 7],
    [
      "until the hour of a spent limit is over, by GitHub's clock",
      { ...SPENT, ...RESET, ...DATE },
      900,
    ],
    ["nothing when that hour is over", { ...SPENT, "x-ratelimit-reset": "1", ...DATE }, 0],
    ["a minute when the limit is not the spent one", { ...RESET, ...DATE }, 60],
    ["a minute when nothing is told", {}, 60],
    ["a minute when what is told is no number", { "retry-after": "soon", ...SPENT }, 60],
  ])("is %s", (_, headers, seconds) => {
    expect(secondsToWait(refusal(403, "", headers))).toBe(seconds);
  });

  it("is counted by this machine's clock where the answer has no time", () => {
    const reset = { "x-ratelimit-reset": String(Date.now() / 1000 + 900) };
    const seconds = secondsToWait(refusal(403, "", { ...SPENT, ...reset }));
    expect(seconds).toBeGreaterThan(890);
    expect(seconds).toBeLessThanOrEqual(900);
  });
});
