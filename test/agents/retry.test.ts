import { describe, expect, test } from "vitest";
import { delayAfter, RETRY_POLICY } from "../../src/agents/session/retry.ts";

describe("the wait before another attempt", () => {
  test.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [2, 1, 2_000],
    [3, 1, 4_000],
  ])("after attempt %i with jitter %i is %i ms", (attempt, jitter, expected) => {
    expect(delayAfter(attempt, RETRY_POLICY, jitter, undefined)).toBe(expected);
  });

  test("is as long as the other side asks", () => {
    expect(delayAfter(1, RETRY_POLICY, 0, 30)).toBe(30_000);
  });

  test("is never more than 100 s, whatever the other side asks", () => {
    expect(delayAfter(1, RETRY_POLICY, 0, 86_400)).toBe(100_000);
    expect(delayAfter(30, RETRY_POLICY, 1, undefined)).toBe(100_000);
  });
});
