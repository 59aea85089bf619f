import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { followSteps } from "../../../app-model/walkthrough.ts";
import type { Expectation, Step } from "../../../step-language/index.ts";

/** Those of the expectations that are grounded after the steps; the reason when none is. */
export function groundedPart(
  model: OpenAppModel,
  steps: readonly Step[],
  expected: readonly Expectation[],
): readonly Expectation[] | string {
  const { walkthrough, problem } = followSteps(model, steps);
  if (problem !== null) return problem.reason;
  const reasons: string[] = [];
  const grounded = expected.filter((expectation) => {
    const found = walkthrough.expect(expectation);
    if (found.kind === "problem") reasons.push(found.reason);
    return found.kind !== "problem";
  });
  if (grounded.length > 0) return grounded;
  return reasons[0] ?? "The case expects nothing.";
}
