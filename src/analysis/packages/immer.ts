import type { Evaluator } from "../code/evaluator.ts";
import { native, objectOf, UNKNOWN, type Value } from "../code/value.ts";
import { isWithin } from "../limits.ts";
import type { PackageCall, PackageModel } from "./types.ts";

/**
 * What a recipe makes of a state: what it gives, or else the copy that it was handed and changed in
 * place. Source: immerjs.github.io/immer/produce.
 */
export function produce(
  recipe: Value,
  [state, ...more]: readonly Value[],
  evaluator: Evaluator,
): Value {
  const draft = copyOf(state ?? UNKNOWN, 0, evaluator);
  const given = evaluator.call(recipe, [draft, ...more]);
  return given.kind === "literal" && given.value === undefined ? draft : given;
}

/** The same value, of which nothing is shared that could be changed in place. */
function copyOf(value: Value, depth: number, evaluator: Evaluator): Value {
  if (value.kind !== "object" && value.kind !== "array") return value;
  if (!isWithin("valueDepth", depth)) return UNKNOWN;
  const copy = (one: Value): Value => copyOf(one, depth + 1, evaluator);
  if (value.kind === "object") {
    const kept = evaluator.session.store.propertiesOf(value);
    const made = objectOf(
      [...kept].map(([name, one]) => [name, copy(one)]),
      value.open,
    );
    evaluator.walk.made(made);
    return made;
  }
  const rest = value.rest === null ? null : copy(value.rest);
  return { kind: "array", items: value.items.map(copy), rest, isDraft: true };
}

/** `produce(state, recipe)`; `produce(recipe)` is a function of the state. */
const callProduce: PackageCall = ([first, recipe], evaluator) => {
  if (first === undefined) return UNKNOWN;
  return recipe === undefined
    ? native("produce", (args) => produce(first, args, evaluator))
    : produce(recipe, [first], evaluator);
};

/** Immer. Source: immerjs.github.io/immer. */
export const immer: PackageModel = {
  name: "immer",
  matches: (module) => /^(?:immer|use-immer|@reduxjs\/toolkit)$/u.test(module),
  calls: new Map([
    ["produce", callProduce],
    ["default", callProduce],
  ]),
};
