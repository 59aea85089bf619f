import type { Evaluator } from "../../code/evaluator.ts";
import { literal, native, UNDEFINED, type Value } from "../../code/value.ts";
import { stateOf } from "../react/hook-state.ts";

/** Whether something is open, and the functions that change it: as hooks of several libraries give it. */
export interface Disclosure {
  readonly value: Value;
  readonly open: Value;
  readonly close: Value;
  readonly toggle: Value;
}

export function disclosureOf(initial: Value, evaluator: Evaluator): Disclosure {
  const { key, value } = stateOf(evaluator, () => initial);
  const to = (name: string, next: () => boolean): Value =>
    native(name, () => {
      evaluator.session.store.set(key, literal(next()));
      return UNDEFINED;
    }, [literal(key), value]);
  return {
    value,
    open: to("open", () => true),
    close: to("close", () => false),
    toggle: to("toggle", () => evaluator.truth(value) !== true),
  };
}
