import { describe, expect, test } from "vitest";
import { parseRunRequest } from "../../src/contracts/inputs/request.ts";
import { sourceToRead } from "../../src/preflight/source-to-read.ts";

const SHA = "a".repeat(40);
const ON_BRANCH = { GITHUB_SHA: SHA, GITHUB_REF_NAME: "main", GITHUB_REF_TYPE: "branch" };
const ON_TAG = { GITHUB_SHA: SHA, GITHUB_REF_NAME: "v1.0.0", GITHUB_REF_TYPE: "tag" };

describe("the source that a workflow run is about", () => {
  test("is the commit of the run, with its branch as the base", () => {
    expect(sourceToRead({ request: parseRunRequest({}), ...ON_BRANCH })).toEqual({
      ref: SHA,
      requestedRef: "main",
      baseBranch: "main",
    });
  });

  test("has no base of its own when the run is on a tag", () => {
    expect(sourceToRead({ request: parseRunRequest({}), ...ON_TAG })).toEqual({
      ref: SHA,
      requestedRef: "v1.0.0",
      baseBranch: undefined,
    });
  });

  test("is what was asked for, which need not be of the branch of the run", () => {
    const request = parseRunRequest({ ref: "release" });
    expect(sourceToRead({ request, ...ON_BRANCH })).toEqual({
      ref: "release",
      requestedRef: "release",
      baseBranch: undefined,
    });
  });

  test.each([ON_BRANCH, ON_TAG])("goes to the base branch that was named", (runner) => {
    const request = parseRunRequest({ "base-branch": "next" });
    expect(sourceToRead({ request, ...runner }).baseBranch).toBe("next");
  });
});
