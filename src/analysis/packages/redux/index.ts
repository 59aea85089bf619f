import { drawId } from "../../code/chance.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { native, UNDEFINED, UNKNOWN, type ElementValue, type Value } from "../../code/value.ts";
import { renderChildren } from "../rendering.ts";
import type { Component, PackageCall, PackageModel } from "../types.ts";
import { builtCases } from "./cases.ts";
import { boundActions, connected } from "./connect.ts";
import { isFunction, part, stateNow, STORE, storeAround } from "./parts.ts";
import { actionCreator, reducerOf, slice, thunkCreator } from "./slices.ts";
import { combined, startOf, storeOf } from "./store.ts";

/** What the functions of Redux, its toolkit and react-redux give. Source: redux-toolkit.js.org/api. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  [
    "configureStore",
    ([options], evaluator) =>
      storeOf(
        part(options, "reducer", evaluator),
        part(options, "preloadedState", evaluator),
        evaluator,
      ),
  ],
  ["createStore", ([reducer, initial], evaluator) => storeOf(reducer, startOf(initial), evaluator)],
  [
    "legacy_createStore",
    ([reducer, initial], evaluator) => storeOf(reducer, startOf(initial), evaluator),
  ],
  ["combineReducers", ([reducers], evaluator) => combined(reducers ?? UNKNOWN, evaluator)],
  ["createSlice", ([options], evaluator) => slice(options ?? UNKNOWN, evaluator)],
  [
    "createReducer",
    ([initial, build], evaluator) =>
      reducerOf(initial ?? UNDEFINED, () => builtCases(build, evaluator), evaluator),
  ],
  [
    "createAction",
    ([type, prepare], evaluator) => actionCreator(type ?? UNKNOWN, prepare, evaluator),
  ],
  [
    "createAsyncThunk",
    ([type, create], evaluator) => thunkCreator(type ?? UNKNOWN, create ?? UNKNOWN, evaluator),
  ],
  ["createSelector", createSelector],
  // An id that is new each time, and no more.
  ["nanoid", (_, { session }) => drawId(session.chance)],
  [
    "bindActionCreators",
    ([creators, dispatch], evaluator) => boundActions(creators, dispatch ?? UNKNOWN, evaluator),
  ],
  [
    "useSelector",
    ([select], evaluator) => evaluator.call(select ?? UNKNOWN, [stateNow(evaluator)]),
  ],
  ["useDispatch", (_, evaluator) => evaluator.member(storeAround(evaluator), "dispatch")],
  ["useStore", (_, evaluator) => storeAround(evaluator)],
  [
    "connect",
    (args, evaluator) =>
      native("connect", ([component]) => connected(args, component ?? UNKNOWN, evaluator)),
  ],
]);

/** Redux, Redux Toolkit and react-redux. Source: redux-toolkit.js.org, react-redux.js.org. */
export const redux: PackageModel = {
  name: "redux, @reduxjs/toolkit, react-redux",
  matches: (module) =>
    /^(?:redux|react-redux|reselect|@reduxjs\/toolkit(?:\/react)?)$/u.test(module),
  calls: CALLS,
  call: ({ name }, _, evaluator) => typedHook(name, evaluator),
  component: ({ name }) => (name === "Provider" ? provider : null),
};

/** `useSelector.withTypes()` is the hook itself. */
function typedHook(name: string, evaluator: Evaluator): Value | null {
  const hook = /^(useSelector|useDispatch|useStore)\.withTypes$/u.exec(name)?.[1];
  const call = hook === undefined ? undefined : CALLS.get(hook);
  return call === undefined ? null : native(name, (args) => call(args, evaluator));
}

const provider: Component = {
  render(element: ElementValue, place, renderer) {
    const store = element.properties.properties.get("store") ?? UNKNOWN;
    return renderChildren(element, STORE.hand(place, store), renderer);
  },
};

/** What the last function makes of what the others select. */
function createSelector(args: readonly Value[], evaluator: Evaluator): Value {
  const selectors = args
    .flatMap((arg) => (arg.kind === "array" ? arg.items : [arg]))
    .filter(isFunction);
  const combine = selectors.at(-1) ?? UNKNOWN;
  return native("selector", (given) =>
    evaluator.call(
      combine,
      selectors.slice(0, -1).map((select) => evaluator.call(select, given)),
    ),
  );
}
