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

  test.each(["ENOSPC", "EROFS", "EACCES", "ENOENT", "EMFILE"])(
    "a file system that says %s is the machine's fault, and the fix is told",
    (code) => {
      const cause = Object.assign(new Error(`${code}: x`), {
        code,
        syscall: "open",
        path: "/a\n::x",
      });
      const error = toNamedError(cause);
      expect([error.code, error.blame]).toEqual(["StorageFailed", "user"]);
      expect(error.message).toContain(code);
      expect(error.message).not.toContain("\n");
    },
  );

  test("what nobody foresaw is Internal and keeps its cause", () => {
    const cause = new TypeError("boom");
    const error = toNamedError(cause);
    expect([error.code, error.cause]).toEqual(["Internal", cause]);
  });
});
