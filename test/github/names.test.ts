import { describe, expect, it } from "vitest";

import { isRepositoryName } from "../../src/contracts/names.ts";
import {
  checkRefName,
  hashOfRunKey,
  headBranchOf,
  type RunKey,
  splitName,
} from "../../src/github/names.ts";

describe("the name of a repository", () => {
  it.each(["acme/shop", "a/b.js", "A-1/x_y", "jane_acme/shop"])("%s is one", (name) => {
    const [owner, repo] = name.split("/");
    expect(isRepositoryName(name)).toBe(true);
    expect(splitName(name)).toEqual({ owner, repo });
  });

  it.each(["./a", "a/b/c", "a", "-a/b", "a/..", "a/.", "/a/b", "a /b", "a/"])(
    "%s is none",
    (name) => {
      expect(isRepositoryName(name)).toBe(false);
      expect(() => splitName(name)).toThrow(expect.objectContaining({ code: "InvalidInput" }));
    },
  );
});

describe("a ref", () => {
  it.each(["main", "v1.2.3", "feature/a+b", "refs/heads/main", "@scope", "größe", "0".repeat(40)])(
    "may be %s",
    (ref) => {
      expect(checkRefName(ref)).toBe(ref);
    },
  );

  it.each([
    ["", "is empty"],
    ["--upload-pack=x", "looks like an option"],
    ["a b", "has a character"],
    ["main^", "has a character"],
    ["main~1", "has a character"],
    ["a:b", "has a character"],
    ["../user", "is not the form"],
    ["a//b", "is not the form"],
    ["/a", "is not the form"],
    ["a/", "is not the form"],
    ["a".repeat(256), "is longer than 255"],
  ])("may not be %s: it %s", (ref, problem) => {
    expect(() => checkRefName(ref)).toThrow(
      expect.objectContaining({
        code: "InvalidInput",
        message: expect.stringContaining(problem) as string,
      }),
    );
  });
});

describe("the branch of a run", () => {
  const KEY: RunKey = {
    framework: "playwright",
    repository: "acme/shop",
    baseBranch: "main",
    depth: "core",
    workingDirectory: "",
  };

  it("is named by the framework and a hash, and nothing else", () => {
    expect(headBranchOf(KEY)).toMatch(/^amtp\/playwright-[0-9a-f]{16}$/u);
    expect(headBranchOf(KEY)).toContain(hashOfRunKey(KEY).slice(0, 16));
  });

  it.each([{ repository: "Acme/Shop" }, { workingDirectory: "." }, { workingDirectory: "./" }])(
    "is the same for %j",
    (change) => {
      expect(headBranchOf({ ...KEY, ...change })).toBe(headBranchOf(KEY));
    },
  );

  it.each([
    { repository: "acme/shop2" },
    { baseBranch: "release" },
    { depth: "deep" as const },
    { workingDirectory: "apps/web" },
  ])("is another for %j", (change) => {
    expect(headBranchOf({ ...KEY, ...change })).not.toBe(headBranchOf(KEY));
  });
});
