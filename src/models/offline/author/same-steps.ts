import { DEPTH_LIMITS, type Priority } from "../../../contracts/depth.ts";
import { formatExpectation, formatStep } from "../../../step-language/index.ts";
import type { Candidate } from "./candidate.ts";

/** The most important first. */
const { priorities: PRIORITIES } = DEPTH_LIMITS.deep;

/**
 * Of cases that do the very same, one that looks for all that they look for, as important as the most
 * important of them: what is done once is looked at in one go. A page that is only opened is looked at by
 * itself.
 */
export function oncePerSteps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const other = kept.get(key);
    kept.set(key, other === undefined ? candidate : joined(other, candidate));
  }
  return [...kept.values()];
}

function joined(one: Candidate, other: Candidate): Candidate {
  const [fuller, lesser] =
    one.expected.length < other.expected.length ? [other, one] : [one, other];
  const told = new Set(fuller.expected.map(formatExpectation));
  // On a device a screen is looked at once; what else is there may not be told in a browser.
  const others = isOfApp(one) ? [] : lesser.expected;
  const more = others.filter((expectation) => !told.has(formatExpectation(expectation)));
  return {
    ...fuller,
    expected: [...fuller.expected, ...more],
    priority: moreImportant(one.priority, other.priority),
    score: Math.max(one.score, other.score),
  };
}

function moreImportant(one: Priority, other: Priority): Priority {
  return PRIORITIES.indexOf(one) < PRIORITIES.indexOf(other) ? one : other;
}

function isOfApp({ steps }: Candidate): boolean {
  return steps[0]?.kind === "launch";
}

function keyOf(candidate: Candidate): string {
  const { key, steps } = candidate;
  return isOfApp(candidate) || steps.length > 1 ? steps.map(formatStep).join("\n") : `case ${key}`;
}
