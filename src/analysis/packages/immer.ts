import { deepCopy } from "../code/deep-copy.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { native, UNKNOWN, type Value } from "../code/value.ts";
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
  const draft = deepCopy(state ?? UNKNOWN, evaluator, (list) => ({ ...list, isDraft: true }));
  const given = evaluator.call(recipe, [draft, ...more]);
  return given.kind === "literal" && given.value === undefined ? draft : given;
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
