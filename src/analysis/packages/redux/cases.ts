import type { Evaluator } from "../../code/evaluator.ts";
import { literal, native, objectOf, UNKNOWN, type Value } from "../../code/value.ts";
import { produce } from "../immer.ts";

/** What a reducer does: for actions of a type, for those that a function picks, and for all others. */
export interface Cases {
  readonly cases: readonly { readonly type: Value; readonly reduce: Value }[];
  readonly matchers: readonly { readonly picks: Value; readonly reduce: Value }[];
  readonly otherwise: Value | null;
}

/** The cases that `builder.addCase(…).addMatcher(…)` adds, or those of an object by type. */
export function builtCases(build: Value | undefined, evaluator: Evaluator): Cases {
  if (build?.kind === "object") {
    const cases = [...build.properties].map(([type, reduce]) => ({ type: literal(type), reduce }));
    return { cases, matchers: [], otherwise: null };
  }
  const cases: { type: Value; reduce: Value }[] = [];
  const matchers: { picks: Value; reduce: Value }[] = [];
  let otherwise: Value | null = null;
  const builder = objectOf([
    [
      "addCase",
      native("addCase", ([creator = UNKNOWN, reduce = UNKNOWN]) => {
        const type = creator.kind === "native" ? evaluator.member(creator, "type") : creator;
        cases.push({ type, reduce });
        return builder;
      }),
    ],
    [
      "addMatcher",
      native("addMatcher", ([picks = UNKNOWN, reduce = UNKNOWN]) => {
        matchers.push({ picks, reduce });
        return builder;
      }),
    ],
    [
      "addDefaultCase",
      native("addDefaultCase", ([reduce = UNKNOWN]) => {
        otherwise = reduce;
        return builder;
      }),
    ],
  ]);
  if (build !== undefined) evaluator.call(build, [builder]);
  return { cases, matchers, otherwise };
}

/** The state after an action; not known where nobody can tell which case it is. */
export function reduceBy(all: Cases, state: Value, action: Value, evaluator: Evaluator): Value {
  const type = evaluator.member(action, "type");
  if (type.kind !== "literal" || all.cases.some((one) => one.type.kind !== "literal"))
    return UNKNOWN;
  const own = all.cases.filter(
    (one) => one.type.kind === "literal" && one.type.value === type.value,
  );
  const picked = all.matchers.filter(
    ({ picks }) => evaluator.truth(evaluator.call(picks, [action])) === true,
  );
  const reducers = [...own, ...picked].map(({ reduce }) => reduce);
  if (reducers.length === 0 && all.otherwise !== null) reducers.push(all.otherwise);
  return reducers.reduce<Value>(
    (before, reduce) => produce(reduce, [before, action], evaluator),
    state,
  );
}
