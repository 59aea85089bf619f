import type { Node } from "@babel/types";
import { childrenOf } from "../syntax.ts";
import {
  type AnyCall,
  argumentsOf,
  type FunctionNode,
  isCallNode,
  isFunctionNode,
} from "./nodes.ts";
import { isMemberNode, memberNameOf, plain } from "./nodes.ts";

const LOOP = /^(?:For|ForOf|ForIn|While|DoWhile)Statement$/;

/**
 * Whether a function calls itself more than once for each call of it, with what it counts: thirty levels
 * down that is a thousand million calls. What walks a tree hands on the parts of it, and comes to an end.
 */
export function multiplies(target: FunctionNode, name: string): boolean {
  return ownCallsIn(target.body, name) > 1;
}

/** How many calls of itself one call of it makes at most; what runs several times counts as two. */
function ownCallsIn(node: Node, name: string): number {
  const of = (part: Node | null | undefined): number => (part ? ownCallsIn(part, name) : 0);
  if (node.type === "ConditionalExpression" || node.type === "IfStatement")
    return of(node.test) + Math.max(of(node.consequent), of(node.alternate));
  const own = isCallNode(node) && isOwnCall(node, name) && isCounting(node) ? 1 : 0;
  const inside = childrenOf(node).reduce((sum, part) => sum + of(part), 0);
  return own + (LOOP.test(node.type) || isFunctionNode(node) ? 2 * inside : inside);
}

/** `walk(depth)`, `this.walk(depth)` */
function isOwnCall({ callee }: AnyCall, name: string): boolean {
  const target = plain(callee);
  if (!isMemberNode(target)) return target.type === "Identifier" && target.name === name;
  return plain(target.object).type === "ThisExpression" && memberNameOf(target) === name;
}

/** It is handed numbers, and nothing that is a part of something. */
function isCounting(call: AnyCall): boolean {
  const all = argumentsOf(call);
  const counts = all.some((one) => /^(?:Binary|Update)Expression$|^NumericLiteral$/.test(one.type));
  return counts && !all.some((one) => isMemberNode(one) || isCallNode(one));
}
