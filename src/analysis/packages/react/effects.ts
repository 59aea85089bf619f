import type { Evaluator } from "../../code/evaluator.ts";
import type { Value } from "../../code/value.ts";
import { effectValue, LATER } from "../../script/effects.ts";
import { whileOpening } from "../browser/timers.ts";
import { renderStateOf } from "./render-state.ts";

interface Given {
  readonly key: string;
  readonly callback: Value;
  readonly dependencies: Value | undefined;
}

/** Notes what a component wants to be run once it is shown. Source: react.dev/reference/react/useEffect. */
export function addEffect({ key, callback, dependencies }: Given, evaluator: Evaluator): void {
  // Until a statement of the source is run, gaps are those of the component that wants it.
  const { at } = evaluator.session;
  const run = (): Value => {
    evaluator.session.at = at;
    return evaluator.call(callback, []);
  };
  const effect = effectValue({
    key,
    dependencies,
    run: ([when]) => (when === LATER ? run() : whileOpening(run, evaluator)),
  });
  renderStateOf(evaluator.session).effects.push(effect);
}
