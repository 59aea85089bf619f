import type { Evaluator } from "../code/evaluator.ts";
import type { Store } from "../code/store.ts";
import { UNKNOWN, type Value } from "../code/value.ts";
import type { Way } from "./dispatch.ts";

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

/**
 * What effects leave whose requests fail, one after another; null where none does, or where nobody can
 * say which of them fail.
 */
export function afterFailures(
  effects: readonly Value[],
  before: Store,
  run: (effect: Value, store: Store) => readonly Way[],
): Store | null {
  const store = before.fork();
  let hasFailed = false;
  for (const effect of effects) {
    const ways = run(effect, store);
    const isSure = ways.length === 1;
    const fails = ways.some(({ event }) => event.hasFailed);
    if (fails && !isSure) return null;
    hasFailed ||= fails;
    for (const way of ways)
      for (const [name, value] of way.store.changes())
        if (value !== store.get(name)) store.set(name, isSure ? value : UNKNOWN);
  }
  return hasFailed ? store : null;
}
