import * as z from "zod";
import { type Exclusion, sourceForm } from "./exclusion.ts";
import type { GapFact } from "./generated.ts";

const count = z.number().int().nonnegative();

const exampleForm = z.object({ what: z.string(), source: sourceForm.nullable(), count }).readonly();

const groupForm = z
  .object({
    reason: z.string(),
    /** What would help; null where nobody can help. */
    help: z.string().nullable(),
    /** At how many places it was met. */
    count,
    /** The worst of them. */
    examples: z.array(exampleForm).readonly(),
    /** How many of the places are not among the examples. */
    others: count,
  })
  .readonly();

/** The form of grouped reasons, where they travel in an artifact or in `--json`. */
export const groupedForm = z
  .object({
    /** At how many places anything is missing. */
    count,
    /** The gravest first. */
    groups: z.array(groupForm).readonly(),
    /** What no group tells. */
    others: z.object({ reasons: count, count }).readonly(),
  })
  .readonly();

export type GroupedReasons = z.output<typeof groupedForm>;
export type ReasonGroup = z.output<typeof groupForm>;
export type ReasonExample = z.output<typeof exampleForm>;

export const NO_REASONS: GroupedReasons = {
  count: 0,
  groups: [],
  others: { reasons: 0, count: 0 },
};

/** Something that is missing, and why. */
export interface Missing extends Exclusion {
  readonly help?: string;
  /** At how many places; one unless it is said. */
  readonly count?: number;
  /** Lower is graver, and comes first whatever its count. */
  readonly rank?: number;
}

/** How much is told; what is beyond is counted. */
export interface ReasonLimits {
  readonly groups: number;
  /** For each group. */
  readonly examples: number;
}

/** For a program that reads it, and for artifacts. */
const FULL: ReasonLimits = { groups: 100, examples: 5 };
/** For a person who reads it among other things. */
export const BRIEF: ReasonLimits = { groups: 8, examples: 2 };

/**
 * What is missing, by its reason: the gravest and most frequent reason first, each with how often it
 * was met and its worst examples. What is beyond the limits is counted, so the counts always add up.
 */
export function groupByReason(
  missing: readonly Missing[],
  limits: ReasonLimits = FULL,
): GroupedReasons {
  const byReason = new Map<string, Missing[]>();
  for (const one of missing) {
    const same = byReason.get(one.reason);
    if (same === undefined) byReason.set(one.reason, [one]);
    else same.push(one);
  }
  const all = [...byReason.values()].sort(byGravity);
  const hidden = all.slice(limits.groups);
  return {
    count: countOf(missing),
    groups: all.slice(0, limits.groups).map((same) => groupOf(same, limits.examples)),
    others: { reasons: hidden.length, count: countOf(hidden.flat()) },
  };
}

function shortenGroup(group: ReasonGroup, examples: number): ReasonGroup {
  return {
    ...group,
    examples: group.examples.slice(0, examples),
    others: group.others + placesOf(group.examples.slice(examples)),
  };
}

/** The same with less of it told; what is not told any more is counted. */
export function shorten(
  { count: total, groups, others }: GroupedReasons,
  limits: ReasonLimits,
): GroupedReasons {
  const hidden = groups.slice(limits.groups);
  return {
    count: total,
    groups: groups.slice(0, limits.groups).map((group) => shortenGroup(group, limits.examples)),
    others: {
      reasons: others.reasons + hidden.length,
      count: others.count + placesOf(hidden),
    },
  };
}

function groupOf(same: readonly Missing[], most: number): ReasonGroup {
  const worst = same.toSorted((left, right) => (right.count ?? 1) - (left.count ?? 1));
  const examples = worst.slice(0, most);
  const [first] = worst;
  return {
    reason: first?.reason ?? "",
    help: first?.help ?? null,
    count: countOf(same),
    examples: examples.map(({ what, source, count: places = 1 }) => ({
      what,
      source,
      count: places,
    })),
    others: countOf(worst.slice(most)),
  };
}

function byGravity(left: readonly Missing[], right: readonly Missing[]): number {
  const rank = (same: readonly Missing[]): number => Math.min(...same.map((one) => one.rank ?? 0));
  return rank(left) - rank(right) || countOf(right) - countOf(left);
}

function placesOf(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((sum, one) => sum + one.count, 0);
}

function countOf(missing: readonly Missing[]): number {
  return missing.reduce((sum, one) => sum + (one.count ?? 1), 0);
}

/** How much of an application a gap hides: a stack hides all of it, a limit what is beyond it. */
const RANKS: Readonly<Record<GapFact["kind"], number>> = {
  stack: 0,
  template: 1,
  page: 1,
  empty_page: 1,
  route: 2,
  syntax: 2,
  file: 2,
  instruction: 2,
  script: 3,
  component: 3,
  import: 3,
  handler: 4,
  limit: 5,
};

/** What the analysis did not follow, in the form in which it can be grouped. */
export function missingByGaps(gaps: readonly GapFact[]): Missing[] {
  return gaps.map(({ kind, what, why, help, source, count: places }) => ({
    what,
    reason: why,
    help,
    source,
    count: places,
    rank: RANKS[kind],
  }));
}
