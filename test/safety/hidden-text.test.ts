import { describe, expect, it } from "vitest";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";
import { CONTEXT, inTest, rulesForCode } from "./support.ts";

describe("the text of a generated file", () => {
  it.each([
    ["emoji with joiners", "👩‍👩‍👧"],
    ["accents", "Café – größer"],
    ["emoji that choose their picture", "❤️ 1️⃣ ☎️"],
    ["flags and families", "🏳️‍🌈 🏴‍☠️"],
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
    ["a vertical tab", "\u000B"],
    ["the character behind those of ASCII that are seen", "\u007F"],
    ["a soft hyphen", "\u00AD"],
    ["a right-to-left mark", "\u200F"],
    ["a filler of Hangul", "\u3164"],
    ["a narrow filler of Hangul", "\uFFA0"],
    ["a variation selector of the supplement", "\u{E0100}"],
    ["the last of them", "\u{E01EF}"],
    ["a joiner between letters that need none", "a\u200Db"],
    ["a non-joiner at an end", "\u200C"],
    ["an empty braille pattern", "\u2800"],
    ["a combining grapheme joiner", "\u034F"],
    ["a choice of picture behind a letter", "a\uFE0F"],
  ])("may not have %s", (_, character) => {
    expect(rulesForCode(inTest(`/* ${character} */`))).toEqual(["hidden-text"]);
  });

  it.each(["\u200D", "\u200C", "\u3164", "\uFFA0", "\u{E0101}"])(
    "may not have %j in a name of the code",
    (character) => {
      expect(
        rulesForCode(inTest(`const a${character}b = 1; expect(a${character}b).toBe(1);`)),
      ).toContain("hidden-text");
    },
  );

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
