import { describe, expect, test } from "vitest";
import { skippedBy } from "../../src/contracts/guidance.ts";
import { readGuidance } from "../../src/guidance/read-guidance.ts";

const PATH = ".github/amtp.md";
const at = (line: number) => ({ path: PATH, line });
const read = (...lines: readonly string[]) =>
  readGuidance([{ path: PATH, text: lines.join("\n") }]);

describe("the instructions of a team", () => {
  test("are pages to skip, values for fields, names of pages, and words, each with its line", () => {
    const { fact, notes } = read(
      "# How we test",
      "We speak of a basket.",
      "## Skip",
      "- /admin/**",
      "* `/legacy` (tested elsewhere)",
      "",
      "## Test data",
      "- Email: qa@acme.test",
      '- **Greeting**: "Hello: you"',
      "## Names",
      "- /cart: Basket",
      "Short titles.",
      "## instructions ##",
      "Try the filters first.",
    );
    expect(notes).toEqual([]);
    expect(fact).toEqual({
      skip: [
        { pattern: "/admin/**", source: at(4) },
        { pattern: "/legacy", source: at(5) },
      ],
      data: [
        { field: "Email", value: "qa@acme.test", source: at(8) },
        { field: "Greeting", value: "Hello: you", source: at(9) },
      ],
      names: [{ path: "/cart", name: "Basket", source: at(11) }],
      prose: [
        { text: "We speak of a basket.", source: at(2) },
        { text: "Short titles.", source: at(12) },
        { text: "Try the filters first.", source: at(14) },
      ],
    });
  });

  test("may hold comments, and blocks of code in which nothing is a heading", () => {
    const { fact, notes } = read("<!-- ## Deploy", "-->", "a", "```", "## Deploy", "# b", "```");
    expect(notes).toEqual([]);
    expect(fact.prose.map(({ text }) => text)).toEqual(["a", "## Deploy", "# b"]);
    expect(fact.prose[0]?.source.line).toBe(3);
  });

  test.each([
    ["a heading of another kind", ["## Deploy", "make"], 1, "its heading is none of Skip"],
    ["a page without its path", ["## Skip", "- admin"], 2, "it is no path of a page"],
    ["a sentence among pages", ["## Skip", "/admin"], 2, "it is no path of a page"],
    ["a field without a value", ["## Test data", "- Email:"], 2, "it is no field with a value"],
    ["a value without a field", ["## Test data", "- : a"], 2, "it is no field with a value"],
    ["an account", ["## Test data", "- User: {E2E_USER}"], 2, "accounts are filled in where"],
    ["a page without a name", ["## Names", "- /cart"], 2, "it gives the page no name"],
    ["what nobody can see", ["a\u200Bb"], 1, "it has characters that nobody can see"],
    ["what makes text lie", ["a\u202Eb"], 1, "it has characters that nobody can see"],
    ["a line without an end", ["a".repeat(501)], 1, "it is longer than 500 characters"],
  ])("that are %s are told with their line", (_what, lines, line, why) => {
    const { fact, notes } = read(...lines);
    expect(Object.values(fact).flat()).toEqual([]);
    expect(notes).toEqual([
      expect.objectContaining({
        kind: "instruction",
        why: expect.stringContaining(why),
        source: at(line),
      }),
    ]);
  });

  test("hold no secret, and what is told of one does not show it", () => {
    const token = ["gh", "p_", "aB3dE7gH1jK9mN5pQ2sTaB3dE7gH1jK9mN5p"].join("");
    const { fact, notes } = read(
      `## ${token}`,
      "## Test data",
      `- Key: ${token}`,
      "## Names",
      token,
    );
    expect(Object.values(fact).flat()).toEqual([]);
    expect(notes.map(({ source }) => source.line)).toEqual([1, 3, 5]);
    expect(JSON.stringify(notes)).not.toContain(token);
    expect(notes[1]?.why).toContain("which belongs in no repository");
  });

  test.each(["## ", "- ", "<!--", "```\n", "- a: ", "`"])(
    "are read in no time, whatever they repeat: %j",
    (start) => {
      const started = performance.now();
      for (const filling of [" ", "#", start, "` ", ": "])
        read("## Test data", start + filling.repeat(30_000) + "x");
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );

  test("are bounded", () => {
    const { fact, notes } = read("## Skip", ...Array.from({ length: 150 }, (_, n) => `- /${n}`));
    expect(fact.skip).toHaveLength(100);
    expect(notes).toHaveLength(50);
    expect(notes[0]?.why).toBe("no more than 100 such lines are read");
  });

  test("that cannot be read are told as well", () => {
    const { notes } = readGuidance([{ path: PATH, text: { unread: "it is no text" } }]);
    expect(notes).toMatchObject([{ what: `the file ${PATH}`, why: "it is no text" }]);
  });
});

describe("a page that is skipped", () => {
  test.each([
    ["/admin/**", "/admin", true],
    ["/admin/**", "/admin/users/:id", true],
    ["/admin/**", "/administration", false],
    ["/admin/*", "/admin/users", true],
    ["/admin/*", "/admin", false],
    ["/admin/*", "/admin/users/new", false],
    ["/**/edit", "/users/:id/edit", true],
    ["/**/edit", "/edit", true],
    ["/**/edit", "/edit/a", false],
    ["/users/:id", "/users/:id", true],
    ["/", "/", true],
    ["/", "/a", false],
    ["/cart/", "/cart?open=1", true],
    ["/Settings", "app://shop/Settings", true],
    ["/a.c", "/abc", false],
    [`${"/**".repeat(60)}/x`, "/a".repeat(200), false],
  ])("%s and %s", (pattern, route, isSkipped) => {
    const skip = { pattern, source: at(1) };
    expect(skippedBy([skip], route)).toBe(isSkipped ? skip : null);
  });
});
