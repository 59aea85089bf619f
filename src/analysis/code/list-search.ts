import type { Evaluator } from "./evaluator.ts";
import { mayBeAbsent } from "./list-items.ts";
import { isSameKey } from "./same-key.ts";
import { literal, mapVariants, UNDEFINED, UNKNOWN, type ArrayValue, type Value } from "./value.ts";

/** A method of a list that looks for something in it. */
type Search = (array: ArrayValue, args: readonly Value[], evaluator: Evaluator) => Value;

export const SEARCHES: ReadonlyMap<string, Search> = new Map<string, Search>([
  ["find", (array, args, evaluator) => found(array, args, evaluator).item],
  ["findIndex", (array, args, evaluator) => found(array, args, evaluator).place],
  ["findLast", (array, args, evaluator) => foundLast(array, args, evaluator).item],
  ["findLastIndex", (array, args, evaluator) => foundLast(array, args, evaluator).place],
  ["some", some],
  ["every", every],
  ["includes", includes],
  // Of sets.
  ["has", includes],
  ["indexOf", ({ items, rest }, [wanted]) => placeOf(rest, wanted, [...items.entries()])],
  [
    "lastIndexOf",
    ({ items, rest }, [wanted]) =>
      rest === null ? placeOf(rest, wanted, [...items.entries()].toReversed()) : UNKNOWN,
  ],
]);

/** What a callback gives for an item, which is handed to it with its place and its list. */
export function callWith(
  { array, callback }: { readonly array: ArrayValue; readonly callback: Value | undefined },
  item: Value,
  index: number,
  evaluator: Evaluator,
): Value {
  if (callback === undefined) return UNKNOWN;
  return mapVariants(item, (value) => evaluator.call(callback, [value, literal(index), array]));
}

/** Whether an item passes a test; null when that is not known. */
export function testItem(
  { array, callback }: { readonly array: ArrayValue; readonly callback: Value | undefined },
  item: Value,
  index: number,
  evaluator: Evaluator,
): boolean | null {
  if (callback === undefined) return null;
  return evaluator.truth(evaluator.call(callback, [item, literal(index), array]));
}

interface Found {
  readonly item: Value;
  readonly place: Value;
}

const NOT_KNOWN: Found = { item: UNKNOWN, place: UNKNOWN };

function found(array: ArrayValue, [callback]: readonly Value[], evaluator: Evaluator): Found {
  return firstOf(array, callback, [...array.items.entries()], evaluator);
}

function foundLast(array: ArrayValue, [callback]: readonly Value[], evaluator: Evaluator): Found {
  if (array.rest !== null) return NOT_KNOWN;
  return firstOf(array, callback, [...array.items.entries()].toReversed(), evaluator);
}

/** The first of these entries of a list that passes a test. */
function firstOf(
  array: ArrayValue,
  callback: Value | undefined,
  entries: readonly (readonly [number, Value])[],
  evaluator: Evaluator,
): Found {
  for (const [index, item] of entries) {
    const passes = testItem({ array, callback }, item, index, evaluator);
    if (passes === null || (passes && mayBeAbsent(item))) return NOT_KNOWN;
    if (passes) return { item, place: literal(index) };
  }
  return array.rest === null ? { item: UNDEFINED, place: literal(-1) } : NOT_KNOWN;
}

function testsOf(
  array: ArrayValue,
  callback: Value | undefined,
  evaluator: Evaluator,
): ReadonlySet<boolean | null> {
  const { items } = array;
  return new Set(
    items.map((item, index) => {
      const passes = testItem({ array, callback }, item, index, evaluator);
      return mayBeAbsent(item) ? null : passes;
    }),
  );
}

function some(array: ArrayValue, [callback]: readonly Value[], evaluator: Evaluator): Value {
  const tests = testsOf(array, callback, evaluator);
  if (tests.has(true)) return literal(true);
  return tests.has(null) || array.rest !== null ? UNKNOWN : literal(false);
}

function every(array: ArrayValue, [callback]: readonly Value[], evaluator: Evaluator): Value {
  const tests = testsOf(array, callback, evaluator);
  if (tests.has(false)) return literal(false);
  return tests.has(null) || array.rest !== null ? UNKNOWN : literal(true);
}

function includes({ items, rest }: ArrayValue, [wanted = UNDEFINED]: readonly Value[]): Value {
  const tests = new Set(items.map((item) => (mayBeAbsent(item) ? null : isSameKey(item, wanted))));
  if (tests.has(true)) return literal(true);
  return tests.has(null) || rest !== null ? UNKNOWN : literal(false);
}

/** The place of the first of these entries of a list that is what is looked for. */
function placeOf(
  rest: Value | null,
  wanted: Value | undefined,
  entries: readonly (readonly [number, Value])[],
): Value {
  for (const [index, item] of entries) {
    const isIt = mayBeAbsent(item) ? null : isSameKey(item, wanted ?? UNDEFINED);
    if (isIt === null) return UNKNOWN;
    if (isIt) return literal(index);
  }
  return rest === null ? literal(-1) : UNKNOWN;
}
