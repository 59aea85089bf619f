import {
  DEPTH_LIMITS,
  type Depth,
  type Priority,
  type TestCase,
} from "../../../contracts/depth.ts";
import { formatExpected, formatStep } from "../../../frameworks/step-language/index.ts";
import type { Candidate } from "./candidate.ts";

const RANK: Readonly<Record<Priority, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** The best cases that the depth has room for, each with an id of its own. */
export function selectCases(candidates: readonly Candidate[], depth: Depth): TestCase[] {
  const limits = DEPTH_LIMITS[depth];
  const allowed = candidates.filter(({ priority }) => limits.priorities.includes(priority));
  const selected = byValue(allowed).slice(0, limits.testCases);
  const ids = new Set<string>();
  return selected.map((candidate) => toTestCase(candidate, freeId(candidate.key, ids)));
}

export function toTestCase(candidate: Candidate, id: string): TestCase {
  const [first, ...others] = candidate.steps.map(formatStep);
  return {
    id,
    title: candidate.title,
    preconditions: [...candidate.preconditions],
    steps: [first ?? "", ...others],
    expected: formatExpected(candidate.expected),
    priority: candidate.priority,
  };
}

/** By priority, then the first of every screen before the second of any, then by score. */
function byValue(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (left, right) => RANK[left.priority] - RANK[right.priority] || right.score - left.score,
  );
  const turns = new Map<string, number>();
  const ranked = sorted.map((candidate) => {
    const key = `${candidate.priority} ${candidate.route}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { candidate, turn };
  });
  return ranked
    .sort((left, right) => {
      const rank = RANK[left.candidate.priority] - RANK[right.candidate.priority];
      return rank || left.turn - right.turn || right.candidate.score - left.candidate.score;
    })
    .map(({ candidate }) => candidate);
}

function freeId(key: string, taken: Set<string>): string {
  const words = key
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const stem = `tc_${words.join("_").slice(0, 60) || "case"}`;
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}_${number}`;
  taken.add(id);
  return id;
}
