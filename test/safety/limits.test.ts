import { describe, expect, it } from "vitest";
import { SIZE_LIMITS } from "../../src/safety/limits.ts";
import { HARMLESS_SPEC, rulesForCode, rulesOf } from "./support.ts";

const files = (count: number, contents: string) =>
  Array.from({ length: count }, (_, index) => ({ path: `tests/f${index}.spec.ts`, contents }));

/** Code of about so many bytes in lines of ordinary length. */
const codeOf = (bytes: number) => "// a comment of forty characters or so..\n".repeat(bytes / 41);

describe("the size of what is generated", () => {
  it("may reach the limit of files, and not go over it", () => {
    expect(rulesOf(files(SIZE_LIMITS.files, HARMLESS_SPEC))).toEqual([]);
    expect(rulesOf(files(SIZE_LIMITS.files + 1, HARMLESS_SPEC))).toEqual(["too-many-files"]);
  });

  it("may not go over the limit of one file, counted in bytes", () => {
    expect(rulesForCode(codeOf(SIZE_LIMITS.fileBytes))).toEqual([]);
    expect(rulesForCode(codeOf(SIZE_LIMITS.fileBytes + 82))).toEqual(["file-too-large"]);
    const umlauts = `// ${"ä".repeat(60)}\n`;
    const longer = umlauts.repeat(Math.ceil(SIZE_LIMITS.fileBytes / 120));
    expect(longer.length).toBeLessThan(SIZE_LIMITS.fileBytes);
    expect(rulesForCode(longer)).toEqual(["file-too-large"]);
  });

  it("keeps what is too large from being read at all", () => {
    const contents = `${codeOf(SIZE_LIMITS.fileBytes)}eval("1");\n${codeOf(82)}`;

    expect(rulesForCode(contents)).toEqual(["file-too-large"]);
  });

  it("may not go over the limit of all files together", () => {
    expect(rulesOf(files(20, codeOf(SIZE_LIMITS.fileBytes)))).toEqual(["total-too-large"]);
  });

  it.each(["", "   \n\t\n"])("may not be nothing: %j", (contents) => {
    expect(rulesForCode(contents)).toContain("file-empty");
  });

  it("may not hide text at the end of a long line", () => {
    const line = `// ${" ".repeat(SIZE_LIMITS.lineCharacters)}hidden`;

    expect(rulesForCode(line)).toEqual(["line-too-long"]);
  });
});
