import { describe, expect, test } from "vitest";
import { EXPECTATION_FORMS, STEP_FORMS, TARGET_FORMS } from "../../src/step-language/forms.ts";
import {
  EXAMPLES,
  formatExpectation,
  formatExpected,
  formatStep,
  parseExpectation,
  parseExpected,
  parseStep,
  readCase,
  TARGET_STATES,
  type Expectation,
  type PlainTarget,
  type Step,
  type Target,
} from "../../src/step-language/index.ts";
import { randomFrom, type Random } from "../random.ts";

const save: Target = { by: "role", role: "button", name: "Save" };

const STEPS: readonly [string, Step][] = [
  ["Reload the page", { kind: "reload" }],
  ["Click the searchbox", { kind: "click", target: { by: "lone", role: "searchbox" } }],
  [
    'Click the "Save" button in the row "Buy milk"',
    { kind: "click", target: { by: "row", element: save, row: "Buy milk" } },
  ],
  [
    'Choose "Canada" in the combobox in the row "Ada"',
    {
      kind: "choose",
      option: "Canada",
      target: { by: "row", element: { by: "lone", role: "combobox" }, row: "Ada" },
    },
  ],
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
  ['Click the element at "#due"', { kind: "click", target: { by: "selector", selector: "#due" } }],
  ['Tap the element with test id "save"', { kind: "tap", target: { by: "test_id", id: "save" } }],
  ['Launch "Shop"', { kind: "launch", app: "Shop" }],
  ['Restart "Shop"', { kind: "restart", app: "Shop" }],
  ["Go back", { kind: "back" }],
  ['Scroll to the text "More"', { kind: "scroll", target: { by: "text", text: "More" } }],
  ["Swipe left", { kind: "swipe", direction: "left" }],
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

  test.each(['Open "/login".', 'open "/login"', '  Open  "/login" . '])(
    "a full stop, case and white space mean nothing: %s",
    (phrase) => {
      expect(parseStep(phrase)).toEqual({ kind: "open", path: "/login" });
    },
  );

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
  test.each(Array.from({ length: 40 }, (_, seed) => seed))("seed %i", (seed) => {
    const random = randomFrom(seed);
    const steps = Array.from({ length: 25 }, () => randomStep(random));
    const expectations = Array.from({ length: 25 }, () => randomExpectation(random));
    expect(steps.map(formatStep).map(parseStep)).toEqual(steps);
    expect(expectations.map(formatExpectation).map(parseExpectation)).toEqual(expectations);
    expect(parseExpected(formatExpected(expectations))).toEqual(expectations);
  });
});

describe("the examples", () => {
  const { steps, expectations, targets } = EXAMPLES;

  test("are phrases of the language, one for each form", () => {
    expect(steps.map((phrase) => parseStep(phrase).kind)).toEqual(Object.keys(STEP_FORMS));
    expect(expectations.map((phrase) => parseExpectation(phrase).kind)).toEqual(
      Object.keys(EXPECTATION_FORMS),
    );
  });

  test("name a target in each way", () => {
    const clicked = targets.map((target) => parseStep(`Click ${target}`));
    expect(clicked.map((step) => "target" in step && step.target.by)).toEqual([
      ...Object.keys(TARGET_FORMS),
      "row",
    ]);
  });
});

test("a read case has each phrase as it stands there, with its meaning", () => {
  const read = readCase({
    id: "tc_a",
    title: "a",
    preconditions: [],
    steps: ['open "/".', "Log in"],
    expected: 'The URL is "/x"; She is greeted',
    priority: "high",
  });
  expect(read.steps).toEqual([
    { text: 'open "/".', meaning: { kind: "open", path: "/" } },
    { text: "Log in", meaning: { kind: "prose", text: "Log in" } },
  ]);
  expect(read.expectations.map(({ text }) => text)).toEqual(['The URL is "/x"', "She is greeted"]);
});

/** Texts with all that could be taken for grammar, put together at random. */
function randomText(random: Random): string {
  const parts = [
    "",
    "a",
    'say "hi"',
    "\\",
    "; ",
    "\n",
    "ünï 🎉",
    '"',
    "the text",
    " button.",
    "{target}",
  ];
  return random.list(3, () => random.pick(parts)).join("");
}

function randomTarget(random: Random): Target {
  const text = randomText(random);
  const element = randomPlainTarget(random);
  return random.pick<Target>([element, { by: "row", element, row: text }]);
}

function randomPlainTarget(random: Random): PlainTarget {
  const text = randomText(random);
  return random.pick<PlainTarget>([
    { by: "role", role: random.pick(["button", "heading", "menuitem"]), name: text },
    { by: "label", label: text },
    { by: "text", text },
    { by: "test_id", id: text },
    { by: "lone", role: "checkbox" },
    { by: "placed", ordinal: "second", role: "button" },
  ]);
}

function randomStep(random: Random): Step {
  const target = randomTarget(random);
  const text = randomText(random);
  return random.pick<Step>([
    { kind: "open", path: text },
    { kind: "press", key: text },
    { kind: "serve", request: text, json: JSON.stringify([{ [text]: text }]) },
    { kind: "refuse", request: text, status: "500" },
    { kind: "fill", target, value: text },
    { kind: "choose", option: text, target },
    { kind: random.pick(["click", "tap", "check", "uncheck"]), target },
  ]);
}

function randomExpectation(random: Random): Expectation {
  const target = randomTarget(random);
  const text = randomText(random);
  return random.pick<Expectation>([
    { kind: "url", path: text },
    { kind: "value", target, value: text },
    { kind: "state", target, state: random.pick(TARGET_STATES) },
  ]);
}
