import { expect, test } from "vitest";
import { textOf } from "../../src/analysis/mobile/build-values.ts";
import { createdBy } from "../../src/analysis/packages/react-navigation/navigators.ts";
import { addressOf } from "../../src/analysis/packages/expo-router/files.ts";
import { withoutInactive } from "../../src/analysis/source/languages/calls/directives.ts";

const LONG = 300_000;

// With squared time each of these would take minutes.
test.each([
  ["the value of a build file", () => textOf(`${"0".repeat(LONG)}!`, () => null)],
  ["the name of a navigator", () => createdBy(`${"Stack".repeat(LONG / 5)}!`)],
  ["a condition of Swift", () => withoutInactive(`#if ${"os".repeat(LONG / 2)}\n#endif\n`)],
  ["the address of a screen", () => addressOf(["[".repeat(LONG)])],
])("%s is read in one pass, however long it is", (_, read) => {
  const started = performance.now();
  read();
  expect(performance.now() - started).toBeLessThan(2_000);
});
