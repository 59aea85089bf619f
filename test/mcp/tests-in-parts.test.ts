import { describe, expect, it } from "vitest";
import type { AppModel } from "../../src/contracts/generated.ts";
import { itemsOf, joinTests } from "../../src/mcp/outline.ts";
import { appModel } from "../app-model/builders.ts";

function modelWith(reaching: number): AppModel {
  const facts = Array.from({ length: reaching }, (_, index) => ({
    path: `e2e/helper-${index}.ts`,
    opens: [],
    handed: ["sh"],
    gives: [],
    source: { path: `e2e/helper-${index}.ts`, line: 1 },
    by: "tests",
  }));
  const model = appModel([]);
  const tests = { ...model.tests, ...(reaching === 0 ? {} : { reaching: facts }) };
  return { ...model, parts: [], screens: [], tests };
}

describe("the tests of an app model, part by part", () => {
  it.each([0, 1, 100, 101, 250])("have all of %i helpers that reach the machine", (count) => {
    const model = modelWith(count);
    const parts = itemsOf(model, "tests") as AppModel["tests"][];

    expect(parts).toHaveLength(Math.max(1, Math.ceil(count / 100)));
    expect(joinTests(parts)).toEqual(model.tests);
  });
});
