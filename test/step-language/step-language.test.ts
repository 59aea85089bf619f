import { describe, expect, test } from "vitest";
import {
  formatExpectation,
  formatExpected,
  formatStep,
  parseExpectation,
  parseExpected,
  parseStep,
  type Expectation,
  type Step,
  type Target,
} from "../../src/step-language/index.ts";

const save: Target = { by: "role", role: "button", name: "Save" };

const STEPS: readonly [string, Step][] = [
  ['Open "/login"', { kind: "open", path: "/login" }],
  [
    'Fill the "Email" textbox with "ada@example.com"',
    {
      kind: "fill",
      target: { by: "role", role: "textbox", name: "Email" },
      value: "ada@example.com",
    },
  ],
  ['Click the "Save" button', { kind: "click", target: save }],
  [
    'Check the "Remember me" checkbox',
    { kind: "check", target: { by: "role", role: "checkbox", name: "Remember me" } },
  ],
  [
    'Choose "Canada" in the "Country" combobox',
    {
      kind: "choose",
      option: "Canada",
      target: { by: "role", role: "combobox", name: "Country" },
    },
  ],
  ['Press "Enter"', { kind: "press", key: "Enter" }],
  ['Tap the element with test id "save"', { kind: "tap", target: { by: "test_id", id: "save" } }],
  ['Click the text "More"', { kind: "click", target: { by: "text", text: "More" } }],
  [
    'Fill the "Password" field with "correct horse"',
    { kind: "fill", target: { by: "label", label: "Password" }, value: "correct horse" },
  ],
];

const EXPECTATIONS: readonly [string, Expectation][] = [
  [
    'The "Dashboard" heading is visible',
    { kind: "state", target: { by: "role", role: "heading", name: "Dashboard" }, state: "visible" },
  ],
  ['The URL is "/dashboard"', { kind: "url", path: "/dashboard" }],
  [
    'The "Email" textbox has value ""',
    { kind: "value", target: { by: "role", role: "textbox", name: "Email" }, value: "" },
  ],
  [
    'The text "Invalid password" is visible',
    { kind: "state", target: { by: "text", text: "Invalid password" }, state: "visible" },
  ],
  [
    'The element with test id "save" is disabled',
    { kind: "state", target: { by: "test_id", id: "save" }, state: "disabled" },
  ],
  ['The "Save" button is not visible', { kind: "state", target: save, state: "not visible" }],
];

describe("steps", () => {
  test.each(STEPS)("%s", (phrase, step) => {
    expect(parseStep(phrase)).toEqual(step);
    expect(formatStep(step)).toBe(phrase);
  });

  test.each([
    "Log in as an administrator",
    'Click the "Save" thing',
    'Click the "Save" button twice',
    'Open "/a" and "/b"',
    'Open "/a',
    "",
  ])("a phrase outside of the language is prose: %s", (phrase) => {
    expect(parseStep(phrase)).toEqual({ kind: "prose", text: phrase });
  });

  test("a full stop at the end means nothing", () => {
    expect(parseStep('Open "/login".')).toEqual({ kind: "open", path: "/login" });
  });

  test("words of the grammar inside of quotes are only text", () => {
    const step = parseStep('Fill the "To" textbox with "the \\"Save\\" button"');
    expect(step).toMatchObject({ kind: "fill", value: 'the "Save" button' });
  });
});

describe("expectations", () => {
  test.each(EXPECTATIONS)("%s", (phrase, expectation) => {
    expect(parseExpectation(phrase)).toEqual(expectation);
    expect(formatExpectation(expectation)).toBe(phrase);
  });

  test("several are joined by a semicolon and a space, but not inside of quotes", () => {
    expect(parseExpected('The text "a; b" is visible; The URL is "/x"')).toEqual([
      { kind: "state", target: { by: "text", text: "a; b" }, state: "visible" },
      { kind: "url", path: "/x" },
    ]);
  });
});

describe("every step and expectation survives being written and read", () => {
  const texts = [
    "",
    "a",
    'say "hi"',
    "back\\slash",
    "a; b",
    "line\nbreak",
    "ünï 🎉",
    '\\"',
    "the text",
  ];
  const targets = texts.flatMap((text): Target[] => [
    { by: "role", role: "button", name: text },
    { by: "label", label: text },
    { by: "text", text },
    { by: "test_id", id: text },
  ]);

  test("steps", () => {
    const filled = targets.flatMap((target) =>
      texts.flatMap((value): Step[] => [
        { kind: "fill", target, value },
        { kind: "choose", option: value, target },
      ]),
    );
    const used = targets.flatMap((target): Step[] => [
      { kind: "click", target },
      { kind: "uncheck", target },
    ]);
    const steps = [...filled, ...used];
    expect(steps.map(formatStep).map(parseStep)).toEqual(steps);
  });

  test("expectations, alone and joined", () => {
    const states = targets.map((target): Expectation => ({
      kind: "state",
      target,
      state: "not checked",
    }));
    const values = targets.flatMap((target) =>
      texts.map((value): Expectation => ({ kind: "value", target, value })),
    );
    const expectations = [...states, ...values];
    expect(expectations.map(formatExpectation).map(parseExpectation)).toEqual(expectations);
    expect(parseExpected(formatExpected(expectations))).toEqual(expectations);
  });
});
