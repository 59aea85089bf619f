import { cutTo, isWithin } from "../limits.ts";
import { probedList, shapeOf } from "./probe.ts";
import {
  arrayOf,
  listLike,
  literal,
  UNDEFINED,
  UNKNOWN,
  variants,
  type ArrayValue,
  type Value,
} from "./value.ts";

/** What iterating a value gives, as by spreading it; null where that is not known. */
export function listIn(value: Value): ArrayValue | null {
  if (value.kind === "array") return value;
  if (value.kind === "unknown") return probedList(shapeOf(value));
  if (value.kind !== "literal" || typeof value.value !== "string") return null;
  return arrayOf(
    cutTo(
      "listItems",
      Array.from(value.value, (letter) => literal(letter)),
    ),
  );
}

/** A list after `list[index] = value`. */
export function withItem(list: ArrayValue, index: Value, value: Value): ArrayValue {
  const place = index.kind === "literal" ? Number(index.value) : Number.NaN;
  if (Number.isNaN(place)) return withAnyItem(list, value);
  if (!Number.isInteger(place) || place < 0) return list;
  if (!isWithin("repeatedLength", place + 1)) return arrayOf(list.items, UNKNOWN);
  if (place < list.items.length) return listLike(list, list.items.with(place, value), list.rest);
  if (list.rest !== null) return arrayOf(list.items, either(list.rest, value));
  const gap = Array.from({ length: place - list.items.length }, () => UNDEFINED);
  return arrayOf([...list.items, ...gap, value]);
}

/** A list after `list.length = length`. */
export function ofLength(list: ArrayValue, length: Value): ArrayValue {
  const count = length.kind === "literal" ? Number(length.value) : Number.NaN;
  if (count === 0) return arrayOf([]);
  const isShorter = list.rest === null && count <= list.items.length;
  return isShorter ? arrayOf(list.items.slice(0, count)) : arrayOf([], UNKNOWN);
}

/** Any item may have been replaced, or one been added. */
function withAnyItem({ items, rest }: ArrayValue, value: Value): ArrayValue {
  const changed = items.map((item) => either(item, value));
  return arrayOf(changed, rest === null ? null : either(rest, value));
}

function either(one: Value, other: Value): Value {
  return variants([one, other].map((value) => ({ value, presence: "maybe" })));
}

/** Whether an item need not be in its list: it passed a test of which nobody knows whether it is met. */
export function mayBeAbsent(item: Value): boolean {
  if (item.kind !== "variants") return false;
  const [only, ...others] = item.options;
  return others.length === 0 && only?.presence === "maybe";
}

/** Lengths are told apart where so many items need not be there. */
const TOLD_APART = 3;

/** How many items there are: one of several numbers where some of them need not be there. */
export function lengthOf({ items, rest }: ArrayValue): Value {
  if (rest !== null) return UNKNOWN;
  const open = items.filter((item) => mayBeAbsent(item)).length;
  if (open === 0) return literal(items.length);
  const sure = items.length - open;
  if (open > TOLD_APART) return sure > 0 ? { ...UNKNOWN, truthy: true } : UNKNOWN;
  const numbers = Array.from({ length: open + 1 }, (_, more) => literal(sure + more));
  return variants(numbers.map((value) => ({ value, presence: "maybe" })));
}
