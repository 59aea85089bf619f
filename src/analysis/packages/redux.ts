import { isPending } from "../code/awaiting.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { isSameValue } from "../code/same-value.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ElementValue,
  type Value,
} from "../code/value.ts";
import { elementOf } from "./react/elements.ts";
import { renderStateOf } from "./react/render-state.ts";
import { renderChildren } from "./rendering.ts";
import { sharedState } from "./shared-state.ts";
import { Slot } from "./slot.ts";
import { builtCases, reduceBy, type Cases } from "./redux-cases.ts";
import type { Component, PackageCall, PackageModel } from "./types.ts";

const STORE = new Slot<Value | null>(null, (one, other) =>
  isSameValue(one ?? undefined, other ?? undefined),
);
const START = objectOf([["type", literal("@@INIT")]]);

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
  [
    "bindActionCreators",
    ([creators, dispatch], evaluator) => bound(creators, dispatch ?? UNKNOWN, evaluator),
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
  matches: (module) => /^(?:redux|react-redux|@reduxjs\/toolkit(?:\/react)?)$/u.test(module),
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

function storeAround({ session }: Evaluator): Value {
  return STORE.read(renderStateOf(session)) ?? UNKNOWN;
}

function stateNow(evaluator: Evaluator): Value {
  return evaluator.call(evaluator.member(storeAround(evaluator), "getState"), []);
}

function part(options: Value | undefined, name: string, evaluator: Evaluator): Value | undefined {
  if (options === undefined) return undefined;
  const value = evaluator.member(options, name);
  return value.kind === "literal" && value.value === undefined ? undefined : value;
}

function isFunction(value: Value | undefined): boolean {
  return value?.kind === "function" || value?.kind === "native";
}

/** The state to start with, where it is that and no enhancer of the store. */
function startOf(given: Value | undefined): Value | undefined {
  const name = given?.kind === "unknown" ? (given.origin?.name ?? "") : "";
  return isFunction(given) || /middleware|compose|enhance|devtools/iu.test(name)
    ? undefined
    : given;
}

/** A store: its state is what its reducer makes of each action. */
function storeOf(
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
function combined(reducers: Value, evaluator: Evaluator): Value {
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

function reducerOf(initial: Value, cases: () => Cases, evaluator: Evaluator): Value {
  const reducer = native("reducer", ([state = UNDEFINED, action = UNDEFINED]) => {
    const isNew = state.kind === "literal" && state.value === undefined;
    const before = isNew ? (isFunction(initial) ? evaluator.call(initial, []) : initial) : state;
    return reduceBy(cases(), before, action, evaluator);
  });
  return {
    ...reducer,
    members: new Map([["getInitialState", native("getInitialState", () => initial)]]),
  };
}

/** A part of the state with its actions. */
function slice(options: Value, evaluator: Evaluator): Value {
  const name = part(options, "name", evaluator) ?? UNKNOWN;
  const reducers = part(options, "reducers", evaluator);
  const own = reducers?.kind === "object" ? [...reducers.properties] : [];
  const typeOf = (key: string): Value =>
    name.kind === "literal" ? literal(`${String(name.value)}/${key}`) : UNKNOWN;
  const actions = own.map(([key, reducer]) => {
    const prepare = reducer.kind === "object" ? reducer.properties.get("prepare") : undefined;
    return [key, actionCreator(typeOf(key), prepare, evaluator)] as const;
  });
  const cases = (): Cases => {
    const extra = builtCases(part(options, "extraReducers", evaluator), evaluator);
    const inside = own.map(([key, reducer]) => ({
      type: typeOf(key),
      reduce: reducer.kind === "object" ? (reducer.properties.get("reducer") ?? UNKNOWN) : reducer,
    }));
    return { ...extra, cases: [...inside, ...extra.cases] };
  };
  const initial = part(options, "initialState", evaluator) ?? UNDEFINED;
  return objectOf(
    [
      ["name", name],
      ["reducer", reducerOf(initial, cases, evaluator)],
      ["actions", objectOf(actions)],
      ["getInitialState", native("getInitialState", () => initial)],
      ["selectors", selectorsOf(options, name, evaluator)],
    ],
    true,
  );
}

/** Selectors of a slice are given its part of the state. */
function selectorsOf(options: Value, name: Value, evaluator: Evaluator): Value {
  const selectors = part(options, "selectors", evaluator);
  if (selectors?.kind !== "object" || name.kind !== "literal") return objectOf([], true);
  const bound = [...selectors.properties].map(([key, select]) => {
    const call = native("selector", ([state = UNKNOWN, ...args]) =>
      evaluator.call(select, [evaluator.member(state, String(name.value)), ...args]),
    );
    return [key, call] as const;
  });
  return objectOf(bound);
}

/** A function that makes an action of what it is given. */
function actionCreator(type: Value, prepare: Value | undefined, evaluator: Evaluator): Value {
  const create = native("action", (args) => {
    if (prepare === undefined)
      return objectOf([
        ["type", type],
        ["payload", args[0] ?? UNDEFINED],
      ]);
    const prepared = evaluator.call(prepare, args);
    const more =
      prepared.kind === "object" ? [...prepared.properties] : [["payload", UNKNOWN] as const];
    return objectOf([["type", type], ...more]);
  });
  const match = native("match", ([action = UNKNOWN]) => {
    const given = evaluator.member(action, "type");
    const isKnown = given.kind === "literal" && type.kind === "literal";
    return isKnown ? literal(given.value === type.value) : UNKNOWN;
  });
  return {
    ...create,
    members: new Map([
      ["type", type],
      ["match", match],
    ]),
  };
}

/** A function that does something which takes its time, and tells how that goes. */
function thunkCreator(type: Value, create: Value, evaluator: Evaluator): Value {
  const step = (name: string): Value =>
    actionCreator(
      type.kind === "literal" ? literal(`${String(type.value)}/${name}`) : UNKNOWN,
      undefined,
      evaluator,
    );
  const members = new Map([
    ["typePrefix", type],
    ...["pending", "fulfilled", "rejected"].map((name) => [name, step(name)] as const),
  ]);
  const thunk = native("thunk creator", ([arg = UNDEFINED]) =>
    native("thunk", ([dispatch = UNKNOWN, getState = UNKNOWN]) => {
      const tell = (name: string, args: readonly Value[]): Value =>
        evaluator.call(dispatch, [evaluator.call(members.get(name) ?? UNKNOWN, args)]);
      tell("pending", []);
      const helpers = objectOf(
        [
          ["dispatch", dispatch],
          ["getState", getState],
        ],
        true,
      );
      const value = evaluator.call(create, [arg, helpers]);
      if (!isPending(value)) tell("fulfilled", [value]);
      return objectOf([["unwrap", native("unwrap", () => value)]], true);
    }),
  );
  return { ...thunk, members };
}

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

function bound(creators: Value | undefined, dispatch: Value, evaluator: Evaluator): Value {
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
function connected(
  [mapState, mapDispatch]: readonly Value[],
  component: Value,
  evaluator: Evaluator,
): Value {
  return native("connected", ([properties = UNDEFINED]) => {
    const own = properties.kind === "object" ? [...properties.properties] : [];
    const dispatch = evaluator.member(storeAround(evaluator), "dispatch");
    const more = isFunction(mapState)
      ? evaluator.call(mapState ?? UNKNOWN, [stateNow(evaluator), properties])
      : objectOf([]);
    const actions = isFunction(mapDispatch)
      ? evaluator.call(mapDispatch ?? UNKNOWN, [dispatch, properties])
      : mapDispatch?.kind === "object"
        ? bound(mapDispatch, dispatch, evaluator)
        : objectOf([["dispatch", dispatch]]);
    const all = [more, actions].flatMap((value) =>
      value.kind === "object" ? [...value.properties] : [],
    );
    const isOpen = [more, actions].some((value) => value.kind !== "object" || value.open);
    return elementOf(component, objectOf([...own, ...all], isOpen));
  });
}
