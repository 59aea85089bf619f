import { describe, expect, test } from "vitest";
import { binary } from "../../../src/analysis/code/operators.ts";
import { createSession, type Session } from "../../../src/analysis/code/session.ts";
import { Store } from "../../../src/analysis/code/store.ts";
import {
  literal,
  objectOf,
  typed,
  UNKNOWN,
  variants,
  type Value,
} from "../../../src/analysis/code/value.ts";
import { plain, result } from "./evaluate.ts";

const session = (): Session => createSession("event", new Store());
const known = (operator: string, left: Value, right: Value): unknown =>
  plain(binary(operator, left, right, session()));

test.each([
  ["1 + 2", 3],
  ["'a' + 1", "a1"],
  ["1 + 'a'", "1a"],
  ["7 - 2", 5],
  ["3 * 4", 12],
  ["9 / 2", 4.5],
  ["9 % 4", 1],
  ["2 ** 10", 1024],
  ["1 < 2", true],
  ["2 <= 1", false],
  ["'b' > 'a'", true],
  ["'a' >= 'a'", true],
  ["1 === 1", true],
  ["1 === '1'", false],
  ["null == undefined", true],
  ["null === undefined", false],
  ["'a' !== 'b'", true],
  ["0 != null", true],
])("%s is %s", (expression, value) => {
  expect(result(expression)).toBe(value);
});

test("what is no number is not known", () => {
  expect(result("'a' * 2")).toBe("?");
});

test("a text of which a part is not known keeps the part that is", () => {
  expect(known("+", literal("Hello "), UNKNOWN)).toBe("Hello ${…}");
  expect(known("+", typed("name"), literal("!"))).toBe("${…}!");
});

test("a sum of what is not known may be a number or a text", () => {
  expect(known("+", UNKNOWN, literal(1))).toBe("?");
});

describe("what a user typed", () => {
  test("is not empty", () => {
    expect(known("===", typed("name"), literal(""))).toBe(false);
    expect(known("!==", literal(""), typed("name"))).toBe(true);
  });

  test("may be any other text", () => {
    expect(known("===", typed("name"), literal("Ann"))).toBe("?");
  });

  test("is no number and not null", () => {
    expect(known("===", typed("name"), literal(3))).toBe(false);
    expect(known("!==", typed("name"), literal(null))).toBe(true);
  });

  test("is remembered as what decided", () => {
    const run = session();
    binary("===", typed("name"), literal(""), run);
    expect([...run.event.consulted]).toEqual(["name"]);
  });
});

test("what counts as true is not null", () => {
  const something = { ...UNKNOWN, truthy: true };
  expect(known("===", something, literal(null))).toBe(false);
  expect(known("===", something, literal("x"))).toBe("?");
});

test("one and the same value is equal to itself, unknown ones are not told apart", () => {
  const same = objectOf([]);
  expect(known("===", same, same)).toBe(true);
  expect(known("!==", same, same)).toBe(false);
  expect(known("===", UNKNOWN, UNKNOWN)).toBe("?");
});

test("of several values an outcome is known where all agree", () => {
  const either = variants([
    { value: literal(1), presence: "maybe" },
    { value: literal(2), presence: "maybe" },
    { value: literal(9), presence: "no" },
  ]);
  expect(known("<", either, literal(3))).toBe(true);
  expect(known("===", either, literal(1))).toBe("?");
});
