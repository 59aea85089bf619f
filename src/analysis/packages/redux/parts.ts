import type { Evaluator } from "../../code/evaluator.ts";
import { isSameValue } from "../../code/same-value.ts";
import { UNKNOWN, type Value } from "../../code/value.ts";
import { renderStateOf } from "../react/render-state.ts";
import { Slot } from "../slot.ts";

/** The store that a provider hands down. */
export const STORE = new Slot<Value | null>(null, (one, other) =>
  isSameValue(one ?? undefined, other ?? undefined),
);
export function storeAround({ session }: Evaluator): Value {
  return STORE.read(renderStateOf(session)) ?? UNKNOWN;
}

export function stateNow(evaluator: Evaluator): Value {
  return evaluator.call(evaluator.member(storeAround(evaluator), "getState"), []);
}

/** A part of some options that was given. */
export function part(
  options: Value | undefined,
  name: string,
  evaluator: Evaluator,
): Value | undefined {
  if (options === undefined) return undefined;
  const value = evaluator.member(options, name);
  return value.kind === "literal" && value.value === undefined ? undefined : value;
}

/** Whether it can be called. */
export function isFunction(value: Value | undefined): boolean {
  return value?.kind === "function" || value?.kind === "native";
}
