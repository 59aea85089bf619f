import type { Evaluator } from "../../code/evaluator.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { sharedState } from "../shared-state.ts";
import { isFunction } from "./parts.ts";

const START = objectOf([["type", literal("@@INIT")]]);

/** The state to start with, where it is that and no enhancer of the store. */
export function startOf(given: Value | undefined): Value | undefined {
  const name = given?.kind === "unknown" ? (given.origin?.name ?? "") : "";
  return isFunction(given) || /middleware|compose|enhance|devtools/iu.test(name)
    ? undefined
    : given;
}

/** A store: its state is what its reducer makes of each action. */
export function storeOf(
  given: Value | undefined,
  initial: Value | undefined,
  evaluator: Evaluator,
): Value {
  const reducer = given?.kind === "object" ? combined(given, evaluator) : (given ?? UNKNOWN);
  const state = sharedState(evaluator, () =>
    evaluator.call(reducer, [initial ?? UNDEFINED, START]),
  );
  const getState = native("getState", () => state.read());
  const dispatch = native("dispatch", ([action = UNDEFINED]) => {
    if (isFunction(action)) return evaluator.call(action, [dispatch, getState, UNKNOWN]);
    state.write(evaluator.call(reducer, [state.read(), action]));
    return action;
  });
  return objectOf(
    [
      ["getState", getState],
      ["dispatch", dispatch],
      ["subscribe", native("subscribe", () => native("unsubscribe", () => UNDEFINED))],
    ],
    true,
  );
}

/** A reducer of many, each for a part of the state. */
export function combined(reducers: Value, evaluator: Evaluator): Value {
  if (reducers.kind !== "object") return UNKNOWN;
  return native("reducer", ([state = UNDEFINED, action = UNDEFINED]) => {
    const parts = [...reducers.properties].map(([name, reducer]) => {
      const before =
        state.kind === "object"
          ? evaluator.member(state, name)
          : state.kind === "literal"
            ? UNDEFINED
            : UNKNOWN;
      return [name, evaluator.call(reducer, [before, action])] as const;
    });
    return objectOf(parts, reducers.open);
  });
}
