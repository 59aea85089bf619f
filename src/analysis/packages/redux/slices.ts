import { isPending, reasonOf, rejected } from "../../code/promise-marks.ts";
import { settled } from "../../code/throwing.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { builtCases, reduceBy, type Cases } from "./cases.ts";
import { isFunction, part } from "./parts.ts";

/** A reducer of its own initial state. */
export function reducerOf(initial: Value, cases: () => Cases, evaluator: Evaluator): Value {
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
export function slice(options: Value, evaluator: Evaluator): Value {
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
  const handed = [...selectors.properties].map(([key, select]) => {
    const call = native("selector", ([state = UNKNOWN, ...args]) =>
      evaluator.call(select, [evaluator.member(state, String(name.value)), ...args]),
    );
    return [key, call] as const;
  });
  return objectOf(handed);
}

/** A function that makes an action of what it is given. */
export function actionCreator(
  type: Value,
  prepare: Value | undefined,
  evaluator: Evaluator,
): Value {
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
export function thunkCreator(type: Value, create: Value, evaluator: Evaluator): Value {
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
      const tell = (name: string, parts: readonly (readonly [string, Value])[]): Value => {
        const action = evaluator.call(members.get(name) ?? UNKNOWN, []);
        const known = action.kind === "object" ? [...action.properties] : [];
        const told = objectOf([...known, ...parts, ["meta", objectOf([["arg", arg]], true)]], true);
        evaluator.call(dispatch, [told]);
        return told;
      };
      tell("pending", []);
      const helpers = objectOf(
        [
          ["dispatch", dispatch],
          ["getState", getState],
          ["rejectWithValue", native("rejectWithValue", ([given]) => rejectedWith(given))],
        ],
        true,
      );
      const value = settled(() => evaluator.call(create, [arg, helpers]), evaluator);
      const told = isPending(value) ? objectOf([], true) : tell(...outcomeOf(value));
      const known = told.kind === "object" ? [...told.properties] : [];
      return objectOf([...known, ["unwrap", native("unwrap", () => unwrapped(value))]], true);
    }),
  );
  return { ...thunk, members };
}

/** Marks why a thunk has failed that says so itself. */
const REJECTED_WITH = "#rejected with";

function rejectedWith(given: Value = UNDEFINED): Value {
  return rejected(objectOf([[REJECTED_WITH, given]]));
}

function givenIn(reason: Value): Value | undefined {
  return reason.kind === "object" ? reason.properties.get(REJECTED_WITH) : undefined;
}

/** What a thunk tells in the end, and of what. Source: redux-toolkit.js.org/api/createAsyncThunk. */
function outcomeOf(value: Value): [string, readonly (readonly [string, Value])[]] {
  const reason = reasonOf(value);
  if (reason === null) return ["fulfilled", [["payload", value]]];
  const given = givenIn(reason);
  const error = given === undefined ? reason : objectOf([["message", literal("Rejected")]]);
  return [
    "rejected",
    [
      ["payload", given ?? UNDEFINED],
      ["error", error],
    ],
  ];
}

/** What the promise of a thunk comes to where it is unwrapped. */
function unwrapped(value: Value): Value {
  const given = givenIn(reasonOf(value) ?? UNDEFINED);
  return given === undefined ? value : rejected(given);
}
