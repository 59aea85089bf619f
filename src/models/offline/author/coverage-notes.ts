import type { AppModel } from "../../../contracts/generated.ts";
import { testabilityGaps } from "../../../app-model/testability.ts";
import type { Plan } from "./plan-cases.ts";

const MAX_LINES = 20;

/** What the cases do not cover and why, one sentence a line. */
export function coverageNotes(model: AppModel, plan: Plan, selected: number): string {
  const unnamed = testabilityGaps(model).length;
  const beyond = plan.candidates.length - selected;
  const lines = [
    "Cases were derived from the source; nothing was run, and no server data is assumed.",
    ...(beyond > 0 ? [`${beyond} more cases are sure but beyond this depth.`] : []),
    ...(unnamed > 0 ? [`${unnamed} interactive elements have no name or test id.`] : []),
    ...(model.gaps.length > 0
      ? [`${model.gaps.length} places in the source were not understood.`]
      : []),
    ...new Set(plan.leftOut),
  ];
  const rest = lines.length - MAX_LINES;
  return [...lines.slice(0, MAX_LINES), ...(rest > 0 ? [`And ${rest} more.`] : [])].join("\n");
}
