import type { Evaluator } from "../../code/evaluator.ts";
import type { Value } from "../../code/value.ts";
import { renderStateOf } from "./render-state.ts";

/** A piece of state of a component: its name in the store, and its value now. */
export interface HookState {
  readonly key: string;
  readonly value: Value;
}

/** The name of the next hook of the component that is called. */
export function nextKey({ session }: Evaluator): string {
  const { instance } = renderStateOf(session);
  if (instance === null) return "#outside";
  const key = `${instance.path}#${instance.hooks}`;
  instance.hooks += 1;
  return key;
}

/** The state of the next hook; what it begins with is only asked for once. */
export function stateOf(evaluator: Evaluator, initial: (key: string) => Value): HookState {
  const key = nextKey(evaluator);
  const { session } = evaluator;
  const known = session.store.get(key);
  const value = known ?? initial(key);
  if (known === undefined) session.store.set(key, value);
  renderStateOf(session).reads.noteState(key, { value, isInitial: known === undefined });
  return { key, value };
}
