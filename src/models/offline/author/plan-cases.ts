import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { Candidate } from "./candidate.ts";
import { controlCases } from "./control-cases.ts";
import { fieldCases } from "./field-cases.ts";
import { groundedPart } from "./grounded-part.ts";
import { navigationCases } from "./navigation-cases.ts";
import { pageCase } from "./page-case.ts";
import { reachableScreens } from "./reachable-screens.ts";

export interface Plan {
  readonly candidates: readonly Candidate[];
  /** Why something has no case, one sentence each. */
  readonly leftOut: readonly string[];
}

/** Every case that the source makes sure of. A case that would not be grounded is left out. */
export function planCases(model: OpenAppModel): Plan {
  const leftOut: string[] = [];
  const links = new Set<string>();
  const used = new Set<string>();
  const planned: Candidate[] = [];
  for (const reached of reachableScreens(model, leftOut)) {
    planned.push(...controlCases(reached, used, leftOut), ...pageCase(reached));
    planned.push(...fieldCases(reached), ...navigationCases(reached, links));
  }
  const candidates = planned.flatMap((candidate) => {
    const expected = groundedPart(model, candidate.steps, candidate.expected);
    if (typeof expected !== "string") return [{ ...candidate, expected }];
    leftOut.push(`${candidate.title}: ${expected}`);
    return [];
  });
  return { candidates, leftOut };
}
