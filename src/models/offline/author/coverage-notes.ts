import type { Exclusion } from "../../../contracts/exclusion.ts";
import { reasonLines } from "../../../contracts/reason-lines.ts";
import { groupByReason } from "../../../contracts/reasons.ts";

const LIMITS = { groups: 20, examples: 3 } as const;

/**
 * What the cases do not cover and why, one reason a line. What the analysis did not follow is not
 * among it: the agent adds that, whoever wrote the cases.
 */
export function coverageNotes(exclusions: readonly Exclusion[]): string {
  return [
    "Cases were derived from the source; nothing was run, and no server data is assumed.",
    ...reasonLines(groupByReason(exclusions, LIMITS)),
  ].join("\n");
}
