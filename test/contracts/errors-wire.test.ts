import { describe, expect, test } from "vitest";
import { ERRORS, type ErrorCode, NamedError } from "../../src/contracts/errors.ts";
import { fromWire, toWire } from "../../src/contracts/errors-wire.ts";

/** A failure after it went through JSON, as at the border of a process. */
function overTheWire(error: NamedError): NamedError {
  return fromWire(JSON.parse(JSON.stringify(toWire(error))));
}

const CODES = Object.keys(ERRORS) as ErrorCode[];

describe("a failure that crosses the border of a process", () => {
  test.each(CODES)("is still %s, with all that goes with it", (code) => {
    const { message, retryable, blame, exitCode } = new NamedError(code, "what and how");
    expect(overTheWire(new NamedError(code, "what and how"))).toMatchObject({
      code,
      message,
      retryable,
      blame,
      exitCode,
    });
  });

  test("still says how long the other side asked us to wait", () => {
    const error = new NamedError("RateLimited", "Too many.", { retryAfterSeconds: 30 });
    expect(overTheWire(overTheWire(error)).retryAfterSeconds).toBe(30);
  });

  test("has no time to wait when there was none", () => {
    expect(overTheWire(new NamedError("RateLimited", "Too many.")).retryAfterSeconds).toBe(
      undefined,
    );
  });

  test("keeps a cause that has a name, over any number of borders", () => {
    const cause = new NamedError("PlatformUnavailable", "GitHub answered 502.", {
      retryAfterSeconds: 5,
    });
    const error = new NamedError("SourceNotFound", "No such repository.", { cause });
    expect(overTheWire(overTheWire(error)).cause).toEqual(cause);
  });

  test("tells the code of a system call that failed, and not its text", () => {
    const cause = Object.assign(new Error("open '/home/jane/key.pem'"), { code: "ENOENT" });
    const wire = toWire(new NamedError("InvalidInput", "The key is not there.", { cause }));
    expect(wire.cause?.message).toBe("ENOENT");
    expect(JSON.stringify(wire)).not.toContain("jane");
  });

  test.each([
    ["an error", new Error("the whole request, with its key")],
    ["a text", "the whole request, with its key"],
    ["an error whose code is a text", Object.assign(new Error("x"), { code: "the whole request" })],
  ])("does not tell the text of %s that we did not word", (_what, cause) => {
    const wire = toWire(new NamedError("ModelUnavailable", "The model failed.", { cause }));
    expect(wire).not.toHaveProperty("cause");
  });

  test("is told without known secrets, in its causes too", () => {
    const cause = new NamedError("Unauthorized", "sk-1234 is refused");
    const error = new NamedError("Internal", "sk-1234 failed", { cause });
    const wire = toWire(error, (text) => text.replaceAll("sk-1234", "***"));
    expect([wire.message, wire.cause?.message]).toEqual(["*** failed", "*** is refused"]);
  });

  test("is told whole when it is its own cause", () => {
    const error = new NamedError("Internal", "again");
    error.cause = error;
    expect(overTheWire(error)).toMatchObject({ code: "Internal", message: "again" });
  });
});

describe("what is no failure of ours", () => {
  test.each(["Surprise", "__proto__", "toString"])("%s is Internal, and readable", (code) => {
    const wire = { ...toWire(new NamedError("RateLimited", "Wait.")), code };
    const error = fromWire({ ...wire, retry_after_seconds: 7 });
    expect(error).toMatchObject({
      code: "Internal",
      message: `${code}: Wait.`,
      retryAfterSeconds: 7,
    });
  });

  test.each([undefined, "boom", [], { code: "RateLimited" }, { code: 1, message: "x" }])(
    "%j is Internal",
    (value) => {
      expect(fromWire(value).code).toBe("Internal");
    },
  );
});
