import { describe, expect, it } from "vitest";
import {
  actsOnPlatform,
  publishableBody,
  publishableTitle,
} from "../../src/safety/published-words.ts";

describe("the title of a pull request", () => {
  it.each([
    ["[skip ci] Add tests", "Add tests"],
    ["Add tests [ci skip]", "Add tests"],
    ["Add tests [SKIP-CI]", "Add tests"],
    ["Add [no ci] tests", "Add tests"],
    ["Add tests [skip actions]", "Add tests"],
    ["Add tests [actions skip]", "Add tests"],
    ["Add tests ***NO_CI***", "Add tests"],
    ["Add tests [sk\u200Bip ci]", "Add tests"],
    ["Add tests [sk\u00ADip \u{E0100}ci]", "Add tests"],
    ["Add tests [s[skip ci]kip ci]", "Add tests"],
    ["Add tests skip-checks: true", "Add tests"],
    ["Add\ntests\n\nCo-authored-by: x <x@y.dev>", "Add tests Co-authored-by: x <x@y.dev>"],
    ["\u001B[31mAdd\u001B[0m tests", "Add tests"],
    ["[skip ci]", "Add tests"],
    ["Tests für die Kasse 🛒", "Tests für die Kasse 🛒"],
    [
      "Add tests for user@example.com and @scope/pkg",
      "Add tests for user@example.com and @\u200Bscope/pkg",
    ],
  ])("%j becomes %j", (title, expected) => {
    expect(publishableTitle(title)).toBe(expected);
  });

  it.each([
    "Add tests, fixes #12",
    "closes owner/repo#3",
    "Resolves: https://github.com/a/b/issues/4",
    "for @octocat",
    "for @octocat_company",
    "@org/team look",
  ])("does nothing any more: %s", (title) => {
    expect(actsOnPlatform(title)).toBe(true);
    expect(actsOnPlatform(publishableTitle(title))).toBe(false);
  });
});

describe("the body of a pull request", () => {
  it("loses its trailers and keeps its words", () => {
    const body =
      "They cover the app.\r\n\r\nCo-authored-by: Eve <eve@evil.dev>\nSigned-off-by: Eve\nskip-checks: true\n";

    expect(publishableBody(body)).toBe("They cover the app.");
  });
});
