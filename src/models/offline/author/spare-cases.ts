import { formatStep } from "../../../step-language/index.ts";
import type { Candidate } from "./candidate.ts";

/** The candidates without those that are only of use where no other ends with the same step. */
export function withoutSpares(candidates: readonly Candidate[]): readonly Candidate[] {
  const ends = new Set<string>();
  for (const one of candidates) if (one.isSpare !== true) ends.add(endOf(one));
  return candidates.filter((one) => {
    if (one.isSpare !== true) return true;
    const isFirst = !ends.has(endOf(one));
    ends.add(endOf(one));
    return isFirst;
  });
}

function endOf({ route, steps }: Candidate): string {
  const last = steps.at(-1);
  return `${route} ${last === undefined ? "" : formatStep(last)}`;
}
