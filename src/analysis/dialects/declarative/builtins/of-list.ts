import { writeCell } from "../assignments.ts";
import { isSame } from "../compare.ts";
import type { CallValue, Interpreter } from "../interpreter.ts";
import { rangeOf } from "../operations.ts";
import { onlyValue, truthOf } from "../reading.ts";
import {
  listValue,
  NOTHING,
  NULL,
  plainValue,
  UNKNOWN,
  type CellValue,
  type ListValue,
  type Value,
} from "../values.ts";
import { callWith } from "./call-with.ts";
import { throughList } from "./through-list.ts";

const CHANGES = new Set(["add", "append", "remove", "removeAt", "clear", "insert", "addAll"]);

/** What is asked of a list, and what changes one that is remembered. */
export function ofList(call: CallValue, list: ListValue, interpreter: Interpreter): Value | null {
  const { name, of, args } = call;
  if (CHANGES.has(name) && of?.kind === "cell") return changed(call, of, list, interpreter);
  if (FIRST.has(name)) return firstOf(list, call, interpreter);
  if (AT.has(name)) return itemAt(list, args[0]?.value, interpreter);
  if (name === "count" && args.length > 0) return UNKNOWN;
  return ofCount(name, list) ?? throughList(call, list, interpreter);
}

const FIRST = new Set(["first", "firstOrNull", "firstWhere", "find", "single"]);
const AT = new Set(["[]", "get", "elementAt", "getOrNull"]);

/** What is known of a list by how many items it has; null for what is not about that. */
function ofCount(name: string, { items, isOpen }: ListValue): Value | null {
  const known = (value: () => Value): Value => (isOpen ? UNKNOWN : value());
  switch (name) {
    case "size":
    case "length":
    case "count":
      return known(() => plainValue(items.length));
    case "isEmpty":
      return known(() => plainValue(items.length === 0));
    case "isNotEmpty":
      return known(() => plainValue(items.length > 0));
    case "lastIndex":
      return known(() => plainValue(items.length - 1));
    case "indices":
      return isOpen
        ? listValue([UNKNOWN], true)
        : rangeOf(plainValue(0), plainValue(items.length), false);
    case "last":
    case "lastOrNull":
      return known(() => items.at(-1) ?? NULL);
    case "contains":
      return UNKNOWN;
    default:
      return null;
  }
}

function changed(
  call: CallValue,
  cell: CellValue,
  list: ListValue,
  interpreter: Interpreter,
): Value {
  if (interpreter.walk.actions === null) return NOTHING;
  const added = call.args.at(-1)?.value ?? UNKNOWN;
  const isAdding = call.name === "add" || call.name === "append";
  const items = call.name === "clear" ? [] : isAdding ? [...list.items, added] : list.items;
  const isKnown = isAdding || call.name === "clear";
  writeCell(cell, listValue(items, list.isOpen || !isKnown), interpreter);
  return NOTHING;
}

function itemAt(list: ListValue, index: Value | undefined, interpreter: Interpreter): Value {
  const at = index === undefined ? null : onlyValue(interpreter.read(index));
  if (at === null || at.kind === "unknown" || at.kind === "made") return anyOf(list);
  const key = list.keys.findIndex((one) => one !== null && isSame(one, at, interpreter) === true);
  if (key !== -1) return list.items[key] ?? UNKNOWN;
  if (at.kind !== "plain" || typeof at.value !== "number" || list.isOpen) return UNKNOWN;
  return list.items[at.value] ?? NULL;
}

/** Any of the items of a list. */
function anyOf({ items, isOpen }: ListValue): Value {
  if (isOpen || items.length === 0) return UNKNOWN;
  return { kind: "choice", ways: items.map((value) => ({ presence: "maybe" as const, value })) };
}

/** The first that fits, where it is known of each whether it does. */
function firstOf({ items, isOpen }: ListValue, call: CallValue, interpreter: Interpreter): Value {
  const test = call.args.at(-1)?.value;
  if (test?.kind !== "closure") return isOpen ? UNKNOWN : (items[0] ?? NULL);
  for (const item of items) {
    const fits = truthOf(callWith(test, [item], call, interpreter), interpreter);
    if (fits === true) return item;
    if (fits === null) return UNKNOWN;
  }
  return isOpen ? UNKNOWN : NULL;
}
