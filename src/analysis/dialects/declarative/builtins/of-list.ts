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
  type ListValue,
  type Scope,
  type Value,
} from "../values.ts";
import { callWith } from "./call-with.ts";
import { changeList, isChange } from "./list-changes.ts";
import { throughList } from "./through-list.ts";

/** What is asked of a list, and what changes one that is remembered. */
export function ofList(call: CallValue, list: ListValue, interpreter: Interpreter): Value | null {
  const { name, of, args } = call;
  if (isChange(call) && of?.kind === "cell") return changeList(call, of, list, interpreter);
  if (name === "shuffle" || name === "shuffled") return mixed(call, list);
  if (FIRST.has(name)) return firstOf(list, call, interpreter);
  if (AT.has(name)) return itemAt(list, args[0]?.value, interpreter);
  if (name === "count" && args.length > 0) return UNKNOWN;
  return ofCount(name, list) ?? throughList(call, list, interpreter);
}

const FIRST = new Set(["first", "firstOrNull", "firstWhere", "find", "single"]);
const AT = new Set(["[]", "get", "elementAt", "getOrNull"]);

/** What is known of a list by how many items it has; null for what is not about that. */
function ofCount(name: string, list: ListValue): Value | null {
  const { items, isMixed = false } = list;
  const isOpen = list.isOpen || items.some((item) => item.kind === "fragment" && item.isRepeated);
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
      return isMixed ? anyOf(list) : known(() => items.at(-1) ?? NULL);
    case "contains":
      return UNKNOWN;
    default:
      return null;
  }
}

function itemAt(list: ListValue, index: Value | undefined, interpreter: Interpreter): Value {
  const at = index === undefined ? null : onlyValue(interpreter.read(index));
  if (at === null || at.kind === "unknown" || at.kind === "made" || list.isMixed === true)
    return anyOf(list);
  const key = list.keys.findIndex((one) => one !== null && isSame(one, at, interpreter) === true);
  if (key !== -1) return list.items[key] ?? UNKNOWN;
  if (at.kind !== "plain" || typeof at.value !== "number" || list.isOpen) return UNKNOWN;
  return list.items[at.value] ?? NULL;
}

/** `list.shuffle()` changes the list that a name stands for; `list.shuffled()` gives another. */
function mixed({ name, scope }: CallValue, list: ListValue): Value {
  const other: ListValue = { ...list, isMixed: true };
  if (name === "shuffled") return other;
  for (let at: Scope | null = scope; at !== null; at = at.parent)
    for (const [known, binding] of at.names)
      if (binding.kind === "value" && binding.value === list)
        at.names.set(known, { kind: "value", value: other });
  return NOTHING;
}

/** Any of the items of a list. */
function anyOf({ items, isOpen }: ListValue): Value {
  if (isOpen || items.length === 0) return UNKNOWN;
  return { kind: "choice", ways: items.map((value) => ({ presence: "maybe" as const, value })) };
}

/** The first that fits, where it is known of each whether it does. */
function firstOf(list: ListValue, call: CallValue, interpreter: Interpreter): Value {
  const { items, isOpen } = list;
  const test = call.args.at(-1)?.value;
  if (list.isMixed === true) return anyOf(list);
  if (test?.kind !== "closure") return isOpen ? UNKNOWN : (items[0] ?? NULL);
  for (const item of items) {
    const fits = truthOf(callWith(test, [item], call, interpreter), interpreter);
    if (fits === true) return item;
    if (fits === null) return UNKNOWN;
  }
  return isOpen ? UNKNOWN : NULL;
}
