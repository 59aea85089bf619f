import type { Evaluator } from "../../code/evaluator.ts";
import { native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { elementOf } from "../react/elements.ts";
import { isFunction, stateNow, storeAround } from "./parts.ts";

/** Action creators that dispatch what they make. */
export function boundActions(
  creators: Value | undefined,
  dispatch: Value,
  evaluator: Evaluator,
): Value {
  const call = (creator: Value): Value =>
    native("bound action", (args) => evaluator.call(dispatch, [evaluator.call(creator, args)]), [
      creator,
      dispatch,
    ]);
  if (creators?.kind !== "object") return creators === undefined ? UNKNOWN : call(creators);
  return objectOf(
    [...creators.properties].map(([name, creator]) => [name, call(creator)]),
    creators.open,
  );
}

/** A component with what it takes out of the state, and its actions, as further properties. */
export function connected(
  [mapState, mapDispatch]: readonly Value[],
  component: Value,
  evaluator: Evaluator,
): Value {
  const show = ([properties = UNDEFINED]: readonly Value[]): Value => {
    const own = properties.kind === "object" ? [...properties.properties] : [];
    const dispatch = evaluator.member(storeAround(evaluator), "dispatch");
    const more = isFunction(mapState)
      ? evaluator.call(mapState ?? UNKNOWN, [stateNow(evaluator), properties])
      : objectOf([]);
    const actions = isFunction(mapDispatch)
      ? evaluator.call(mapDispatch ?? UNKNOWN, [dispatch, properties])
      : mapDispatch?.kind === "object"
        ? boundActions(mapDispatch, dispatch, evaluator)
        : objectOf([["dispatch", dispatch]]);
    const all = [more, actions].flatMap((value) =>
      value.kind === "object" ? Array.from(value.properties) : [],
    );
    const isOpen = [more, actions].some((value) => value.kind !== "object" || value.open);
    return elementOf(component, objectOf([...own, ...all], isOpen));
  };
  return native("connected", show, [component, mapState ?? UNDEFINED, mapDispatch ?? UNDEFINED]);
}
