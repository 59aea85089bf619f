import { expect, test } from "vitest";
import {
  arrayOf,
  literal,
  mapVariants,
  objectOf,
  possible,
  UNKNOWN,
  variants,
  type Value,
} from "../../../src/analysis/code/value.ts";
import { weaker } from "../../../src/analysis/partial.ts";

const A = literal("a");
const B = literal("b");

test("a lone value that is surely there is itself", () => {
  expect(variants([{ value: A, presence: "yes" }])).toBe(A);
});

test("a lone value that may be there stays one of several", () => {
  expect(variants([{ value: A, presence: "maybe" }])).toEqual({
    kind: "variants",
    options: [{ value: A, presence: "maybe" }],
  });
});

test("none of none is not known", () => {
  expect(variants([])).toBe(UNKNOWN);
});

test("one of several of which one is one of several is flat, as present as both allow", () => {
  const inner = variants([
    { value: A, presence: "yes" },
    { value: B, presence: "no" },
  ]);
  expect(
    variants([
      { value: inner, presence: "maybe" },
      { value: UNKNOWN, presence: "yes" },
    ]),
  ).toEqual({
    kind: "variants",
    options: [
      { value: A, presence: "maybe" },
      { value: B, presence: "no" },
      { value: UNKNOWN, presence: "yes" },
    ],
  });
});

test("no more than twelve alternatives are kept, and that it may be another is not forgotten", () => {
  const many = Array.from({ length: 13 }, (_, index) => literal(index));
  const kept = variants(many.map((value) => ({ value, presence: "maybe" })));
  expect(kept.kind === "variants" && kept.options).toHaveLength(13);
});

test("what is possible in this state leaves out what is not there", () => {
  const value = variants([
    { value: A, presence: "no" },
    { value: B, presence: "maybe" },
  ]);
  expect(possible(value)).toEqual([B]);
  expect(possible(A)).toEqual([A]);
});

test("a change of one of several is made to each that may be there", () => {
  const upper = (value: Value): Value =>
    value.kind === "literal" ? literal(String(value.value).toUpperCase()) : value;
  const value = variants([
    { value: A, presence: "maybe" },
    { value: literal("gone"), presence: "no" },
    { value: B, presence: "maybe" },
  ]);
  expect(possible(mapVariants(value, upper))).toEqual([literal("A"), literal("B")]);
});

test.each([
  ["yes", "maybe", "maybe"],
  ["maybe", "no", "no"],
  ["yes", "no", "no"],
  ["yes", "yes", "yes"],
] as const)("of %s and %s the weaker is %s, either way round", (left, right, weak) => {
  expect([weaker(left, right), weaker(right, left)]).toEqual([weak, weak]);
});

test("objects are closed and lists are whole unless it is said", () => {
  expect(objectOf([]).open).toBe(false);
  expect(arrayOf([]).rest).toBeNull();
});
