import { describe, expect, test } from "vitest";
import { canonicalJson, hashOf } from "../../src/contracts/canonical-json.ts";
import { type RunIdentity, runIdOf } from "../../src/contracts/run-id.ts";

const IDENTITY: RunIdentity = {
  repository: "acme/shop",
  workflowRunId: null,
  revision: "0123456789abcdef0123456789abcdef01234567",
  depth: "core",
  framework: "playwright",
  provider: "offline",
  model: "offline-1",
  workingDirectory: "",
  productMajorVersion: 1,
};

describe("canonical JSON", () => {
  test("sorts keys at every level and has no white space", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: "é" })).toBe('{"a":"é","b":[{"c":2,"d":1}]}');
  });

  test("gives equal values equal hashes", () => {
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  });

  test("writes numbers as RFC 8785 says", () => {
    expect(canonicalJson([1e21, 0.000001, -0, 100])).toBe("[1e+21,0.000001,0,100]");
  });
});

describe("a run id", () => {
  test("is a UUID of version 5", () => {
    expect(runIdOf(IDENTITY)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test("is the same for the same inputs", () => {
    expect(runIdOf({ ...IDENTITY })).toBe(runIdOf(IDENTITY));
  });

  test.each([
    { repository: "acme/other" },
    { workflowRunId: "1" },
    { revision: "f".repeat(40) },
    { depth: "deep" },
    { framework: "maestro" },
    { provider: "compatible" },
    { model: "other" },
    { workingDirectory: "apps/web" },
    { productMajorVersion: 2 },
  ] satisfies Partial<RunIdentity>[])("changes with %o", (change) => {
    expect(runIdOf({ ...IDENTITY, ...change })).not.toBe(runIdOf(IDENTITY));
  });
});
