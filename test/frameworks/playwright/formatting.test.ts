import { format } from "prettier";
import { describe, expect, test } from "vitest";
import type { TestCase } from "../../../src/contracts/depth.ts";
import type { ElementFact } from "../../../src/contracts/generated.ts";
import { writeSpecs } from "../../../src/frameworks/playwright/writer.ts";
import { DEFAULT_STYLE, type Style } from "../../../src/frameworks/playwright/writer/style.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { appModel, effect, element, field, screen } from "../../app-model/builders.ts";

const STYLES: readonly [string, Style][] = [
  ["Playwright's documentation", DEFAULT_STYLE],
  ["double quotes, wide", { ...DEFAULT_STYLE, singleQuote: false, printWidth: 100 }],
  ["no semicolons", { ...DEFAULT_STYLE, semi: false }],
  ["four columns", { ...DEFAULT_STYLE, tabWidth: 4 }],
];

/** Names of every length around the places where lines break, and some that need escapes. */
const NAMES = [
  ...Array.from({ length: 90 }, (_, length) =>
    "What needs to be done next? ".repeat(4).slice(0, length + 1),
  ),
  `it's`,
  `say "hi"`,
  `it's "both"`,
  "back\\slash",
  "名前を入力してください".repeat(4),
  "done 🎉".repeat(8),
].map((name, index) => `${name}${index}`.trim());

describe.each(STYLES)("in the style of %s", (_, style) => {
  test.each(NAMES)("a formatter leaves the file as it is: %s", async (name) => {
    const request = {
      cases: casesFor(name).map(readCase),
      model: modelFor(name),
      existingPaths: [],
    };
    const [file] = writeSpecs(request, style);
    expect(file?.contents).toContain("getByRole");
    expect(file?.contents).toContain("visible: true");
    const formatted = await format(file?.contents ?? "", { parser: "babel-ts", ...style });
    expect(formatted).toBe(file?.contents);
  });
});

function modelFor(name: string) {
  const longer = `${name} and more`;
  const elements: ElementFact[] = [
    element({ id: "box", role: "textbox", name, field: field() }),
    element({ id: "exact", role: "button", name }),
    element({ id: "longer", role: "button", name: longer }),
    element({ id: "text", text: `${name} text` }),
    element({ id: "secret", label: `${name} secret`, field: field({ type: "password" }) }),
    element({ id: "test id", test_id: name.replace(/\W/g, "-") }),
  ];
  const rows = ["row a", "row b"].map((id) => element({ id, role: "listitem", repeated: true }));
  const echo = effect({ trigger: "box", action: "fill", outcome: "echoes", target: "box" });
  const home = screen("/", { title: name, elements: [...elements, ...rows], effects: [echo] });
  return appModel([home]);
}

function casesFor(name: string): TestCase[] {
  const quoted = JSON.stringify(name);
  const steps = [
    'Open "/"',
    `Fill the ${quoted} textbox with "short"`,
    `Fill the ${quoted} textbox with ${quoted}`,
    'Press "Enter"',
    `Fill the ${quoted} textbox with ${JSON.stringify(`${name}, entered`)}`,
    `Click the ${quoted} button`,
    `Fill the ${JSON.stringify(`${name} secret`)} field with ${quoted}`,
    `Click the element with test id "${name.replace(/\W/g, "-")}"`,
  ];
  const expected = [
    `The ${quoted} textbox has value "short"`,
    `The ${quoted} textbox has value ${quoted}`,
    `The ${quoted} button is visible`,
    `The ${quoted} button is not checked`,
    `The text ${JSON.stringify(`${name} text`)} is visible`,
    'The text "short" is visible',
    `The text ${JSON.stringify(`${name}, entered`)} is visible`,
    'The URL is "/"',
  ];
  const written = testCase("tc_a", name, steps, expected.join("; "));
  const unknown = testCase(
    "tc_b",
    `${name} b`,
    [`Click the ${quoted} dialog`],
    "Something happens",
  );
  return [written, unknown];
}

function testCase(id: string, title: string, steps: string[], expected: string): TestCase {
  return { id, title, preconditions: [], steps, expected, priority: "high" };
}
