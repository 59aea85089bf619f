import { expect, test } from "vitest";
import { createSession } from "../../../src/analysis/code/session.ts";
import { Store } from "../../../src/analysis/code/store.ts";
import { truthOf } from "../../../src/analysis/code/truth.ts";
import { compareTypedLength, TYPED_LENGTH } from "../../../src/analysis/code/typed-length.ts";
import {
  arrayOf,
  literal,
  objectOf,
  typed,
  UNKNOWN,
  variants,
  type Value,
} from "../../../src/analysis/code/value.ts";

const session = createSession("event", new Store());
const either = (left: Value, right: Value): Value =>
  variants([
    { value: left, presence: "maybe" },
    { value: right, presence: "maybe" },
  ]);

test.each([
  ["the empty text", literal(""), false],
  ["zero", literal(0), false],
  ["null", literal(null), false],
  ["a text", literal("x"), true],
  ["an empty list", arrayOf([]), true],
  ["an object", objectOf([]), true],
  ["what is not known", UNKNOWN, null],
  ["what is known to be there", { ...UNKNOWN, truthy: true }, true],
  ["what was typed", typed("name"), true],
  ["a text with a known part", { kind: "text", parts: ["a", { field: null }] }, true],
  ["a text of which nothing is known", { kind: "text", parts: [{ field: null }] }, null],
  ["two that both count", either(literal(1), literal("x")), true],
  ["two that do not agree", either(literal(1), literal(0)), null],
  ["something of a package", { kind: "external", module: "kit", name: "x" }, true],
  ["something of the browser", { kind: "external", module: "global", name: "x" }, null],
] as const)("%s counts as true: %s", (_, value, truth) => {
  expect(truthOf(value, session)).toBe(truth);
});

test("fields that decided are remembered", () => {
  const run = createSession("event", new Store());
  truthOf(typed("name"), run);
  truthOf({ ...UNKNOWN, truthy: true, field: "age" }, run);
  truthOf({ ...UNKNOWN, field: "never" }, run);
  expect([...run.event.consulted]).toEqual(["name", "age"]);
});

// Test data keeps to these lengths, so that what handlers ask of a length can be answered.
test.each([
  [">", TYPED_LENGTH.min - 1, true],
  [">=", TYPED_LENGTH.min, true],
  [">", TYPED_LENGTH.min, null],
  [">", TYPED_LENGTH.max, false],
  ["<", TYPED_LENGTH.min, false],
  ["<=", TYPED_LENGTH.max, true],
  ["<", TYPED_LENGTH.max, null],
  ["===", 20, null],
])("the length of what was typed is %s %d: %s", (operator, limit, outcome) => {
  expect(compareTypedLength(operator, limit, "field", session)).toBe(outcome);
});

test.each([
  ["type", "number"],
  ["maxlength", "5"],
])("of a field whose %s is %s, only that something was typed is known", (attribute, text) => {
  const limited = createSession("event", new Store(), {
    dom: () => ({
      read: (_, name) => (name === attribute ? literal(text) : UNKNOWN),
      write: () => undefined,
      writeGlobal: () => undefined,
      find: () => [],
      formValues: () => [],
    }),
  });
  expect(compareTypedLength(">", 0, "field", limited)).toBe(true);
  expect(compareTypedLength(">", 8, "field", limited)).toBeNull();
});
