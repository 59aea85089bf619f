import type { AppModel } from "../../../contracts/generated.ts";
import { compileCase } from "../../../frameworks/playwright/writer/compile-case.ts";
import type { Candidate } from "./candidate.ts";
import { controlCases } from "./control-cases.ts";
import { fieldCases } from "./field-cases.ts";
import { navigationCases } from "./navigation-cases.ts";
import { pageCase } from "./page-case.ts";
import { reachablePlaces } from "./places.ts";
import { toTestCase } from "./select-cases.ts";

export interface Plan {
  readonly candidates: readonly Candidate[];
  /** Why something has no case, one sentence each. */
  readonly leftOut: readonly string[];
}

/** Every case that the source makes sure of. A case that would not be grounded is left out. */
export function planCases(model: AppModel): Plan {
  const leftOut: string[] = [];
  const links = new Set<string>();
  const used = new Set<string>();
  const planned: Candidate[] = [];
  for (const place of reachablePlaces(model, leftOut)) {
    planned.push(...controlCases(place, used, leftOut), ...pageCase(place));
    planned.push(...fieldCases(place), ...navigationCases(place, links));
  }
  const candidates = planned.filter((candidate) => {
    const reason = compileCase(model, toTestCase(candidate, "tc_plan")).fixme;
    if (reason !== null) leftOut.push(`${candidate.title}: ${reason}`);
    return reason === null;
  });
  return { candidates, leftOut };
}
