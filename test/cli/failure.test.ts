import { describe, expect, test } from "vitest";
import { hiderFor } from "../../src/cli/credentials.ts";
import { failureJson, failureOf } from "../../src/cli/failure.ts";
import { NamedError } from "../../src/contracts/errors.ts";
import { toWire } from "../../src/contracts/errors-wire.ts";

const USAGE = new NamedError("InvalidInput", "Unknown option '--colour'");

describe("a failure before any run", () => {
  test("has every field of a result of generate", async () => {
    expect(await failureJson(USAGE, ["generate", "app", "--colour"])).toEqual({
      run_id: null,
      source: "",
      ref: null,
      depth: null,
      framework: null,
      provider: null,
      model: null,
      status: "failed",
      run_folder: null,
      artifacts: [],
      files: [],
      gaps: { count: 0, groups: [], others: { reasons: 0, count: 0 } },
      exclusions: { count: 0, groups: [], others: { reasons: 0, count: 0 } },
      usage: { input_tokens: 0, output_tokens: 0, cached_input_tokens: 0, usd: 0, calls: 0 },
      api_requests: 0,
      timings_ms: { total: 0 },
      profile: {},
      error: toWire(USAGE),
    });
  });

  test.each(["open-pr", "mcp", "explain"])("of %s is nothing but the failure", async (command) => {
    const error = { code: "InvalidInput", message: USAGE.message, retryable: false, blame: "user" };
    expect(await failureJson(USAGE, [command])).toEqual({ status: "failed", error });
  });
});

describe("a failure that is shown", () => {
  const pem = "-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----";
  const environment = {
    AMTP_API_KEY: "sk-1234",
    GITHUB_TOKEN: "ghp_5678",
    AMTP_APP_PRIVATE_KEY: pem,
  };

  test.each(Object.values(environment))("does not repeat a secret of the environment", (secret) => {
    const failure = failureOf(new Error(`bad header ${secret}`), hiderFor(environment));
    expect(failure.code).toBe("Internal");
    expect(failure.message).toBe("Unexpected failure: bad header ***");
  });

  test("keeps its code, and the path of a key file", () => {
    const hider = hiderFor({ AMTP_APP_PRIVATE_KEY: "/home/a/key.pem" });
    const failure = failureOf(new NamedError("KeyMissing", "no file /home/a/key.pem"), hider);
    expect([failure.code, failure.message]).toEqual(["KeyMissing", "no file /home/a/key.pem"]);
  });

  test("keeps how long to wait, and a cause without its secrets", () => {
    const cause = new NamedError("Unauthorized", "sk-1234 is refused");
    const failure = new NamedError("RateLimited", "Wait.", { retryAfterSeconds: 9, cause });
    const shown = failureOf(failure, hiderFor(environment));
    expect(shown.retryAfterSeconds).toBe(9);
    expect(shown.cause).toEqual(new NamedError("Unauthorized", "*** is refused"));
  });
});
