import { describe, expect, test } from "vitest";
import { readReport } from "../../src/contracts/report.ts";
import { fileContents } from "../../src/report/file-contents.ts";

const ENOUGH = 100_000;
const NO_REPORT = readReport({});

function shown(contents: string, maxBytes = ENOUGH): string {
  return fileContents([{ path: "e2e/a.spec.ts", contents }], NO_REPORT, maxBytes);
}

describe("what the approver sees of a file", () => {
  test("is its contents, folded, with its test cases", () => {
    const cases = ["tc_a", "tc_b"];
    const file = { path: "e2e/a.spec.ts", bytes: 1, cases, locators: { grounded: 1, total: 1 } };
    const report = readReport({ files: [{ ...file, findings: [] }] });
    const text = fileContents(
      [{ path: "e2e/a.spec.ts", contents: "const a = 1;\n" }],
      report,
      ENOUGH,
    );
    expect(text.startsWith("<details><summary>")).toBe(true);
    expect(text).toContain("2 tests");
    expect(text).toContain("<pre>\nconst a = 1;\n");
  });

  test.each([
    ["an end of its frame", "</pre></details><h1>Approved</h1>"],
    ["an entity", "&lt;h1&gt;"],
    ["a comment", "<!-- x"],
  ])("is text alone: %s", (_, contents) => {
    const inside = shown(contents).split("<pre>\n")[1]?.split("\n</pre>")[0] ?? "";
    expect(inside).not.toMatch(/[<>]/u);
    expect(inside.replaceAll(/&#\d+;/gu, "")).not.toContain("&");
  });

  test.each([
    ["a zero-width space", "a\u200Bb", "a⟦U+200B⟧b"],
    ["a right-to-left override", "a\u202Eb", "a⟦U+202E⟧b"],
    ["a soft hyphen", "a\u00ADb", "a⟦U+00AD⟧b"],
    ["a Hangul filler", "a\u3164b", "a⟦U+3164⟧b"],
    ["a variation selector", "a\u{E0100}b", "a⟦U+E0100⟧b"],
    ["a joiner", "a\u200Db", "a⟦U+200D⟧b"],
    ["an escape", "a\u001B[31mb", "a⟦U+001B⟧[31mb"],
  ])("shows %s by its code point, and counts it", (_, contents, expected) => {
    expect(shown(contents)).toContain(expected);
    expect(shown(contents)).toContain("1 hidden characters");
  });

  test("is whole or named as too long, never cut", () => {
    const text = shown("x".repeat(2000), 1000);
    expect(text).not.toContain("xxx");
    expect(text).toContain("read them in the artifact before you approve");
    expect(text).toContain("a.spec.ts");
  });
});
