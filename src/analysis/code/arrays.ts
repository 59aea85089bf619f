import { cutTo, isWithin } from "../limits.ts";
import type { Evaluator } from "./evaluator.ts";
import { lengthOf, mayBeAbsent, withItem } from "./list-items.ts";
import { callWith, SEARCHES, testItem } from "./list-search.ts";
import { mapMember } from "./maps.ts";
import { inAnyRound, takesOneWay } from "./session.ts";
import { concatenate, textParts } from "./text.ts";
import {
  arrayOf,
  isNullish,
  literal,
  native,
  UNDEFINED,
  UNKNOWN,
  variants,
  type ArrayValue,
  type Value,
} from "./value.ts";

type Method = (array: ArrayValue, args: readonly Value[], evaluator: Evaluator) => Value;

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    "map",
    (array, [callback], evaluator) =>
      mapItems(array, evaluator, (item, index) =>
        callWith({ array, callback }, item, index, evaluator),
      ),
  ],
  [
    "flatMap",
    (array, [callback], evaluator) =>
      flat(
        mapItems(array, evaluator, (item, index) =>
          callWith({ array, callback }, item, index, evaluator),
        ),
      ),
  ],
  ["flat", (array, [depth]) => flatTo(array, depth)],
  ["filter", filter],
  ["forEach", forEach],
  ["reduce", (array, args, evaluator) => reduce(entriesOf(array), array, args, evaluator)],
  [
    "reduceRight",
    (array, args, evaluator) => reduce(entriesOf(array).toReversed(), array, args, evaluator),
  ],
  ["concat", (array, args) => append(array, args)],
  ["join", join],
  ["slice", slice],
  ["at", (array, [index]) => itemAt(array, index)],
  ["reverse", (array) => arrayOf(array.items.toReversed(), array.rest)],
  ["toReversed", (array) => arrayOf(array.items.toReversed(), array.rest)],
  ["with", (array, [index = UNDEFINED, value = UNDEFINED]) => withItem(array, index, value)],
  ["sort", sorted],
  ["toSorted", sorted],
  [
    "keys",
    (array) =>
      arrayOf(
        array.items.map((_, index) => literal(index)),
        array.rest,
      ),
  ],
  ["values", (array) => arrayOf(array.items, array.rest)],
  [
    "entries",
    (array) => arrayOf(array.items.map((item, index) => arrayOf([literal(index), item]))),
  ],
]);

/** What `array.name` is: its length, an item, or a method. */
export function arrayMember(array: ArrayValue, name: string, evaluator: Evaluator): Value {
  if (array.isMap === true) return mapMember(array, name, evaluator);
  if (name === "length" || name === "size") return lengthOf(array);
  const method = METHODS.get(name) ?? SEARCHES.get(name);
  if (method !== undefined) return native(name, (args) => method(array, args, evaluator));
  if (/^\d+$/u.test(name)) return itemAt(array, literal(Number(name)));
  return array.named?.get(name) ?? UNDEFINED;
}

function itemAt(array: ArrayValue, index: Value | undefined): Value {
  const position = index?.kind === "literal" ? Number(index.value) : Number.NaN;
  const item = Number.isInteger(position) ? array.items.at(position) : undefined;
  if (item !== undefined) return array.isShuffled === true ? UNKNOWN : item;
  return array.rest !== null || Number.isNaN(position) ? UNKNOWN : UNDEFINED;
}

function mapItems(
  array: ArrayValue,
  { session }: Evaluator,
  change: (item: Value, index: number) => Value,
): ArrayValue {
  const items = cutTo("listItems", array.items).map((item, index) => change(item, index));
  const { rest } = array;
  const more = rest === null ? null : inAnyRound(session, () => change(rest, items.length));
  return inOrderOf(array, arrayOf(items, more));
}

function filter(array: ArrayValue, [callback]: readonly Value[], evaluator: Evaluator): Value {
  const items: Value[] = [];
  for (const [index, item] of array.items.entries()) {
    const kept = keepOptions(item, (value) =>
      testItem({ array, callback }, value, index, evaluator),
    );
    if (kept !== null) items.push(kept);
  }
  return inOrderOf(array, arrayOf(items, array.rest));
}

/** The options of an item that pass a test, weaker where that is not known; null when none does. */
function keepOptions(item: Value, test: (value: Value) => boolean | null): Value | null {
  const options =
    item.kind === "variants" ? item.options : [{ value: item, presence: "yes" as const }];
  const kept = options.flatMap(({ value, presence }) => {
    const passes = presence === "no" ? false : test(value);
    if (passes === false) return [];
    return [
      { value, presence: passes === null && presence === "yes" ? ("maybe" as const) : presence },
    ];
  });
  return kept.length === 0 ? null : variants(kept);
}

function forEach(array: ArrayValue, [callback]: readonly Value[], evaluator: Evaluator): Value {
  for (const [index, item] of array.items.entries())
    whereItIs(item, evaluator, () => callWith({ array, callback }, item, index, evaluator));
  const { rest } = array;
  if (rest !== null)
    inAnyRound(evaluator.session, () =>
      callWith({ array, callback }, rest, array.items.length, evaluator),
    );
  return UNDEFINED;
}

/** Does what is done for an item; of one that need not be in the list, on one of two ways. */
function whereItIs(item: Value, { session }: Evaluator, work: () => Value): void {
  const isSure = item.kind !== "variants" || item.options.length !== 1;
  if (isSure) work();
  else if (!takesOneWay(session)) inAnyRound(session, work);
  else if (session.decide()) work();
}

/** How deep a list is flattened where nobody says how deep. */
const ONE_LEVEL = literal(1);

function holdsLists({ items }: ArrayValue): boolean {
  return items.some(({ kind }) => kind === "array");
}

function flatTo(array: ArrayValue, depth: Value = ONE_LEVEL): Value {
  if (depth.kind !== "literal") return UNKNOWN;
  let list = array;
  for (let level = 1; level <= Number(depth.value) && holdsLists(list); level += 1) {
    // A list may hold itself.
    if (!isWithin("valueDepth", level)) return UNKNOWN;
    list = flat(list);
  }
  return list;
}

function flat(array: ArrayValue): ArrayValue {
  const items = array.items.flatMap((item) => (item.kind === "array" ? item.items : [item]));
  const rests = array.items.flatMap((item) =>
    item.kind === "array" && item.rest !== null ? [item.rest] : [],
  );
  const rest = array.rest?.kind === "array" ? (array.rest.items[0] ?? array.rest.rest) : array.rest;
  return arrayOf(cutTo("listItems", items), rest ?? rests[0] ?? null);
}

function entriesOf({ items }: ArrayValue): readonly (readonly [number, Value])[] {
  return [...items.entries()];
}

function reduce(
  entries: readonly (readonly [number, Value])[],
  array: ArrayValue,
  [callback, initial]: readonly Value[],
  evaluator: Evaluator,
): Value {
  const [first, ...others] = entries;
  const start = initial ?? first?.[1];
  if (array.rest !== null || callback === undefined || start === undefined) return UNKNOWN;
  if (array.items.some((item) => mayBeAbsent(item))) return UNKNOWN;
  let total = start;
  for (const [index, item] of initial === undefined ? others : entries)
    total = evaluator.call(callback, [total, item, literal(index), array]);
  return total;
}

/** The items of `args`, or they themselves, after those of the array. */
export function append(array: ArrayValue, args: readonly Value[]): ArrayValue {
  const items = args.flatMap((arg) => (arg.kind === "array" ? arg.items : [arg]));
  const rests = args.flatMap((arg) =>
    arg.kind === "array" && arg.rest !== null ? [arg.rest] : [],
  );
  const all = arrayOf(
    cutTo("listItems", [...array.items, ...items]),
    array.rest ?? rests[0] ?? null,
  );
  return [array, ...args].reduce<ArrayValue>(
    (made, one) => (one.kind === "array" ? inOrderOf(one, made) : made),
    all,
  );
}

function slice(array: ArrayValue, [start, end]: readonly Value[]): Value {
  const from =
    start === undefined ? 0 : start.kind === "literal" ? Number(start.value) : Number.NaN;
  const to =
    end === undefined ? undefined : end.kind === "literal" ? Number(end.value) : Number.NaN;
  if (Number.isNaN(from) || Number.isNaN(to)) return arrayOf([], UNKNOWN);
  const items = array.items.slice(from, to);
  const isPart = items.length < array.items.length;
  // Which items these are of a list that was shuffled, nobody knows.
  if (array.isShuffled === true && isPart)
    return arrayOf(
      items.map(() => UNKNOWN),
      array.rest,
    );
  return inOrderOf(array, arrayOf(items, array.rest));
}

/** A list made of another one item by item, whose order is no better known. */
function inOrderOf({ isShuffled }: ArrayValue, made: ArrayValue): ArrayValue {
  return isShuffled === true ? { ...made, isShuffled } : made;
}

/** In the order that a comparison gives, where it is known of every two items. */
function sorted(array: ArrayValue, [compare]: readonly Value[], evaluator: Evaluator): Value {
  let isKnown = array.rest === null;
  const order = (one: Value, other: Value): number => {
    const given =
      compare === undefined ? byText(one, other) : evaluator.call(compare, [one, other]);
    isKnown &&= given.kind === "literal";
    return given.kind === "literal" ? Number(given.value) : 0;
  };
  const items = array.items.toSorted(order);
  return isKnown ? arrayOf(items) : { ...arrayOf(array.items, array.rest), isShuffled: true };
}

function byText(one: Value, other: Value): Value {
  if (one.kind !== "literal" || other.kind !== "literal") return UNKNOWN;
  const [left, right] = [String(one.value), String(other.value)];
  return literal(left < right ? -1 : left > right ? 1 : 0);
}

function join(array: ArrayValue, [separator]: readonly Value[]): Value {
  if (array.rest !== null || array.items.some((item) => mayBeAbsent(item))) return UNKNOWN;
  const between = separator === undefined ? [","] : textParts(separator);
  return concatenate(
    array.items.flatMap((item, index) => [
      ...(index === 0 ? [] : between),
      ...(isNullish(item) ? [] : textParts(item)),
    ]),
  );
}
