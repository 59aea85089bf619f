import { describe, expect, test } from "vitest";
import { leftOutOf } from "../../src/agents/test-case-generator/floor.ts";
import type { TestCase } from "../../src/contracts/depth.ts";

const SIGN_IN: TestCase = {
  id: "tc_sign_in",
  title: "Sign in",
  preconditions: [],
  steps: ['Open "/login"', 'Fill "Email"', 'Click "Sign in"'],
  expected: 'The URL is "/home"',
  priority: "critical",
};
const FLOOR = { cases: [SIGN_IN], text: "" };

describe("a case of the floor", () => {
  test.each([
    ["with fewer steps", { steps: ['Open "/login"'] }],
    ["that expects less", { expected: "It works" }],
  ])("%s under its id is told", (_how, changes) => {
    const [told] = leftOutOf(FLOOR, [{ ...SIGN_IN, ...changes }], "");
    expect(told?.reason).toBe("the model does or expects less under its id and does not say why");
  });

  test.each([
    ["under another id", { id: "tc_other" }],
    ["with more steps", { steps: [...SIGN_IN.steps, 'Click "Home"'] }],
    ["that expects more", { expected: 'The URL is "/home" and "Hello" is visible' }],
  ])("%s is kept", (_how, changes) => {
    expect(leftOutOf(FLOOR, [{ ...SIGN_IN, ...changes }], "")).toEqual([]);
  });
});
