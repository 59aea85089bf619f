import type * as t from "@babel/types";
import { nameOf } from "./property-key.ts";
import type { ArrayValue, Scope, Value } from "./value.ts";

/** An expression that gives a list which another one gives as well. */
interface Holder {
  readonly node: t.Node;
  readonly scope: Scope;
}

/** Of a list that more expressions than this give, the latest are known. */
const MOST_HOLDERS = 12;

/** A list that is changed becomes another value; this is who else has to be told of it. */
const holders = new WeakMap<ArrayValue, readonly Holder[]>();

/** Remembers that these expressions stand for one list, where it is one: `const row = table[0]`. */
export function noteHolders(value: Value, nodes: readonly t.Node[], scope: Scope): void {
  if (value.kind !== "array") return;
  const known = holders.get(value) ?? [];
  const isNew = (node: t.Node): boolean =>
    known.every((holder) => holder.node !== node || holder.scope !== scope);
  const more = nodes.filter((node) => canHold(node) && isNew(node));
  if (more.length > 0)
    holders.set(value, [...known, ...more.map((node) => ({ node, scope }))].slice(-MOST_HOLDERS));
}

/** The holders of a list, of which those that hold what it has become are to be noted again. */
export function takeHolders(list: ArrayValue): readonly Holder[] {
  const known = holders.get(list) ?? [];
  holders.delete(list);
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
