import { expect, test } from "vitest";
import { mediaHolds } from "../../../src/analysis/styles/media.ts";

test.each([
  ["", true],
  ["screen", true],
  ["print", false],
  ["only screen and (min-width: 600px)", true],
  ["(max-width: 600px)", false],
  ["(min-width: 80em)", true],
  ["(min-width: 1281px)", false],
  ["(min-height: 700px)", true],
  ["(width >= 600px)", true],
  ["(400px <= width < 900px)", false],
  ["(600px < width)", true],
  ["not print", true],
  ["not screen", false],
  ["print, (min-width: 1px)", true],
  ["(orientation: portrait)", false],
  ["(prefers-color-scheme: dark)", false],
  ["(hover: hover)", true],
  ["(min-resolution: 2dppx)", null],
  ["(min-width: calc(1px + 1em))", null],
])("%j is %j in the window of a test", (query, holds) => {
  expect(mediaHolds(query)).toBe(holds);
});
