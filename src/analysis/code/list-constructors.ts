import { isWithin } from "../limits.ts";
import type { Evaluator } from "./evaluator.ts";
import { listIn } from "./list-items.ts";
import { keyOf } from "./property-key.ts";
import { isSameKey } from "./same-key.ts";
import { arrayOf, isNullish, literal, objectOf, UNDEFINED, UNKNOWN, type Value } from "./value.ts";

type Constructor = (args: readonly Value[], evaluator: Evaluator) => Value;

/** Functions of the language that make lists, and objects of lists. */
export const LIST_CONSTRUCTORS: ReadonlyMap<string, Constructor> = new Map<string, Constructor>([
  ["new Set", ([list]) => setOf(list)],
  ["new WeakSet", ([list]) => setOf(list)],
  ["Array", array],
  ["new Array", array],
  ["Array.of", (items) => arrayOf(items)],
  ["Array.from", arrayFrom],
  ["Object.groupBy", grouped],
]);

/** A set is a list in which nothing is twice. */
function setOf(given: Value = UNDEFINED): Value {
  if (isNullish(given)) return arrayOf([]);
  const list = listIn(given);
  if (list === null) return UNKNOWN;
  const kept = list.items.filter(
    (item, index) => list.items.findIndex((other) => isSameKey(item, other) === true) === index,
  );
  return arrayOf(kept, list.rest);
}

/** `Array(length)` or `Array(...items)` */
function array(items: readonly Value[]): Value {
  const [only] = items;
  if (only === undefined || items.length > 1) return arrayOf(items);
  return only.kind === "literal" && typeof only.value === "number"
    ? ofLength(only)
    : arrayOf([], UNKNOWN);
}

function ofLength(length: Value | undefined): Value {
  const count = length?.kind === "literal" ? Number(length.value) : Number.NaN;
  const isKnown = Number.isInteger(count) && count >= 0 && isWithin("repeatedLength", count);
  return isKnown ? arrayOf(Array.from({ length: count }, () => UNDEFINED)) : arrayOf([], UNKNOWN);
}

function arrayFrom([source = UNDEFINED, change]: readonly Value[], evaluator: Evaluator): Value {
  const { store } = evaluator.session;
  const made =
    source.kind === "object"
      ? ofLength(store.property(source, "length"))
      : (listIn(source) ?? arrayOf([], UNKNOWN));
  const { items, rest } = made.kind === "array" ? made : arrayOf([], UNKNOWN);
  if (change === undefined) return arrayOf(items, rest);
  return arrayOf(
    items.map((item, index) => evaluator.call(change, [item, literal(index)])),
    rest === null ? null : evaluator.call(change, [rest, UNKNOWN]),
  );
}

function grouped([list, callback]: readonly Value[], evaluator: Evaluator): Value {
  if (list?.kind !== "array" || callback === undefined) return objectOf([], true);
  const groups = new Map<string, Value[]>();
  for (const [index, item] of list.items.entries()) {
    const key = keyOf(evaluator.call(callback, [item, literal(index)]));
    if (key === null) return objectOf([], true);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return objectOf(
    [...groups].map(([key, items]) => [key, arrayOf(items, list.rest)]),
    list.rest !== null,
  );
}
