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
  const candidates = planned.flatMap((candidate) => {
    const sure = onlyGrounded(model, candidate);
    if (typeof sure !== "string") return [sure];
    leftOut.push(`${candidate.title}: ${sure}`);
    return [];
  });
  return { candidates, leftOut };
}

/** The case with those expectations that are grounded; the reason when it has none. */
function onlyGrounded(model: AppModel, candidate: Candidate): Candidate | string {
  const problemOf = (expected: Candidate["expected"]): string | null =>
    compileCase(model, toTestCase({ ...candidate, expected }, "tc_plan")).fixme;
  const problem = problemOf(candidate.expected);
  if (problem === null) return candidate;
  const grounded = candidate.expected.filter((expectation) => problemOf([expectation]) === null);
  return grounded.length === 0 ? problem : { ...candidate, expected: grounded };
}
