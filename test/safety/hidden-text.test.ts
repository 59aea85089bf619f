import { describe, expect, it } from "vitest";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";
import { CONTEXT, inTest, rulesForCode } from "./support.ts";

describe("the text of a generated file", () => {
  it.each([
    ["emoji with joiners", "👩‍👩‍👧"],
    ["accents", "Café – größer"],
    ["other scripts", "ログイン Вход تسجيل"],
    ["Persian with its non-joiner", "می\u200Cخواهم"],
    ["invisible characters as escapes", String.raw`\u202e\u200b`],
  ])("may have %s", (_, text) => {
    expect(rulesForCode(inTest(`await expect(page.getByText("${text}")).toBeVisible();`))).toEqual(
      [],
    );
  });

  it.each([
    ["a bidirectional override", "\u202E"],
    ["a bidirectional isolate", "\u2066"],
    ["a zero-width space", "\u200B"],
    ["a byte order mark inside", "\uFEFF"],
    ["tag characters", "\u{E0041}"],
    ["an escape character", "\u001B"],
    ["a carriage return alone", "\r"],
    ["a soft hyphen", "\u00AD"],
  ])("may not have %s", (_, character) => {
    expect(rulesForCode(inTest(`/* ${character} */`))).toEqual(["hidden-text"]);
  });

  it("names the line of what cannot be seen", () => {
    const contents = `// one\n// two \u202E\n`;
    const { unsafe } = reviewGeneratedFiles([{ path: "tests/a.spec.ts", contents }], CONTEXT);

    expect(unsafe).toEqual([
      expect.objectContaining({ rule: "hidden-text", path: "tests/a.spec.ts", line: 2 }),
    ]);
  });

  it("may end its lines as Windows does", () => {
    expect(rulesForCode(inTest("").replaceAll("\n", "\r\n"))).toEqual([]);
  });

  it("may not be ill-formed Unicode", () => {
    expect(rulesForCode(inTest("/* \uD800 */"))).toEqual(["hidden-text"]);
  });

  it("may not be a program or carry one", () => {
    expect(rulesForCode(`#!/usr/bin/env node\n${inTest("")}`)).toEqual(["embedded-program"]);
    expect(rulesForCode(inTest(`const blob = "${"QUJD".repeat(300)}";`))).toEqual([
      "embedded-program",
    ]);
    expect(rulesForCode(inTest(`const long = "${"word and ".repeat(150)}";`))).toEqual([]);
  });
});
