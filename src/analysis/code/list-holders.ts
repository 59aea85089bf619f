import type * as t from "@babel/types";
import { nameOf } from "./property-key.ts";
import type { ArrayValue, Scope, Value } from "./value.ts";

/** An expression that gives a list which another one gives as well. */
interface Holder {
  readonly node: t.Node;
  readonly scope: Scope;
}

/** Of a list that more expressions than this give, the first are known. */
const MOST_HOLDERS = 6;

/** A list that is changed becomes another value; this is who else has to be told of it. */
const holders = new WeakMap<ArrayValue, readonly Holder[]>();

/** Remembers that these expressions stand for one list, where it is one: `const row = table[0]`. */
export function noteHolders(value: Value, nodes: readonly t.Node[], scope: Scope): void {
  if (value.kind !== "array") return;
  const known = holders.get(value) ?? [];
  const more = nodes.filter(canHold).map((node) => ({ node, scope }));
  if (known.length + more.length <= MOST_HOLDERS) holders.set(value, [...known, ...more]);
}

/** The holders of a list, which from now on are those of the list that it has become. */
export function handOnHolders(before: ArrayValue, list: ArrayValue): readonly Holder[] {
  const known = holders.get(before) ?? [];
  holders.delete(before);
  if (known.length > 0) holders.set(list, known);
  return known;
}

/** Whether reading it a second time gives the same and does nothing else. */
function canHold(node: t.Node): boolean {
  switch (node.type) {
    case "Identifier":
    case "ThisExpression":
    case "StringLiteral":
    case "NumericLiteral":
      return true;
    case "MemberExpression":
      return canHold(node.object) && (!node.computed || canHold(node.property));
    case "CallExpression":
      return isEntry(node) && node.arguments.every(canHold);
    default:
      return false;
  }
}

/** `map.get(key)` */
function isEntry({ callee }: t.CallExpression): boolean {
  return (
    callee.type === "MemberExpression" &&
    nameOf(callee.property) === "get" &&
    canHold(callee.object)
  );
}
