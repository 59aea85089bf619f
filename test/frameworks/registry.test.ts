import { expect, test } from "vitest";
import { FRAMEWORKS } from "../../src/contracts/framework.ts";
import { frameworkFor } from "../../src/frameworks/registry.ts";

test("a framework is found by its id", () => {
  expect(frameworkFor("playwright").id).toBe("playwright");
});

test("one without a writer is refused by name, with those that can be chosen", () => {
  expect(FRAMEWORKS).toContain("maestro");
  expect(() => frameworkFor("maestro")).toThrow(
    'There is no writer for maestro tests yet. Choose framework "playwright".',
  );
});
