import type { Node } from "@babel/types";
import {
  isCallNode,
  isFunctionNode,
  isMemberNode,
  isNamed,
  matches,
  memberNameOf,
  plain,
} from "./nodes.ts";

/** What a counter is held to. */
export interface Bound {
  readonly node: Node;
  /** Where a counter has to go to reach it: up or down. */
  readonly direction: 1 | -1;
}

/** What a condition holds a counter to. */
export function boundOf(
  { left, operator, right }: Node & { type: "BinaryExpression" },
  name: string,
): Bound | undefined {
  const isLeft = isNamed(left, name);
  const isRight = isNamed(right, name);
  if (isLeft === isRight || !/^[<>]=?$/.test(operator)) return undefined;
  const isUp = isLeft === operator.startsWith("<");
  return { node: isLeft ? right : left, direction: isUp ? 1 : -1 };
}

/** `i++`, `i -= 2`: which counter a step changes, and whether up or down. */
export function directionOf(node: Node): { name: string; by: number } | undefined {
  if (node.type === "UpdateExpression" && node.argument.type === "Identifier")
    return { name: node.argument.name, by: node.operator === "++" ? 1 : -1 };
  if (node.type !== "AssignmentExpression" || node.left.type !== "Identifier") return undefined;
  const { right, operator } = node;
  if (right.type !== "NumericLiteral") return undefined;
  if (operator === "+=") return { name: node.left.name, by: right.value };
  return operator === "-=" ? { name: node.left.name, by: -right.value } : undefined;
}

/**
 * Whether what a condition depends on is asked for anew each time, or changed in the loop so that the
 * condition may come to an end.
 */
export function mayChange(condition: Node, parts: readonly Node[]): boolean {
  return someNode(condition, (node) => {
    if (node.type === "AwaitExpression" || isCallNode(node)) return !isConstantCall(node);
    if (node.type !== "Identifier") return false;
    return parts.some((part) => someNode(part, (one) => isChangeOf(one, node.name, condition)));
  });
}

/** `Math.max(1, 2)`, `String(1)`: the same each time. */
function isConstantCall(node: Node): boolean {
  if (!isCallNode(node)) return node.type === "AwaitExpression" && !mayChange(node.argument, []);
  const { callee } = node;
  if (callee.type === "Identifier") return matches(callee.name, "Boolean Number String");
  return isMemberNode(callee) && isNamed(callee.object, "Math");
}

/** Whether a node gives the name another value, or takes something out of the list of this name. */
function isChangeOf(node: Node, name: string, condition: Node): boolean {
  const step = directionOf(node);
  if (step?.name === name) return leadsToEnd(step, condition);
  if (node.type === "AssignmentExpression")
    return namesIn(node.left).has(name) && !isTruthyLiteral(node.right);
  if (!isCallNode(node) || !isMemberNode(node.callee)) return false;
  const isLess = matches(memberNameOf(node.callee), "clear delete exec pop shift splice");
  return isLess && rootOf(node.callee.object) === name;
}

/** A counter goes towards what it is held to; where it is held to nothing, down to zero. */
function leadsToEnd({ name, by }: { name: string; by: number }, condition: Node): boolean {
  let isHeld = false;
  const isTowards = someNode(condition, (node) => {
    const bound = node.type === "BinaryExpression" ? boundOf(node, name) : undefined;
    isHeld ||= bound !== undefined;
    return bound !== undefined && bound.direction * by > 0;
  });
  return isHeld ? isTowards : by < 0;
}

function isTruthyLiteral(node: Node): boolean {
  if (node.type === "NumericLiteral") return node.value !== 0;
  return node.type === "StringLiteral" && node.value !== "";
}

/** Names that get another value. */
export function changesOf(node: Node): ReadonlySet<string> {
  const names = new Set<string>();
  someNode(node, (one) => {
    const target = one.type === "AssignmentExpression" ? one.left : undefined;
    const counted = one.type === "UpdateExpression" ? one.argument : undefined;
    for (const changed of [target, counted])
      if (changed) for (const name of namesIn(changed)) names.add(name);
    return false;
  });
  return names;
}

function namesIn(target: Node): ReadonlySet<string> {
  const names = new Set<string>();
  someNode(target, (node) => {
    if (node.type === "Identifier") names.add(node.name);
    return false;
  });
  return names;
}

/** The name that a member belongs to: `list` of `list.items.length`. */
export function rootOf(node: Node): string | undefined {
  let root = plain(node);
  while (isMemberNode(root)) root = plain(root.object);
  return root.type === "Identifier" ? root.name : undefined;
}

/** Whether a part of the code is so; parts of functions in it are not looked at. */
export function someNode(node: Node, is: (node: Node) => boolean): boolean {
  if (is(node)) return true;
  return Object.values(node).some((value: unknown) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.some((item) => isNode(item) && !isFunctionNode(item) && someNode(item, is));
  });
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}
