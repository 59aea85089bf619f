import { describe, expect, test } from "vitest";
import { parseCommand } from "../../src/cli/arguments.ts";

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
    [["explain", "run"], { name: "explain", subject: "run" }],
    [["explain", "run", "/login"], { name: "explain", subject: "run", topic: "/login" }],
    [["--help"], { name: "help" }],
    [["generate", "--help"], { name: "help" }],
    [["-v"], { name: "version" }],
  ])("%j are understood", (args, command) => {
    expect(parseCommand(args)).toMatchObject(command);
  });

  test.each([
    [["generate"], "generate takes one argument, a folder or owner/repo"],
    [["generate", "a", "b"], "generate takes one argument"],
    [["explain"], "explain takes one argument, a run folder and, if you like, a route"],
    [["explain", "run", "/a", "/b"], "explain takes one argument"],
    [["generate", "a", "--colour"], "Unknown option '--colour'"],
    [["generate", "a", "--depth"], "Option '--depth <value>' argument missing"],
    [["generate", "a", "--json=1"], "Option '--json' does not take an argument"],
    [["open-pr", "run", "--depth", "core"], "Unknown option '--depth'"],
  ])("%j are refused with the reason", (args, message) => {
    expect(() => parseCommand(args)).toThrow(message);
    expect(() => parseCommand(args)).toThrow(expect.objectContaining({ code: "InvalidInput" }));
  });
});
