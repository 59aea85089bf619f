import { isSame } from "./compare.ts";
import { writeCell } from "./assignments.ts";
import type { CallValue, Interpreter } from "./interpreter.ts";
import { contentOf, isEmptyText, joinContents, onlyValue, truthOf } from "./reading.ts";
import { rangeOf } from "./operations.ts";
import {
  fragmentValue,
  listValue,
  NOTHING,
  NULL,
  plainValue,
  UNKNOWN,
  type CellValue,
  type ListValue,
  type Value,
} from "./values.ts";
import { textContent, type Content } from "../../ui/content.ts";

const LISTS = new Set(
  "listOf mutableListOf setOf mutableSetOf arrayOf arrayListOf persistentListOf immutableListOf linkedSetOf mapOf mutableMapOf linkedMapOf listOfNotNull emptyList emptySet emptyMap mutableStateListOf".split(
    " ",
  ),
);

/** What functions of the standard libraries give, as far as texts, lists and conditions need them. */
export function builtinCall(call: CallValue, interpreter: Interpreter): Value | null {
  const { name, of, args } = call;
  if (of === null && LISTS.has(name)) return listFrom(args.map(({ value }) => value));
  const scoped = ofScopeFunction(call, interpreter);
  if (scoped !== null || of === null) return scoped;
  const value = onlyValue(interpreter.read(of));
  if (value?.kind === "list") return ofList(call, value, interpreter);
  if (value?.kind === "text") return ofText(call, value.content, interpreter);
  if (value?.kind === "plain") return ofPlain(call, value.value, interpreter);
  if (MAPPING.has(name) && value?.kind !== "closure") return ofUnknownList(call, interpreter);
  return null;
}

/** Of a list that is not known, there is what one item gives, any number of times. */
function ofUnknownList(call: CallValue, interpreter: Interpreter): Value | null {
  const block = call.args.at(-1)?.value;
  if (block?.kind !== "closure") return null;
  const given = INDEXED.has(call.name) ? [UNKNOWN, UNKNOWN] : [UNKNOWN];
  const values = [callWith(block, given, call, interpreter)];
  return { kind: "fragment", values, isRepeated: true };
}

/** The entries of `a to b` are a map. */
function listFrom(items: readonly Value[]): ListValue {
  const isMap =
    items.length > 0 && items.every((item) => item.kind === "list" && item.items.length === 2);
  if (!isMap) return listValue(items);
  const pairs = items.flatMap((item) => (item.kind === "list" ? [item.items] : []));
  return {
    kind: "list",
    items: pairs.map(([, value]) => value ?? UNKNOWN),
    keys: pairs.map(([key]) => key ?? null),
    isOpen: false,
  };
}

/** `value?.let { … }`: what the block gives is there while there is a value. */
function letShown(call: CallValue, block: Value, interpreter: Interpreter): Value {
  const of = call.of ?? UNKNOWN;
  const isNull = isSame(of, NULL, interpreter);
  const presence = isNull === null ? "maybe" : isNull ? "no" : "yes";
  const given = isNull === true ? UNKNOWN : of;
  const value = interpreter.call(block, [{ label: null, value: given, isTrailing: false }], call);
  return { kind: "choice", ways: [{ presence, value }] };
}

const CALLING = new Set(["invoke", "call"]);

function ofPlainBlock(call: CallValue, block: Value, interpreter: Interpreter): Value | null {
  const [about] = call.args;
  if (call.name === "run") return interpreter.call(block, [], call);
  const isAbout = call.name === "with" && about !== undefined;
  return isAbout ? interpreter.call(block, [], { ...call, receiver: about.value }) : null;
}

const WITH_VALUE = new Set(["let", "also", "apply", "run"]);

/** `value.let { … }`, `with(value) { … }`, `run { … }`, and functions that are called by name. */
function ofScopeFunction(call: CallValue, interpreter: Interpreter): Value | null {
  const { name, of, args } = call;
  if (of !== null && CALLING.has(name)) return interpreter.call(of, args, call);
  const block = args.at(-1)?.value;
  if (block?.kind !== "closure") return null;
  if (of === null) return ofPlainBlock(call, block, interpreter);
  if (!WITH_VALUE.has(name)) return null;
  if (name === "let" && interpreter.walk.actions === null)
    return letShown(call, block, interpreter);
  const receiver = { ...call, receiver: of };
  const withIt = [{ label: null, value: of, isTrailing: false }];
  const isOnIt = name === "run" || name === "apply";
  const given = interpreter.call(block, withIt, isOnIt ? receiver : call);
  return name === "also" || name === "apply" ? of : given;
}

const CHANGES = new Set(["add", "append", "remove", "removeAt", "clear", "insert", "addAll"]);

function ofList(call: CallValue, list: ListValue, interpreter: Interpreter): Value | null {
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

const INDEXED = new Set(["mapIndexed", "forEachIndexed"]);
const MAPPING = new Set([
  "map",
  "mapIndexed",
  "forEach",
  "forEachIndexed",
  "mapNotNull",
  "flatMap",
  "compactMap",
  "fastForEach",
  "onEach",
]);
const SAME = new Set(
  "toList toMutableList toTypedArray toSet reversed sorted sortedBy asReversed distinct toImmutableList iterator asIterable values enumerated orEmpty withIndex asSequence".split(
    " ",
  ),
);
const SOME = new Set(
  "filter where drop take dropLast takeLast filterNot sortedWith shuffled subList skip prefix suffix dropFirst".split(
    " ",
  ),
);

function throughList(call: CallValue, list: ListValue, interpreter: Interpreter): Value | null {
  const { name, args } = call;
  const block = args.at(-1)?.value;
  if (name === "joinToString" || name === "joined" || name === "join")
    return joined(list, call, interpreter);
  if (SAME.has(name)) return list;
  if (SOME.has(name)) return { ...list, isOpen: true };
  if (name === "keys")
    return listValue(
      list.keys.flatMap((key) => key ?? []),
      list.isOpen,
    );
  if (name === "entries") return entriesOf(list);
  if (block === undefined || !MAPPING.has(name)) return null;
  const items = list.items.map((item, index) => {
    const given = INDEXED.has(name) ? [plainValue(index), item] : pairOf(list, index);
    return callWith(
      block,
      given,
      { ...call, scope: { ...call.scope, frame: `${call.scope.frame}#${index}` } },
      interpreter,
    );
  });
  if (name.startsWith("map") || name.endsWith("Map")) return { ...listValue(items, list.isOpen) };
  return list.isOpen ? { kind: "fragment", values: items, isRepeated: true } : fragmentValue(items);
}

/** What a block is given: the item, or the key and the value of a map. */
function pairOf(list: ListValue, index: number): readonly Value[] {
  const item = list.items[index] ?? UNKNOWN;
  const key = list.keys[index] ?? null;
  return key === null ? [item] : [key, item];
}

function entriesOf(list: ListValue): Value {
  const pairs = list.items.map((item, index) => listValue([list.keys[index] ?? UNKNOWN, item]));
  return listValue(pairs, list.isOpen);
}

function callWith(
  callee: Value,
  values: readonly Value[],
  call: CallValue,
  interpreter: Interpreter,
): Value {
  const args = values.map((value) => ({ label: null, value, isTrailing: false }));
  return interpreter.call(callee, args, call);
}

function joined(
  { items, isOpen }: ListValue,
  { args }: CallValue,
  interpreter: Interpreter,
): Value {
  if (isOpen) return UNKNOWN;
  const given = args[0]?.value;
  const between = (given === undefined ? null : contentOf(given, interpreter)) ?? textContent(", ");
  const contents = items.flatMap((item, index) => {
    const content = contentOf(item, interpreter);
    if (content === null) return [];
    return index === 0 ? [content] : [between, content];
  });
  return { kind: "text", content: joinContents(contents) };
}

const EMPTY = new Set(["isEmpty", "isBlank", "isNullOrEmpty", "isNullOrBlank"]);
const NOT_EMPTY = new Set(["isNotEmpty", "isNotBlank"]);
const UPPER = new Set(["uppercase", "toUpperCase", "uppercased", "localizedUppercase"]);
const LOWER = new Set(["lowercase", "toLowerCase", "lowercased"]);
const LEFT = new Set([
  "trim",
  "toString",
  "asString",
  "trimIndent",
  "trimMargin",
  "orEmpty",
  "trimmingCharacters",
  "description",
  "string",
  "tr",
  "localized",
]);

function ofText({ name }: CallValue, content: Content, interpreter: Interpreter): Value | null {
  if (EMPTY.has(name) || NOT_EMPTY.has(name)) {
    const empty = isEmptyText(content, interpreter);
    return empty === null ? UNKNOWN : plainValue(empty === EMPTY.has(name));
  }
  if (LEFT.has(name)) return { kind: "text", content };
  if (UPPER.has(name))
    return { kind: "text", content: mapped(content, (text) => text.toUpperCase()) };
  if (LOWER.has(name))
    return { kind: "text", content: mapped(content, (text) => text.toLowerCase()) };
  return name === "length" || name === "count" ? lengthOf(content) : null;
}

function lengthOf({ alternatives }: Content): Value {
  const [only, ...others] = alternatives;
  const isKnown = others.length === 0 && only?.every((part) => typeof part === "string");
  return isKnown === true ? plainValue(only?.join("").length ?? 0) : UNKNOWN;
}

function mapped(content: Content, change: (text: string) => string): Content {
  const alternatives = content.alternatives.map((parts) =>
    parts.map((part) => (typeof part === "string" ? change(part) : part)),
  );
  return { ...content, alternatives };
}

function ofPlain(
  { name, args }: CallValue,
  value: number | boolean | null,
  interpreter: Interpreter,
): Value | null {
  if (value === null)
    return name === "isNullOrEmpty" || name === "isNullOrBlank" ? plainValue(true) : NULL;
  if (name === "not") return typeof value === "boolean" ? plainValue(!value) : UNKNOWN;
  if (name === "toString" || name === "description")
    return { kind: "text", content: textContent(String(value)) };
  const other = args[0] === undefined ? null : onlyValue(interpreter.read(args[0].value));
  if (name === "equals" && other !== null)
    return plainValue(isSame(plainValue(value), other, interpreter));
  return ["dp", "sp", "em", "toInt", "toDouble", "toFloat", "toLong"].includes(name)
    ? plainValue(value)
    : null;
}
