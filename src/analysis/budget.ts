/**
 * What an element of a screen costs in steps of evaluation: it is shown, named and compared with
 * others. Measured on four applications of 18 to 194 screens.
 */
const STEPS_PER_ELEMENT = 24;

/** What looking at one page and trying its controls may cost, in steps of evaluation: some two seconds. */
export const PAGE_STEPS = 600_000;

/**
 * What rehearsing the walks of one page may cost, in steps of evaluation, and how much of all work those
 * of all pages may: what is not rehearsed is told by its effects alone.
 */
export const REHEARSAL = { steps: 300_000, share: 0.2 } as const;

/**
 * What looking at one page with answers of its server may cost, in steps of evaluation, and how much of all
 * work that of all pages may.
 */
export const ANSWERED = { steps: 400_000, share: 0.2 } as const;

/** How much work an analysis may still spend, in steps of evaluation: the same on every machine. */
export interface Budget {
  readonly max: number;
  /** Counts the elements of a screen that was described. */
  addElements(count: number): void;
  isSpent(): boolean;
  /** A budget for a part of what is left: no more than so many steps, from now on. */
  share(max: number): Budget;
}

/** A budget of so many steps; `stepsOfEvaluation` tells how many the evaluator has taken. */
export function createBudget(max: number, stepsOfEvaluation: () => number): Budget {
  let elements = 0;
  const budget: Budget = {
    max,
    addElements(count) {
      elements += count;
    },
    isSpent: () => stepsOfEvaluation() + elements * STEPS_PER_ELEMENT > max,
    share(part) {
      const before = stepsOfEvaluation();
      const own = createBudget(part, () => stepsOfEvaluation() - before);
      return { ...own, isSpent: () => own.isSpent() || budget.isSpent() };
    },
  };
  return budget;
}
