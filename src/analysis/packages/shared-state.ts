import type { Evaluator } from "../code/evaluator.ts";
import type { Value } from "../code/value.ts";
import type { ReadLog } from "./read-log.ts";
import { renderStateOf } from "./react/render-state.ts";

/** State that is kept outside of components, for as long as the application is open. */
export interface SharedState {
  /** What it is now; `reads` is told, by default that of the component which is being evaluated. */
  read(reads?: ReadLog): Value;
  /** Only events change state. */
  write(value: Value): void;
}

let made = 0;

/** A new piece of shared state; each walk through the application has its own value of it. */
export function sharedState(evaluator: Evaluator, initial: () => Value): SharedState {
  made += 1;
  const key = `#shared ${made}`;
  return {
    read(reads = renderStateOf(evaluator.session).reads) {
      const { session } = evaluator;
      const known = session.store.get(key);
      const value = known ?? initial();
      if (known === undefined) session.store.set(key, value);
      reads.noteState(key, { value, isInitial: known === undefined });
      return value;
    },
    write(value) {
      if (evaluator.session.mode === "event") evaluator.session.store.set(key, value);
    },
  };
}
