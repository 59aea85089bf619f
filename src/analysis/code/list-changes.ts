import type * as t from "@babel/types";
import { append, arrayMember } from "./arrays.ts";
import { replaceList } from "./assignments.ts";
import type { Evaluator } from "./evaluator.ts";
import { MAP_CHANGES } from "./maps.ts";
import { noteHolders } from "./list-holders.ts";
import { isSameKey } from "./same-key.ts";
import {
  arrayOf,
  literal,
  UNDEFINED,
  UNKNOWN,
  variants,
  type ArrayValue,
  type Scope,
  type Value,
} from "./value.ts";

/** A list after a method that changes it in place, and what the method gives. */
interface Change {
  readonly list: ArrayValue;
  readonly gives: Value;
}

const ANY = arrayOf([], UNKNOWN);

const CHANGES: ReadonlyMap<string, (list: ArrayValue, args: readonly Value[]) => Change> = new Map([
  ["push", (list: ArrayValue, args: readonly Value[]) => grown(append(list, [arrayOf(args)]))],
  ["unshift", (list, args) => grown(append(arrayOf(args), [list]))],
  ["pop", ({ items, rest }) => without(rest === null, items.slice(0, -1), items.at(-1))],
  [
    "shift",
    ({ items, rest }) =>
      items.length > 0
        ? { list: arrayOf(items.slice(1), rest), gives: items[0] ?? UNDEFINED }
        : without(rest === null, [], UNDEFINED),
  ],
  ["splice", (list, args) => spliced(list, args)],
  // Of sets, which are lists in which nothing is twice.
  ["add", (list, [item = UNDEFINED]) => itself(withOne(list, item))],
  ["delete", (list, [item = UNDEFINED]) => removed(list, item)],
  [
    "fill",
    (list, [value = UNDEFINED, start]) => itself(start === undefined ? filled(list, value) : ANY),
  ],
  ["clear", () => ({ list: arrayOf([]), gives: UNDEFINED })],
  ["reverse", ({ items, rest }) => itself(arrayOf(items.toReversed(), rest))],
]);

/** Whether a call of this method changes the list that it is called on. */
export function changesList(method: string): boolean {
  return method === "sort" || CHANGES.has(method) || MAP_CHANGES.has(method);
}

/** A list that a call changes. */
interface Changing {
  readonly callee: t.MemberExpression | t.OptionalMemberExpression;
  readonly method: string;
  readonly before: ArrayValue;
}

/** The list that is changed by `list.push(item)` and its like; null for any other call. */
export function changedList(callee: t.Node, scope: Scope, evaluator: Evaluator): Changing | null {
  const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
  if (!isMember || callee.property.type !== "Identifier") return null;
  const { name } = callee.property;
  if (callee.computed || !changesList(name)) return null;
  const before = evaluator.evaluate(callee.object, scope);
  return before.kind === "array" ? { callee, method: name, before } : null;
}

interface ChangeCall extends Changing {
  readonly call: t.CallExpression | t.OptionalCallExpression;
  readonly args: readonly Value[];
}

/** Carries out what changes a list, and gives what the method gives. */
export function changeList(
  { call, callee, method, before, args }: ChangeCall,
  scope: Scope,
  evaluator: Evaluator,
): Value {
  const { list, gives } = changed(before, method, args, evaluator);
  replaceList({ target: callee.object, before, list }, scope, evaluator);
  if (before.isMap === true && method === "set")
    noteHolders(args[1] ?? UNDEFINED, [readingOf(call, callee)], scope);
  return gives;
}

/** `map.get(key)` of `map.set(key, value)` */
function readingOf(
  call: t.CallExpression | t.OptionalCallExpression,
  callee: t.MemberExpression | t.OptionalMemberExpression,
): t.Node {
  const [key] = call.arguments;
  const property = { ...callee.property, name: "get" };
  return {
    ...call,
    callee: { ...callee, property },
    arguments: key === undefined ? [] : [key],
  } as t.Node;
}

function changed(
  before: ArrayValue,
  name: string,
  args: readonly Value[],
  evaluator: Evaluator,
): Change {
  const change = (before.isMap === true ? MAP_CHANGES : CHANGES).get(name);
  if (change !== undefined) return change(before, args);
  const sorted = evaluator.call(arrayMember(before, name, evaluator), args);
  return itself(sorted.kind === "array" ? sorted : ANY);
}

function withOne(list: ArrayValue, item: Value): ArrayValue {
  const tests = new Set(list.items.map((other) => isSameKey(other, item)));
  if (tests.has(true)) return list;
  return append(list, [arrayOf([tests.has(null) ? perhaps(item) : item])]);
}

function perhaps(value: Value): Value {
  return variants([{ value, presence: "maybe" }]);
}

function removed(list: ArrayValue, item: Value): Change {
  const left = list.items.flatMap((other) => {
    const isIt = isSameKey(other, item);
    return isIt === true ? [] : [isIt === null ? perhaps(other) : other];
  });
  const gives = list.rest === null ? literal(left.length < list.items.length) : UNKNOWN;
  return { list: arrayOf(left, list.rest), gives };
}

function filled({ items, rest }: ArrayValue, value: Value): ArrayValue {
  // One list at several places, which is changed at all of them.
  const item = value.kind === "array" ? ANY : value;
  return arrayOf(
    items.map(() => item),
    rest === null ? null : item,
  );
}

function grown(list: ArrayValue): Change {
  return { list, gives: list.rest === null ? literal(list.items.length) : UNKNOWN };
}

function itself(list: ArrayValue): Change {
  return { list, gives: list };
}

function without(isKnown: boolean, items: readonly Value[], taken: Value | undefined): Change {
  return isKnown
    ? { list: arrayOf(items), gives: taken ?? UNDEFINED }
    : { list: ANY, gives: UNKNOWN };
}

function spliced({ items, rest }: ArrayValue, [start, count, ...added]: readonly Value[]): Change {
  const from = start?.kind === "literal" ? Number(start.value) : Number.NaN;
  const many = count === undefined ? items.length : numberOf(count);
  if (rest !== null || Number.isNaN(from) || Number.isNaN(many)) return { list: ANY, gives: ANY };
  const list = [...items];
  const taken = list.splice(from, many, ...added);
  return { list: arrayOf(list), gives: arrayOf(taken) };
}

function numberOf(value: Value): number {
  return value.kind === "literal" ? Number(value.value) : Number.NaN;
}
