import { expect, test } from "vitest";
import { result } from "./evaluate.ts";

test.each([
  ["' a '.trim()", "a"],
  ["' a'.trimStart()", "a"],
  ["'a '.trimEnd()", "a"],
  ["'Ab'.toUpperCase()", "AB"],
  ["'Ab'.toLowerCase()", "ab"],
  ["'abc'.charAt(1)", "b"],
  ["'abc'.at(-1)", "c"],
  ["'abc'.includes('b')", true],
  ["'abc'.startsWith('b')", false],
  ["'abc'.endsWith('bc')", true],
  ["'abc'.indexOf('c')", 2],
  ["'abcd'.slice(1, 3)", "bc"],
  ["'abcd'.slice(-2)", "cd"],
  ["'abcd'.substring(1, 2)", "b"],
  ["'a-b-c'.replace('-', '+')", "a+b-c"],
  ["'a-b-c'.replaceAll('-', '')", "abc"],
  ["'a'.concat('b', 'c')", "abc"],
  ["'7'.padStart(3, '0')", "007"],
  ["'abc'.length", 3],
])("%s is %j", (expression, value) => {
  expect(result(expression)).toBe(value);
});

test("a replacement is taken by the letter", () => {
  expect(result("'a'.replace('a', '$&$&')")).toBe("$&$&");
});

test("a text is split at another", () => {
  expect(result("'a,b'.split(',')")).toEqual(["a", "b"]);
  expect(result("'ab'.split('')")).toEqual(["a", "b"]);
});

test("a text is padded no further than a page needs", () => {
  expect(result("'x'.padStart(1000000).length")).toBe(100);
});

test("a method that is not followed gives something that is not known", () => {
  expect(result("'a'.normalize('NFC')")).toBe("?");
});

test("what no text has is undefined", () => {
  expect(result("'a'.nonsense")).toBeUndefined();
});

const NAME = "import { name } from 'kit';";

test.each([
  ["(`Hello ${name}`).trim()", "Hello ${…}"],
  ["(`Hello ${name}`).toString()", "Hello ${…}"],
  ["(`Hello ${name}`).toUpperCase()", "?"],
  ["(`Hello ${name}`).slice(0, 2)", "?"],
  ["(`Hello ${name}`).length", "?"],
])("of a text that is known in part, %s is %s", (expression, value) => {
  expect(result(expression, NAME)).toBe(value);
});

test("how many parts a text that is known in part is split into is not known", () => {
  expect(result("(`a,${name}`).split(',')", NAME)).toEqual(["…"]);
});

test("an argument that is not known leaves the outcome open", () => {
  expect(result("'abc'.includes(name)", NAME)).toBe("?");
});

test.each([
  ["(1234.5).toFixed(2)", "1234.50"],
  ["(5).toString()", "5"],
  ["(1).toFixed(99)", "?"],
])("%s is %s", (expression, value) => {
  expect(result(expression)).toBe(value);
});
