import { formatTarget, type Step } from "../../../step-language/index.ts";
import type { Candidate } from "./candidate.ts";

/** The candidates, of which those of one page that would have the same title say what comes before. */
export function withOwnTitles(candidates: readonly Candidate[]): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return candidates.map((candidate) => {
    const before = counts.get(keyOf(candidate)) === 1 ? null : clickedBefore(candidate.steps);
    const title = before === null ? candidate.title : `${candidate.title} after ${before}`;
    const own = taken.has(title) ? candidate.title : title;
    taken.add(own);
    return own === candidate.title ? candidate : { ...candidate, title: own };
  });
}

function keyOf({ route, title }: Candidate): string {
  return `${route} ${title}`;
}

/** What is clicked before the last step, in words; null for nothing. */
function clickedBefore(steps: readonly Step[]): string | null {
  const before = steps.slice(0, -1).findLast(({ kind }) => kind === "click" || kind === "tap");
  const target = before !== undefined && "target" in before ? before.target : null;
  return target === null ? null : formatTarget(target).replace(/^the /u, "");
}
