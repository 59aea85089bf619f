import { describe, expect, test } from "vitest";
import { isRun } from "../../../src/frameworks/maestro/writer/flow-rules.ts";

const runs = (flows: string[], path: string): boolean =>
  isRun({ folder: ".maestro", flows, include_tags: [], exclude_tags: [] }, `.maestro/${path}`);

describe("the flows that Maestro runs of a folder", () => {
  test("are those at its top, where nothing else is said", () => {
    expect([runs([], "cart.yaml"), runs([], "shared/log-in.yaml")]).toEqual([true, false]);
  });

  test("are those that a pattern takes in, and none that another takes out", () => {
    const flows = ["**", "!shared/**"];
    expect([runs(flows, "a/b/cart.yaml"), runs(flows, "shared/log-in.yaml")]).toEqual([
      true,
      false,
    ]);
  });

  test("are none at the top for a pattern of any folder", () => {
    expect([runs(["**/*"], "cart.yaml"), runs(["**/*"], "a/cart.yaml")]).toEqual([false, true]);
  });

  test("are told at once, whatever the pattern", () => {
    expect(runs(["*a".repeat(50)], `${"a".repeat(1_000)}b`)).toBe(false);
  });
});
