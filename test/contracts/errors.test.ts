import { describe, expect, test } from "vitest";
import { ERRORS, type ErrorCode, NamedError, toNamedError } from "../../src/contracts/errors.ts";

describe("the list of errors", () => {
  test("tries again only what a fresh session may mend", () => {
    const retryable = Object.entries(ERRORS).filter(([, { retryable: again }]) => again);
    expect(retryable.map(([code]) => code)).toEqual([
      "MalformedLlmOutput",
      "ModelUnavailable",
      "RateLimited",
      "PlatformUnavailable",
    ]);
  });

  test.each([
    "InvalidInput",
    "KeyMissing",
    "SourceNotFound",
    "SourceEmpty",
    "RefNotFound",
    "FrameworkUnavailable",
  ] satisfies ErrorCode[])("%s is the user's, with exit code 2", (code) => {
    const error = new NamedError(code, "what and how");
    expect([error.blame, error.exitCode]).toEqual(["user", 2]);
  });

  test("what nobody foresaw is Internal and keeps its cause", () => {
    const cause = new TypeError("boom");
    const error = toNamedError(cause);
    expect([error.code, error.cause]).toEqual(["Internal", cause]);
  });
});
