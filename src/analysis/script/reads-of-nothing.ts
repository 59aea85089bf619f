import type { Evaluator } from "../code/evaluator.ts";

/** What was asked of nothing wherever pages were looked at: what is not understood reads as nothing too. */
const ordinary = new WeakMap<Evaluator, Set<string>>();

/** Remembers what the look before has asked of nothing, as what says nothing of a page. */
export function keepReadsOfNothing(evaluator: Evaluator): void {
  const known = ordinary.get(evaluator) ?? new Set();
  for (const place of evaluator.session.event.readsOfNothing) known.add(place);
  ordinary.set(evaluator, known);
}

/** Whether the look before has asked of nothing where no other look has: it ended with an error. */
export function hasBroken(evaluator: Evaluator): boolean {
  const known = ordinary.get(evaluator);
  return [...evaluator.session.event.readsOfNothing].some((place) => known?.has(place) !== true);
}
