import { UNKNOWN } from "../../code/value.ts";
import { transparent } from "../components.ts";
import type { PackageCall, PackageModel } from "../types.ts";
import { combined } from "./store.ts";

/** What a first launch has stored is nothing, so that a reducer begins as it does without. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["persistReducer", ([, reducer]) => reducer ?? UNKNOWN],
  ["persistCombineReducers", ([, reducers], evaluator) => combined(reducers ?? UNKNOWN, evaluator)],
]);

/** redux-persist, whose gate waits a moment, then shows what is in it. Source: github.com/rt2zz/redux-persist. */
export const reduxPersist: PackageModel = {
  name: "redux-persist",
  matches: (module) => /^redux-persist(?:\/|$)/u.test(module),
  calls: CALLS,
  component: ({ name }) => (name === "PersistGate" ? transparent : null),
};
