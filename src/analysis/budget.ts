/**
 * What an element of a screen costs in steps of evaluation: it is shown, named and compared with
 * others. Measured on four applications of 18 to 194 screens.
 */
const STEPS_PER_ELEMENT = 16;

/** How much work an analysis may still spend, in steps of evaluation: the same on every machine. */
export interface Budget {
  readonly max: number;
  /** Counts the elements of a screen that was described. */
  addElements(count: number): void;
  isSpent(): boolean;
}

/** A budget of so many steps; `stepsOfEvaluation` tells how many the evaluator has taken. */
export function createBudget(max: number, stepsOfEvaluation: () => number): Budget {
  let elements = 0;
  return {
    max,
    addElements(count) {
      elements += count;
    },
    isSpent: () => stepsOfEvaluation() + elements * STEPS_PER_ELEMENT > max,
  };
}
