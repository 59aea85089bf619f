import { describe, expect, test } from "vitest";
import { parseCommand } from "../../src/cli/arguments.ts";
import { isRepositoryName } from "../../src/repository/github/full-name.ts";

describe("the arguments of the command", () => {
  test.each([
    [[], { name: "sample" }],
    [["--json"], { name: "sample", values: { json: true } }],
    [["./app"], { name: "generate", subject: "./app" }],
    [
      ["acme/shop", "--depth", "smoke"],
      { name: "generate", subject: "acme/shop", values: { depth: "smoke" } },
    ],
    [["generate", "app", "--fresh"], { name: "generate", subject: "app", values: { fresh: true } }],
    [
      ["open-pr", "run", "--repo", "a/b"],
      { name: "open-pr", subject: "run", values: { repo: "a/b" } },
    ],
    [["mcp", "app", "--stdio"], { name: "mcp", subject: "app", values: { stdio: true } }],
    [["--help"], { name: "help" }],
    [["generate", "--help"], { name: "help" }],
    [["-v"], { name: "version" }],
  ])("%j are understood", (args, command) => {
    expect(parseCommand(args)).toMatchObject(command);
  });

  test.each([
    [["generate"], "generate takes one argument, a folder or owner/repo"],
    [["generate", "a", "b"], "generate takes one argument"],
    [["generate", "a", "--colour"], "Unknown option '--colour'"],
    [["generate", "a", "--depth"], "Option '--depth <value>' argument missing"],
    [["generate", "a", "--json=1"], "Option '--json' does not take an argument"],
    [["open-pr", "run", "--depth", "core"], "Unknown option '--depth'"],
  ])("%j are refused with the reason", (args, message) => {
    expect(() => parseCommand(args)).toThrow(message);
    expect(() => parseCommand(args)).toThrow(expect.objectContaining({ code: "InvalidInput" }));
  });
});

describe("the name of a repository", () => {
  test.each(["acme/shop", "a/b.js", "A-1/x_y", "jane_acme/shop"])("%s is one", (name) => {
    expect(isRepositoryName(name)).toBe(true);
  });

  test.each(["./a", "a/b/c", "a", "-a/b", "a/..", "a/.", "/a/b", "a /b", "a/"])(
    "%s is none",
    (name) => {
      expect(isRepositoryName(name)).toBe(false);
    },
  );
});
