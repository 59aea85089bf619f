import { formatStep } from "../../../step-language/index.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Of cases of an app that do the very same, the one that looks for most: a device takes long to get there,
 * and what a screen shows is looked at in one go.
 */
export function oncePerSteps(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const other = best.get(key);
    if (other === undefined || other.expected.length < candidate.expected.length)
      best.set(key, candidate);
  }
  return candidates.filter((candidate) => best.get(keyOf(candidate)) === candidate);
}

function keyOf({ key, steps }: Candidate): string {
  return steps[0]?.kind === "launch" ? steps.map(formatStep).join("\n") : `case ${key}`;
}
