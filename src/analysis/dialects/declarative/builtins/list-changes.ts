import { writeCell } from "../assignments.ts";
import { isSame } from "../compare.ts";
import type { CallValue, Interpreter } from "../interpreter.ts";
import { onlyValue, truthOf } from "../reading.ts";
import { listValue, NOTHING, type CellValue, type ListValue, type Value } from "../values.ts";
import { callWith } from "./call-with.ts";

type Change = (
  list: ListValue,
  call: CallValue,
  interpreter: Interpreter,
) => readonly Value[] | null;

/** What a list holds after each of these; null where that is not known. */
const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["add", inserted],
  ["append", inserted],
  ["insert", inserted],
  ["addAll", withAll],
  ["remove", without],
  ["removeAt", without],
  ["removeLast", ({ items }) => items.slice(0, -1)],
  ["removeFirst", ({ items }) => items.slice(1)],
  ["removeWhere", withoutThose],
  ["removeAll", withoutThose],
  ["removeIf", withoutThose],
  ["clear", () => []],
]);

/** Whether a call changes the list that it is called on. */
export function isChange({ name }: CallValue): boolean {
  return CHANGES.has(name);
}

/** Changes a list that a cell remembers. */
export function changeList(
  call: CallValue,
  cell: CellValue,
  list: ListValue,
  interpreter: Interpreter,
): Value {
  if (interpreter.walk.actions === null) return NOTHING;
  const isEmptied = call.name === "clear" || (call.name === "removeAll" && call.args.length === 0);
  const items = isEmptied ? [] : (CHANGES.get(call.name)?.(list, call, interpreter) ?? null);
  const isOpen = items === null || (list.isOpen && !isEmptied);
  writeCell(cell, listValue(items ?? list.items, isOpen), interpreter);
  return NOTHING;
}

/** `list.insert(item, at: 0)`, `list.add(0, item)`, `list.add(item)`. */
function inserted(list: ListValue, { name, args }: CallValue): readonly Value[] | null {
  const [first, second] = args;
  if (first === undefined) return null;
  if (name === "append" && first.label === "contentsOf") return joined(list, first.value);
  if (second === undefined) return name === "insert" ? null : [...list.items, first.value];
  const [place, item] = second.label === "at" ? [second, first] : [first, second];
  const at = indexOf(place.value);
  return at === null || at > list.items.length ? null : list.items.toSpliced(at, 0, item.value);
}

function withAll(list: ListValue, { args }: CallValue): readonly Value[] | null {
  const [only, other] = args;
  return only === undefined || other !== undefined ? null : joined(list, only.value);
}

function joined({ items }: ListValue, more: Value): readonly Value[] | null {
  const added = onlyValue(more);
  return added?.kind === "list" && !added.isOpen ? [...items, ...added.items] : null;
}

/** `list.removeAt(0)`, `list.remove(at: 0)`, `list.remove(item)`. */
function without(
  { items }: ListValue,
  { name, args }: CallValue,
  interpreter: Interpreter,
): readonly Value[] | null {
  const [first] = args;
  if (first === undefined) return null;
  if (name === "removeAt" || first.label === "at") {
    const at = indexOf(interpreter.read(first.value));
    return at === null || at >= items.length ? null : items.toSpliced(at, 1);
  }
  const wanted = onlyValue(interpreter.read(first.value));
  if (wanted === null) return null;
  const truths = items.map((item) => item === wanted || isSame(item, wanted, interpreter));
  // The first that may be it is surely it, or nobody knows which one goes.
  const at = truths.findIndex((truth) => truth !== false);
  if (at === -1) return items;
  return truths[at] === true ? items.toSpliced(at, 1) : null;
}

/** `list.removeWhere((item) => item.done)`, `list.removeAll { $0.done }`. */
function withoutThose(
  { items }: ListValue,
  call: CallValue,
  interpreter: Interpreter,
): readonly Value[] | null {
  const test = call.args.at(-1)?.value;
  return test?.kind === "closure"
    ? chosen(items, test, { call, interpreter, wanted: false })
    : null;
}

interface Choosing {
  readonly call: CallValue;
  readonly interpreter: Interpreter;
  /** Whether those are wanted of which the test is true. */
  readonly wanted: boolean;
}

/** The items of which a test is so; null where that is not known of each. */
export function chosen(
  items: readonly Value[],
  test: Value,
  { call, interpreter, wanted }: Choosing,
): readonly Value[] | null {
  const truths = items.map((item, index) => {
    const scope = { ...call.scope, frame: `${call.scope.frame}#${index}` };
    return truthOf(callWith(test, [item], { ...call, scope }, interpreter), interpreter);
  });
  return truths.includes(null) ? null : items.filter((_, index) => truths[index] === wanted);
}

function indexOf(value: Value): number | null {
  const known = onlyValue(value);
  const number = known?.kind === "plain" ? known.value : null;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : null;
}
