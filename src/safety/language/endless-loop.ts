import type { Node } from "@babel/types";
import type { Visit } from "../syntax.ts";
import { MAX_REPETITIONS } from "./arguments.ts";
import { isCallNode, isFunctionNode, isMemberNode, memberNameOf, plain } from "./nodes.ts";
import { numberOf } from "./numbers.ts";
import type { Problem, Spec } from "./spec.ts";

/** Loops that nothing ends for certain: neither their condition, nor a step out of them. */
export function endlessLoops(visits: readonly Visit[], spec: Spec): Problem[] {
  const left = loopsLeft(visits);
  return visits.flatMap(({ node }) => {
    const problem = isEndless(node, left, spec) ? "the loop has no end" : undefined;
    return problem === undefined ? [] : [{ rule: "endless-loop", node, message: problem }];
  });
}

function isEndless(node: Node, left: ReadonlySet<Node>, spec: Spec): boolean {
  switch (node.type) {
    case "ForOfStatement":
      return growsWhileRead(node);
    case "WhileStatement":
    case "DoWhileStatement":
      return !left.has(node) && !mayChange(node.test, [node.body, node.test]);
    case "ForStatement":
      return !left.has(node) && !endsByItself(node, spec);
    default:
      return isCallNode(node) && makesHugeList(node, spec);
  }
}

type For = Node & { type: "ForStatement" };

/** `for (let i = 0; i < 3; i++)`: it counts towards its bound, and the bound is no huge number. */
function endsByItself({ test, update, body }: For, spec: Spec): boolean {
  if (!test) return false;
  const step = update ? directionOf(plain(update)) : undefined;
  const condition = plain(test);
  if (step === undefined || condition.type !== "BinaryExpression")
    return mayChange(test, [body, ...(update ? [update] : [])]);
  const bound = boundOf(condition, step.name);
  if (bound === undefined) return mayChange(test, [body, update ?? test]);
  const size = numberOf(bound.node, spec);
  const isHuge = size !== undefined && Math.abs(size) > MAX_REPETITIONS;
  return bound.direction * step.by > 0 && !isHuge && !changesOf(body).has(step.name);
}

interface Bound {
  readonly node: Node;
  /** Where a counter has to go to reach it: up or down. */
  readonly direction: 1 | -1;
}

/** What a condition holds a counter to. */
function boundOf(
  { left, operator, right }: Node & { type: "BinaryExpression" },
  name: string,
): Bound | undefined {
  const isLeft = left.type === "Identifier" && left.name === name;
  const isRight = right.type === "Identifier" && right.name === name;
  if (isLeft === isRight || !/^[<>]=?$/.test(operator)) return undefined;
  const isUp = isLeft === operator.startsWith("<");
  return { node: isLeft ? right : left, direction: isUp ? 1 : -1 };
}

/** `i++`, `i -= 2`: which counter a step changes, and whether up or down. */
function directionOf(node: Node): { name: string; by: number } | undefined {
  if (node.type === "UpdateExpression" && node.argument.type === "Identifier")
    return { name: node.argument.name, by: node.operator === "++" ? 1 : -1 };
  if (node.type !== "AssignmentExpression" || node.left.type !== "Identifier") return undefined;
  const { right, operator } = node;
  if (right.type !== "NumericLiteral") return undefined;
  if (operator === "+=") return { name: node.left.name, by: right.value };
  return operator === "-=" ? { name: node.left.name, by: -right.value } : undefined;
}

/** Whether what a condition depends on is changed in the loop, or asked for anew. */
function mayChange(condition: Node, parts: readonly Node[]): boolean {
  const changed = new Set(parts.flatMap((part) => [...changesOf(part)]));
  return someNode(condition, (node) => {
    if (node.type === "AwaitExpression" || isCallNode(node)) return !isConstantCall(node);
    return node.type === "Identifier" && changed.has(node.name);
  });
}

/** `Math.max(1, 2)`, `String(1)`: the same each time. */
function isConstantCall(node: Node): boolean {
  if (!isCallNode(node)) return node.type === "AwaitExpression" && !mayChange(node.argument, []);
  const { callee } = node;
  if (callee.type === "Identifier") return /^(?:Boolean|Number|String)$/.test(callee.name);
  return (
    isMemberNode(callee) && callee.object.type === "Identifier" && callee.object.name === "Math"
  );
}

/** Lists that are made shorter or longer, and names that get another value. */
function changesOf(node: Node): ReadonlySet<string> {
  const names = new Set<string>();
  someNode(node, (one) => {
    if (one.type === "AssignmentExpression") noteTarget(one.left, names);
    if (one.type === "UpdateExpression") noteTarget(one.argument, names);
    if (isCallNode(one) && isMemberNode(one.callee)) {
      const root = rootOf(one.callee.object);
      if (CHANGES.test(memberNameOf(one.callee) ?? "") && root !== undefined) names.add(root);
    }
    return false;
  });
  return names;
}

const CHANGES = /^(?:add|append|clear|delete|exec|pop|push|set|shift|splice|unshift)$/;

function noteTarget(target: Node, names: Set<string>): void {
  someNode(target, (node) => {
    if (node.type === "Identifier") names.add(node.name);
    return false;
  });
}

function rootOf(node: Node): string | undefined {
  let root = plain(node);
  while (isMemberNode(root)) root = plain(root.object);
  return root.type === "Identifier" ? root.name : undefined;
}

/** `for (const item of list) list.push(item)` */
function growsWhileRead({ right, body }: Node & { type: "ForOfStatement" }): boolean {
  const list = plain(right);
  if (list.type !== "Identifier") return false;
  return someNode(body, (node) => {
    if (!isCallNode(node) || !isMemberNode(node.callee)) return false;
    const isGrowing = /^(?:add|append|push|set|splice|unshift)$/.test(
      memberNameOf(node.callee) ?? "",
    );
    return isGrowing && rootOf(node.callee.object) === list.name;
  });
}

/** `new Array(1e9)` */
function makesHugeList(node: Node, spec: Spec): boolean {
  if (!isCallNode(node) || node.callee.type !== "Identifier" || node.callee.name !== "Array")
    return false;
  const [length] = node.arguments;
  return length !== undefined && (numberOf(length, spec) ?? 0) > MAX_REPETITIONS;
}

/** Loops that a `break`, `return` or `throw` of their own leaves. */
function loopsLeft(visits: readonly Visit[]): ReadonlySet<Node> {
  const left = new Set<Node>();
  for (const visit of visits) {
    if (!/^(?:Break|Return|Throw)Statement$/.test(visit.node.type)) continue;
    for (const loop of leftBy(visit)) left.add(loop);
  }
  return left;
}

function leftBy({ node, parent }: Visit): readonly Node[] {
  const loops: Node[] = [];
  for (let outer = parent, inner: Node = node; outer !== undefined; outer = outer.parent) {
    const { node: around } = outer;
    if (isFunctionNode(around)) break;
    const isCaught = around.type === "TryStatement" && around.handler && around.block === inner;
    if (node.type === "ThrowStatement" && isCaught) break;
    if (around.type === "SwitchStatement" && node.type === "BreakStatement") break;
    if (isNever(around, inner)) break;
    if (/^(?:For|While|DoWhile)(?:Of|In)?Statement$/.test(around.type)) {
      loops.push(around);
      if (node.type === "BreakStatement") break;
    }
    inner = around;
  }
  return loops;
}

/** `if (false) break;` */
function isNever(around: Node, inner: Node): boolean {
  if (around.type !== "IfStatement" || around.consequent !== inner) return false;
  return !mayVary(around.test);
}

function mayVary(test: Node): boolean {
  return someNode(test, (node) => node.type === "Identifier" || node.type === "AwaitExpression");
}

/** Whether a part of the code is so; parts of functions in it are not looked at. */
function someNode(node: Node, is: (node: Node) => boolean): boolean {
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
