import { describe, expect, it } from "vitest";
import { isNestedDeeper } from "../../src/bounds/nesting.ts";

const bytes = (json: string) => new TextEncoder().encode(json);

describe("the nesting of JSON", () => {
  it.each<[string, number]>([
    ["1", 0],
    ["{}", 1],
    ['{"a":[{"b":[]}]}', 4],
    ['["[[[[", "\\"[[[", "\\\\"]', 1],
    ["[[],[],[]]", 2],
  ])("of %s is %i levels", (json, levels) => {
    expect(isNestedDeeper(bytes(json), levels)).toBe(false);
    expect(levels > 0 && isNestedDeeper(bytes(json), levels - 1)).toBe(levels > 0);
  });

  it("is told of a text that would end any parser that calls itself", () => {
    expect(isNestedDeeper(bytes("[".repeat(1_000_000)), 64)).toBe(true);
  });
});
