import { describe, expect, it } from "vitest";
import { SIZE_LIMITS } from "../../src/safety/limits.ts";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";
import { CONTEXT, HARMLESS_SPEC, inTest, rulesForCode } from "./support.ts";

describe("the review of code", () => {
  it("finds nothing in an ordinary spec", () => {
    expect(rulesForCode(HARMLESS_SPEC)).toEqual([]);
  });

  it("names the line", () => {
    const contents = `\n\nconst a = 1;\nconst b = eval("a");\n`;
    const { unsafe } = reviewGeneratedFiles([{ path: "tests/a.spec.ts", contents }], CONTEXT);

    expect(unsafe).toEqual([
      expect.objectContaining({ rule: "dynamic-code", path: "tests/a.spec.ts", line: 4 }),
    ]);
  });

  it.each([
    ["does not parse", "const = 1;"],
    ["is nested deeper than the parser can go", `${"(".repeat(50_000)}1`],
    ["is nested deeper than a person would write", `f(${"[".repeat(700)}${"]".repeat(700)});`],
    ["is YAML of a workflow", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n"],
  ])("refuses code that %s", (_, contents) => {
    const lines = contents.replaceAll(/(.{1000})/g, "$1\n");
    expect(rulesForCode(lines)).toContain("code-unparsable");
  });

  it("sees an address at the start of a long concatenation", () => {
    const parts = Array.from({ length: 300 }, () => '"x"').join(" +\n");

    expect(rulesForCode(inTest(`await page.goto("https://evil.dev/" +\n${parts});`))).toEqual([
      "external-origin",
    ]);
  });

  it.each([
    ["concatenations", `x(${'"a"+\n'.repeat(450)}"b");\n`],
    ["calls", 'page.goto("/a");\n'],
    ["token prefixes", '"sk-ghp_eyJ eyJ.eyJ AKIA://";\n'],
    ["brackets", `f(${"[".repeat(200)}${"]".repeat(200)});\n`],
    ["loops", "for (;;) { a; }\n"],
  ])("judges the largest file of nothing but %s within seconds", (_, line) => {
    const contents = line.repeat(Math.floor(SIZE_LIMITS.fileBytes / line.length));
    const started = process.cpuUsage();

    rulesForCode(contents);

    // Time of this process alone: a busy machine has no part in it.
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(10_000);
  });

  it("gives the same findings every time", () => {
    const files = [{ path: "tests/a.spec.ts", contents: inTest("eval(fetch);") }];

    expect(reviewGeneratedFiles(files, CONTEXT)).toEqual(reviewGeneratedFiles(files, CONTEXT));
  });
});
