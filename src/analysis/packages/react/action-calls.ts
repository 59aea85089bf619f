import { isPending } from "../../code/promise-marks.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../../code/value.ts";
import type { PackageCall } from "../types.ts";
import { stateOf } from "./hook-state.ts";

/** What hooks around the actions of forms give. Source: react.dev/reference/react/useActionState. */
export const ACTION_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useActionState", useActionState],
  // What it was called before React 19.
  ["useFormState", useActionState],
  ["useOptimistic", ([state]) => arrayOf([state ?? UNDEFINED, native("add", () => UNDEFINED)])],
  ["useFormStatus", () => objectOf([["pending", literal(false)]], true)],
]);

/** A state that is what the action gave last, the action to hand to a form, and whether it runs. */
function useActionState([action, initial]: readonly Value[], evaluator: Evaluator): Value {
  const { key, value } = stateOf(evaluator, () => initial ?? UNDEFINED);
  const run = native("action", (args) => {
    const { store, mode } = evaluator.session;
    if (mode === "render" || action === undefined) return UNDEFINED;
    const after = evaluator.call(action, [store.get(key) ?? UNKNOWN, ...args]);
    if (!isPending(after)) store.set(key, after);
    return after;
  });
  return arrayOf([value, run, literal(false)]);
}
