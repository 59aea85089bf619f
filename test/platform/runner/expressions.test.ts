import { expect, it } from "vitest";
import { interpolate, isTrue, type Scope } from "./expressions.ts";

const SCOPE: Scope = {
  status: "success",
  contexts: { inputs: { depth: "core", empty: "" }, github: { event: { list: [1, 2] } } },
};

it.each([
  ["${{ inputs.depth }}-x", "core-x"],
  ["${{ inputs.missing }}", ""],
  ["${{ inputs.empty || inputs.depth }}", "core"],
  ["${{ inputs.empty != '' }}", "false"],
  ["${{ format('{0}''s and ''{1}''', 'it', 'b') }}", "it's and 'b'"],
  ["${{ '}}' }}", "}}"],
  ["${{ toJSON(github.event.list) }}", "[\n  1,\n  2\n]"],
  ["${{ contains('abc', 'b') && 'yes' || 'no' }}", "yes"],
  ["no expression", "no expression"],
])("fills in %s", (template, expected) => {
  expect(interpolate(template, SCOPE)).toBe(expected);
});

it.each([
  ["always()", "failure", true],
  ["success()", "failure", false],
  ["failure()", "failure", true],
  ["success()", "success", true],
  ["cancelled()", "success", false],
] as const)("%s after %s is %s", (condition, status, expected) => {
  expect(isTrue(condition, { ...SCOPE, status })).toBe(expected);
});

it.each(["0", "''", "null", "false", "inputs.missing"])("counts %s as false", (condition) => {
  expect(isTrue(condition, SCOPE)).toBe(false);
});

it("refuses an expression without an end", () => {
  expect(() => interpolate("${{ inputs.depth", SCOPE)).toThrow("has no end");
});

it("refuses a name it does not know", () => {
  expect(() => interpolate("${{ secrets.KEY }}", SCOPE)).toThrow("Unrecognized named-value");
});
