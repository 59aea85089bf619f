import { expect, test } from "vitest";
import { FRAMEWORKS } from "../../src/contracts/framework.ts";
import { frameworkFor } from "../../src/frameworks/registry.ts";

test.each(FRAMEWORKS)("%s is found by its id", async (id) => {
  expect((await frameworkFor(id)).id).toBe(id);
});
