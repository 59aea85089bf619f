import { expect, test } from "vitest";
import { readStepProfile } from "../../src/contracts/step-profile.ts";

const PROFILE = { total_ms: 812, peak_mb: 120, phases_ms: { start: 150, "analyse.pages": 31 } };

test("a profile is read as it was written", () => {
  expect(readStepProfile(JSON.stringify(PROFILE))).toEqual(PROFILE);
});

test.each([
  ["no output", undefined],
  ["an empty output", ""],
  ["another form", '{"total_ms":"long"}'],
  ["a phase that is none", JSON.stringify({ ...PROFILE, phases_ms: { lunch: 1 } })],
])("%s is no profile, and no failure", (_what, output) => {
  expect(readStepProfile(output)).toBeUndefined();
});
