import type { Priority } from "../../../contracts/depth.ts";
import type { SourceLocation } from "../../../contracts/generated.ts";
import type { Expectation, Step } from "../../../step-language/index.ts";

/** A case that could be written, before the depth decides. */
export interface Candidate {
  /** Words that its id is made of. */
  readonly key: string;
  readonly title: string;
  readonly preconditions: readonly string[];
  readonly steps: readonly Step[];
  readonly expected: readonly Expectation[];
  readonly priority: Priority;
  /** Higher comes first among those of one priority. */
  readonly score: number;
  /** Route of the screen it belongs to. */
  readonly route: string;
  /** Where what it is about stands. */
  readonly source: SourceLocation;
  /** True for a case that is only of use where none else ends with the same step. */
  readonly isSpare?: true;
}

/** The most important first. */
export const RANK: Readonly<Record<Priority, number>> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

/** Value of a kind of case: flows that depend on behaviour before what is only seen. */
export const SCORES = {
  formFlow: 100,
  walk: 95,
  page: 90,
  control: 80,
  kept: 75,
  fields: 70,
  navigation: 60,
  toggle: 50,
  back: 40,
} as const;
