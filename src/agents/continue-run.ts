import type { Artifact } from "../contracts/generated.ts";
import type { AgentContext } from "./context.ts";
import { usageIn } from "./session/usage.ts";

/**
 * Goes on where the agents before ended, as their artifacts say: what they have spent of the budget
 * is spent, and what the model's server refused of them is not sent again.
 */
export function continueRun(
  { budget, model }: AgentContext,
  before: readonly Artifact["content"]["meta"][],
): void {
  budget.startFrom(before.map(usageIn));
  for (const { learned } of before) {
    if (learned !== undefined) model.startFrom?.(learned);
  }
}
