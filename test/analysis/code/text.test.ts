import { expect, test } from "vitest";
import { concatenate, stringOf, textParts } from "../../../src/analysis/code/text.ts";
import { literal, typed, UNKNOWN, objectOf } from "../../../src/analysis/code/value.ts";
import { collapse, isKnown, writeParts } from "../../../src/analysis/partial.ts";

const HOLE = { field: null };

test("parts that are all known are one literal", () => {
  expect(concatenate(["a", "", "b"])).toEqual(literal("ab"));
  expect(concatenate([])).toEqual(literal(""));
});

test("parts around a hole are put together on each side", () => {
  expect(concatenate(["a", "b", HOLE, "c", "d"])).toEqual({
    kind: "text",
    parts: ["ab", HOLE, "cd"],
  });
});

test.each([
  ["a text", literal("x"), ["x"]],
  ["a number", literal(3), ["3"]],
  ["null", literal(null), ["null"]],
  ["what was typed into a field", typed("f"), [{ field: "f" }]],
  ["what is derived from a field", { ...UNKNOWN, field: "f" }, [{ field: "f" }]],
  ["what is not known", UNKNOWN, [HOLE]],
  ["an object", objectOf([]), [HOLE]],
] as const)("%s becomes text", (_, value, parts) => {
  expect(textParts(value)).toEqual(parts);
});

test("only a literal text is a string", () => {
  expect([literal("x"), literal(1), typed("f"), undefined].map((value) => stringOf(value))).toEqual(
    ["x", null, null, null],
  );
});

test("holes are written as ${…}", () => {
  expect(writeParts(["Hello ", HOLE, "!"])).toBe("Hello ${…}!");
});

test.each([
  ["Hello ${…}", true],
  ["${…}", false],
  [" ${…} ${…} ", false],
  ["", false],
])("in %j something is known: %s", (text, known) => {
  expect(isKnown(text)).toBe(known);
});

test("white space is collapsed as a browser shows it", () => {
  expect(collapse("  a\n\t b  ")).toBe("a b");
});
