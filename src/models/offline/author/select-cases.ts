import { DEPTH_LIMITS, type Depth, type TestCase } from "../../../contracts/depth.ts";
import { formatExpected, formatStep } from "../../../step-language/index.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import type { Exclusion } from "../../../contracts/exclusion.ts";
import { RANK, type Candidate } from "./candidate.ts";
import type { Found } from "./found.ts";
import { newsFirst } from "./news-first.ts";
import { shortTitle } from "./short-title.ts";

/** The best cases that the depth has room for, each with an id of its own. */
export function selectCases(candidates: readonly Candidate[], depth: Depth): Found<TestCase> {
  const { priorities, testCases } = DEPTH_LIMITS[depth];
  const isAllowed = ({ priority }: Candidate): boolean => priorities.includes(priority);
  const ranked = fromEachSide(candidates.filter(isAllowed));
  const tooLow = candidates.filter((candidate) => !isAllowed(candidate));
  const ids = new Set<string>();
  return {
    found: ranked
      .slice(0, testCases)
      .map((candidate) => toTestCase(candidate, freeId(candidate.key, ids))),
    exclusions: [
      ...ranked.slice(testCases).map(because(`depth ${depth} has room for ${testCases} cases`)),
      ...tooLow.map(because(`depth ${depth} is for ${priorities.join(", ")} cases only`)),
    ],
  };
}

/** The case as one that is left out for this reason. */
function because(reason: string): (candidate: Candidate) => Exclusion {
  return ({ title, route, source }) => ({ what: `the case ${title} on ${route}`, reason, source });
}

function toTestCase(candidate: Candidate, id: string): TestCase {
  const [first, ...others] = candidate.steps.map(formatStep);
  return {
    id,
    title: shortTitle(candidate.title),
    preconditions: [...candidate.preconditions],
    steps: [first ?? "", ...others],
    expected: formatExpected(candidate.expected),
    priority: candidate.priority,
  };
}

/**
 * By value; where there are pages of the web and apps of devices, one of each in turn within a
 * priority, so that few cases still see both.
 */
function fromEachSide(candidates: readonly Candidate[]): readonly Candidate[] {
  const sides = [false, true].map((isApp) =>
    byValue(candidates.filter(({ route }) => isAppRoute(route) === isApp)),
  );
  const turn = new Map(sides.flatMap((side) => side.map((one, index) => [one, index] as const)));
  return sides.flat().toSorted((left, right) => {
    const rank = RANK[left.priority] - RANK[right.priority];
    return rank || (turn.get(left) ?? 0) - (turn.get(right) ?? 0);
  });
}

/**
 * By priority; within one, a case of each kind in turn, and among those of a kind one of each screen
 * in turn, so that few cases still see many sides of many screens.
 */
function byValue(candidates: readonly Candidate[]): Candidate[] {
  const screenTurn = turnsBy(
    candidates,
    ({ priority, score, route }) => `${priority} ${score} ${route}`,
  );
  const spread = [...candidates].sort(
    (left, right) => (screenTurn.get(left) ?? 0) - (screenTurn.get(right) ?? 0),
  );
  const kindTurn = turnsBy(spread, ({ priority, score }) => `${priority} ${score}`);
  return newsFirst(
    spread.sort((left, right) => {
      const rank = RANK[left.priority] - RANK[right.priority];
      const turn = (kindTurn.get(left) ?? 0) - (kindTurn.get(right) ?? 0);
      return rank || turn || right.score - left.score;
    }),
  );
}

/** For each candidate, how many of the same key come before it. */
function turnsBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
): ReadonlyMap<Candidate, number> {
  const counts = new Map<string, number>();
  const turns = new Map<Candidate, number>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    turns.set(candidate, turn);
  }
  return turns;
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
