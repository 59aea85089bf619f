import type { AppModel } from "../../../contracts/generated.ts";
import { compileCase } from "../../../frameworks/playwright/writer/compile-case.ts";
import { formatExpected, formatStep } from "../../../frameworks/step-language/index.ts";
import type { Expectation, Step } from "../../../frameworks/step-language/index.ts";

/** Those of the expectations that are grounded after the steps; the reason when none is. */
export function groundedPart(
  model: AppModel,
  steps: readonly Step[],
  expected: readonly Expectation[],
): readonly Expectation[] | string {
  const problemOf = (some: readonly Expectation[]): string | null =>
    compileCase(model, testCaseOf(steps, some)).fixme;
  const problem = problemOf(expected);
  if (problem === null) return expected;
  const grounded = expected.filter((expectation) => problemOf([expectation]) === null);
  return grounded.length === 0 ? problem : grounded;
}

function testCaseOf(
  steps: readonly Step[],
  expected: readonly Expectation[],
): Parameters<typeof compileCase>[1] {
  const [first, ...others] = steps.map(formatStep);
  return {
    id: "tc_plan",
    title: "",
    preconditions: [],
    steps: [first ?? "", ...others],
    expected: formatExpected(expected),
    priority: "high",
  };
}
