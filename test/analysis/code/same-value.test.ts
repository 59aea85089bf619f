import { describe, expect, test } from "vitest";
import { isSameValue } from "../../../src/analysis/code/same-value.ts";
import {
  arrayOf,
  literal,
  native,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../../../src/analysis/code/value.ts";
import { evaluate } from "./evaluate.ts";

/** Whether two expressions after the same statements of one module give the same. */
function areSame(one: string, other: string, before = ""): boolean {
  const both = evaluate(`[${one}, ${other}]`, before);
  if (both.kind !== "array") throw new Error("not an array");
  return isSameValue(both.items[0], both.items[1]);
}

describe("data", () => {
  test.each([
    ["1", "1"],
    [`"a"`, `"a"`],
    ["{ a: 1, b: [2, { c: 3 }] }", "{ a: 1, b: [2, { c: 3 }] }"],
    ["unknown.name", "unknown.name"],
  ])("%s is the same as %s", (one, other) => {
    expect(areSame(one, other)).toBe(true);
  });

  test.each([
    ["1", "2"],
    ["1", `"1"`],
    ["{ a: 1 }", "{ a: 2 }"],
    ["{ a: 1 }", "{ b: 1 }"],
    ["{ a: 1 }", "{ a: 1, b: undefined }"],
    ["[1]", "[1, 2]"],
    ["unknown.name", "unknown.title"],
  ])("%s is not the same as %s", (one, other) => {
    expect(areSame(one, other)).toBe(false);
  });
});

describe("functions", () => {
  const MAKER =
    "const make = (label) => () => label; const loop = (n) => { const again = () => n + again(); return again; };";

  test("of one source that see the same are the same", () => {
    expect(areSame(`make("a")`, `make("a")`, MAKER)).toBe(true);
  });

  test("of one source that see different things are not", () => {
    expect(areSame(`make("a")`, `make("b")`, MAKER)).toBe(false);
  });

  test("of different sources are not", () => {
    expect(areSame(`() => "a"`, `() => "a"`)).toBe(false);
  });

  test("that see themselves are compared by what else they see", () => {
    expect(areSame("loop(1)", "loop(1)", MAKER)).toBe(true);
    expect(areSame("loop(1)", "loop(2)", MAKER)).toBe(false);
  });

  test("of the analysis are the same only when they say what they are made of", () => {
    const made = (of?: readonly Value[]): Value => native("set", () => UNDEFINED, of);
    expect(isSameValue(made([literal("a")]), made([literal("a")]))).toBe(true);
    expect(isSameValue(made([literal("a")]), made([literal("b")]))).toBe(false);
    expect(isSameValue(made(), made())).toBe(false);
  });
});

describe("elements", () => {
  const ROW = "const Row = () => null; const row = (text) => <Row>{text}</Row>;";

  test("that were written at one place, of the same properties, are the same", () => {
    expect(areSame(`row("a")`, `row("a")`, ROW)).toBe(true);
  });

  test("of other properties, or written elsewhere, are not", () => {
    expect(areSame(`row("a")`, `row("b")`, ROW)).toBe(false);
    expect(areSame(`<Row>a</Row>`, `<Row>a</Row>`, ROW)).toBe(false);
  });
});

test("what is too large to compare is taken to be different", () => {
  const long = (): Value => arrayOf(Array.from({ length: 3000 }, () => ({ ...UNKNOWN })));
  expect(isSameValue(long(), long())).toBe(false);
});
