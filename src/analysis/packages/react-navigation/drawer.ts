import type { Evaluator } from "../../code/evaluator.ts";
import { literal, native, UNDEFINED, type Value } from "../../code/value.ts";
import type { Place } from "../rendering.ts";

/** Where it is kept whether the drawer is open. */
const OPEN = "#drawer";

/** Whether the drawer is open. */
export function drawerState({ reads }: Pick<Place, "reads">, { session }: Evaluator): Value {
  const known = session.store.get(OPEN);
  const value = known ?? literal(false);
  if (known === undefined) session.store.set(OPEN, value);
  reads.noteState(OPEN, { value, isInitial: known === undefined });
  return value;
}

/** What opens or closes the drawer. */
export function drawerAction(opens: boolean, evaluator: Evaluator): Value {
  return native(
    "drawer",
    () => {
      if (evaluator.session.mode === "event") evaluator.session.store.set(OPEN, literal(opens));
      return UNDEFINED;
    },
    [literal(opens)],
  );
}
