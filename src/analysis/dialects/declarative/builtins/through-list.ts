import { textContent } from "../../../ui/content.ts";
import type { CallValue, Interpreter } from "../interpreter.ts";
import { contentOf, joinContents } from "../reading.ts";
import {
  fragmentValue,
  listValue,
  plainValue,
  UNKNOWN,
  type ListValue,
  type Value,
} from "../values.ts";
import { callWith } from "./call-with.ts";
import { chosen } from "./list-changes.ts";

/** Functions whose block is told the place of an item as well. */
export const INDEXED = new Set(["mapIndexed", "forEachIndexed"]);
/** Functions that do something with every item. */
export const MAPPING = new Set([
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
  "toList toMutableList toTypedArray toSet distinct toImmutableList iterator asIterable values enumerated orEmpty withIndex asSequence".split(
    " ",
  ),
);
const SOME = new Set(
  "filter where drop take dropLast takeLast filterNot subList skip prefix suffix dropFirst".split(
    " ",
  ),
);

/** Functions that give the items of which a test is so. */
const TESTING: ReadonlyMap<string, boolean> = new Map([
  ["filter", true],
  ["where", true],
  ["filterNot", false],
]);

const SORTED = new Set("sorted sortedBy sortedByDescending sortedDescending sortedWith".split(" "));

/** What goes through a list item by item, and what gives a list of its items. */
export function throughList(
  call: CallValue,
  list: ListValue,
  interpreter: Interpreter,
): Value | null {
  const { name, args } = call;
  const block = args.at(-1)?.value;
  if (name === "joinToString" || name === "joined" || name === "join")
    return joined(list, call, interpreter);
  const part = partOf(list, call, interpreter);
  if (part !== null) return part;
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
  if (name.startsWith("map") || name.endsWith("Map"))
    return { ...list, ...listValue(items, list.isOpen) };
  return list.isOpen ? { kind: "fragment", values: items, isRepeated: true } : fragmentValue(items);
}

/** A list of the items of another, or of some of them; null for what gives no such list. */
function partOf(list: ListValue, call: CallValue, interpreter: Interpreter): Value | null {
  const { name } = call;
  if (SAME.has(name)) return list;
  if (SORTED.has(name) || REVERSED.has(name)) return inOtherOrder(list, name);
  if (!SOME.has(name)) return null;
  return tested(list, call, interpreter) ?? { ...list, isOpen: true };
}

const REVERSED = new Set(["reversed", "asReversed"]);

/** The same items; how what is sorted lies is not said by the source. */
function inOtherOrder(list: ListValue, name: string): Value {
  if (REVERSED.has(name))
    return { ...list, items: list.items.toReversed(), keys: list.keys.toReversed() };
  return list.items.length > 1 ? { ...list, isMixed: true } : list;
}

/** The items of which a test is so; null where that is not known of each. */
function tested(list: ListValue, call: CallValue, interpreter: Interpreter): Value | null {
  const test = call.args.at(-1)?.value;
  const wanted = TESTING.get(call.name);
  if (test?.kind !== "closure" || wanted === undefined) return null;
  const items = chosen(list.items, test, { call, interpreter, wanted });
  return items && { ...list, ...listValue(items, list.isOpen) };
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
