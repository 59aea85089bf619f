import type { Evaluator } from "../code/evaluator.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ObjectValue,
  type Value,
} from "../code/value.ts";
import { produce } from "./immer.ts";
import { sharedState } from "./shared-state.ts";
import type { PackageCall, PackageModel } from "./types.ts";

/** What the functions of Zustand give. Source: zustand.docs.pmnd.rs/apis. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["create", curried(hookOf)],
  ["default", curried(hookOf)],
  ["createWithEqualityFn", curried(hookOf)],
  ["createStore", curried(storeOf)],
  ["useStore", useStore],
  ["useStoreWithEqualityFn", useStore],
  ["useShallow", ([selector]) => selector ?? UNKNOWN],
  // These keep, trace or split what they are given, and change nothing that is seen at once.
  ["persist", ([creator]) => creator ?? UNKNOWN],
  ["devtools", ([creator]) => creator ?? UNKNOWN],
  ["subscribeWithSelector", ([creator]) => creator ?? UNKNOWN],
  ["combine", combine],
  ["redux", redux],
  ["immer", immer],
]);

/** `create(creator)`, and `create()(creator)` as TypeScript wants it. */
function curried(make: (creator: Value, evaluator: Evaluator) => Value): PackageCall {
  return ([creator], evaluator) =>
    creator === undefined
      ? native("create", ([later]) => (later === undefined ? UNKNOWN : make(later, evaluator)))
      : make(creator, evaluator);
}

/** The functions of a store; its state begins with what its creator gives. */
function storeOf(creator: Value, evaluator: Evaluator): ObjectValue {
  let initial: Value = objectOf([], true);
  const state = sharedState(evaluator, () => initial);
  const setState = native("setState", ([change, replaces]) => {
    const before = state.read();
    const isUpdate = change?.kind === "function" || change?.kind === "native";
    const after = isUpdate ? evaluator.call(change, [before]) : (change ?? UNDEFINED);
    const isWhole = replaces !== undefined && evaluator.truth(replaces) === true;
    state.write(isWhole ? after : merged(before, after));
    return UNDEFINED;
  });
  const store = objectOf(
    [
      ["setState", setState],
      ["getState", native("getState", () => state.read())],
      ["getInitialState", native("getInitialState", () => initial)],
      ["subscribe", native("subscribe", () => native("unsubscribe", () => UNDEFINED))],
    ],
    true,
  );
  const getState = store.properties.get("getState") ?? UNKNOWN;
  initial = evaluator.call(creator, [setState, getState, store]);
  return store;
}

/** The state with what a change says; of a change that is not known, only the functions are left. */
function merged(before: Value, change: Value): Value {
  if (before.kind !== "object") return change;
  if (change.kind === "literal") return before;
  if (change.kind === "object")
    return objectOf([...before.properties, ...change.properties], before.open || change.open);
  return objectOf(
    [...before.properties].map(([name, value]) => [name, isCallable(value) ? value : UNKNOWN]),
    true,
  );
}

function isCallable({ kind }: Value): boolean {
  return kind === "function" || kind === "native";
}

/** The hook that reads a store, all of it or what a selector takes; it has the store's functions. */
function hookOf(creator: Value, evaluator: Evaluator): Value {
  const store = storeOf(creator, evaluator);
  const use = native("useStore", ([selector]) =>
    useStore([store, selector ?? UNDEFINED], evaluator),
  );
  return { ...use, members: store.properties };
}

function useStore([store, selector]: readonly Value[], evaluator: Evaluator): Value {
  if (store === undefined) return UNKNOWN;
  const state = evaluator.call(evaluator.member(store, "getState"), []);
  const isAll = selector === undefined || !isCallable(selector);
  return isAll ? state : evaluator.call(selector, [state]);
}

function combine([initial, creator]: readonly Value[], evaluator: Evaluator): Value {
  return native("combine", (args) =>
    merged(initial ?? UNKNOWN, creator === undefined ? UNKNOWN : evaluator.call(creator, args)),
  );
}

/** A store whose state only a reducer changes. */
function redux([reducer, initial]: readonly Value[], evaluator: Evaluator): Value {
  return native("redux", ([set, get]) => {
    const dispatch = native("dispatch", ([action]) => {
      if (reducer === undefined || set === undefined || get === undefined) return UNKNOWN;
      const after = evaluator.call(reducer, [evaluator.call(get, []), action ?? UNDEFINED]);
      evaluator.call(set, [after]);
      return action ?? UNDEFINED;
    });
    return merged(initial ?? UNKNOWN, objectOf([["dispatch", dispatch]]));
  });
}

/** Changes are written as if they were made in place. */
function immer([creator]: readonly Value[], evaluator: Evaluator): Value {
  return native("immer", ([set, ...others]) => {
    const setDraft = native("setState", ([change, replaces]) => {
      const isRecipe = change !== undefined && isCallable(change);
      const update = isRecipe
        ? native("update", (args) => produce(change, args, evaluator))
        : (change ?? UNDEFINED);
      return evaluator.call(set ?? UNKNOWN, [update, replaces ?? literal(false)]);
    });
    return creator === undefined ? UNKNOWN : evaluator.call(creator, [setDraft, ...others]);
  });
}

/** Zustand. Source: zustand.docs.pmnd.rs. */
export const zustand: PackageModel = {
  name: "zustand",
  matches: (module) => /^zustand(?:\/.*)?$/u.test(module),
  calls: CALLS,
};
