import { expect, test } from "vitest";
import { failsWhen, parseExpected, parseStep } from "../../src/step-language/index.ts";

const SAVE = ['Open "/new"', 'Click the "Save" button'].map(parseStep);

test.each([
  ['The URL is "/list"', "another page than /list is open"],
  ['The "Bread" row is not visible', 'the "Bread" row is still there'],
  ['The "Title" textbox has value ""', 'the "Title" textbox holds something else than ""'],
  ['The "Done" checkbox is checked', 'the "Done" checkbox is not checked'],
])("a case catches that what it expects is otherwise: %s", (expected, miss) => {
  expect(failsWhen(SAVE, parseExpected(expected))).toBe(`${miss} after: Click the "Save" button`);
});

test("of many things that are expected the first is told", () => {
  const expected = parseExpected('The text "Saved" is visible; The "Save" button is disabled');
  expect(failsWhen(SAVE, expected)).toBe(
    'the text "Saved" is missing or reads otherwise, or 1 more of what is expected after: Click the "Save" button',
  );
});

test("prose alone catches nothing that is known", () => {
  expect(failsWhen(SAVE, parseExpected("It looks good"))).toBe("");
});
