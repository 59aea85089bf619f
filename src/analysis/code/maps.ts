import type { Evaluator } from "./evaluator.ts";
import { isSameKey } from "./same-key.ts";
import {
  arrayOf,
  isNullish,
  literal,
  native,
  UNDEFINED,
  UNKNOWN,
  type ArrayValue,
  type Value,
} from "./value.ts";

/** A map after a method that changes it, and what the method gives. */
interface MapChange {
  readonly list: ArrayValue;
  readonly gives: Value;
}

const ANY_ENTRY = arrayOf([UNKNOWN, UNKNOWN]);
const ANY_MAP = mapWith([], ANY_ENTRY);

/** `new Map(entries)`: a map is the list of its entries, each a key and its value. */
export function mapOf(entries: Value | undefined): ArrayValue {
  if (entries === undefined || isNullish(entries)) return mapWith([]);
  if (entries.kind !== "array") return ANY_MAP;
  const start = mapWith([], entries.rest === null ? null : ANY_ENTRY);
  return entries.items.reduce<ArrayValue>((map, entry) => {
    if (entry.kind !== "array") return ANY_MAP;
    return withEntry(map, entry.items[0] ?? UNDEFINED, entry.items[1] ?? UNDEFINED);
  }, start);
}

/** What `map.name` is: its size or a method that reads it. */
export function mapMember(map: ArrayValue, name: string, evaluator: Evaluator): Value {
  switch (name) {
    case "size":
      return map.rest === null ? literal(map.items.length) : UNKNOWN;
    case "get":
      return native(name, ([key = UNDEFINED]) => valueAt(map, key));
    case "has":
      return native(name, ([key = UNDEFINED]) => hasKey(map, key));
    case "keys":
      return native(name, () => partOf(map, 0));
    case "values":
      return native(name, () => partOf(map, 1));
    case "entries":
      return native(name, () => arrayOf(map.items, map.rest));
    case "forEach":
      return native(name, ([callback = UNDEFINED]) => forEach(map, callback, evaluator));
    default:
      return UNDEFINED;
  }
}

/** Methods of a map that change it. */
export const MAP_CHANGES: ReadonlyMap<
  string,
  (map: ArrayValue, args: readonly Value[]) => MapChange
> = new Map([
  [
    "set",
    (map: ArrayValue, [key = UNDEFINED, value = UNDEFINED]: readonly Value[]): MapChange => {
      const list = withEntry(map, key, value);
      return { list, gives: list };
    },
  ],
  ["delete", (map, [key = UNDEFINED]) => ({ list: without(map, key), gives: hasKey(map, key) })],
  ["clear", () => ({ list: mapWith([]), gives: UNDEFINED })],
]);

/** The map with this value at its key; nothing is known of it where the key may be one that it has. */
export function withEntry(map: ArrayValue, key: Value, value: Value): ArrayValue {
  const place = placeOf(map, key);
  if (place === null) return ANY_MAP;
  const entry = arrayOf([key, value]);
  return place === -1
    ? mapWith([...map.items, entry], map.rest)
    : mapWith(map.items.with(place, entry), map.rest);
}

function without(map: ArrayValue, key: Value): ArrayValue {
  const place = placeOf(map, key);
  if (place === null) return ANY_MAP;
  return place === -1 ? map : mapWith(map.items.toSpliced(place, 1), map.rest);
}

function mapWith(items: readonly Value[], rest: Value | null = null): ArrayValue {
  return { kind: "array", items, rest, isMap: true };
}

function valueAt(map: ArrayValue, key: Value): Value {
  const place = placeOf(map, key);
  if (place === -1) return map.rest === null ? UNDEFINED : UNKNOWN;
  const entry = place === null ? undefined : map.items[place];
  return entry?.kind === "array" ? (entry.items[1] ?? UNDEFINED) : UNKNOWN;
}

function hasKey(map: ArrayValue, key: Value): Value {
  const place = placeOf(map, key);
  if (place === null || (place === -1 && map.rest !== null)) return UNKNOWN;
  return literal(place !== -1);
}

/** Where the entry of a key is, -1 where it is none of the known ones; null where that is not known. */
function placeOf({ items }: ArrayValue, key: Value): number | null {
  for (const [place, entry] of items.entries()) {
    const isIt = entry.kind === "array" ? isSameKey(entry.items[0] ?? UNDEFINED, key) : null;
    if (isIt === null) return null;
    if (isIt) return place;
  }
  return -1;
}

/** All keys, or all values. */
function partOf({ items, rest }: ArrayValue, index: 0 | 1): ArrayValue {
  const part = (entry: Value): Value =>
    entry.kind === "array" ? (entry.items[index] ?? UNDEFINED) : UNKNOWN;
  return arrayOf(items.map(part), rest === null ? null : part(rest));
}

/** The callback is given each value, and then its key. */
function forEach(map: ArrayValue, callback: Value, evaluator: Evaluator): Value {
  const swapped = native("forEach", ([entry = UNKNOWN]) =>
    evaluator.call(callback, [evaluator.member(entry, "1"), evaluator.member(entry, "0")]),
  );
  const entries = arrayOf(map.items, map.rest);
  return evaluator.call(evaluator.member(entries, "forEach"), [swapped]);
}
