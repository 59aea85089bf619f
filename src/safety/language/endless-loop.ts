import type { Node } from "@babel/types";
import type { Visit } from "../syntax.ts";
import { MAX_REPETITIONS } from "./arguments.ts";
import { boundOf, changesOf, directionOf, mayChange, rootOf, someNode } from "./loop-conditions.ts";
import {
  type FunctionNode,
  isCallNode,
  isFunctionNode,
  isMemberNode,
  memberNameOf,
  plain,
} from "./nodes.ts";
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
      return isFunctionNode(node) ? callsItself(node, spec) : makesHugeList(node, spec);
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
  const isHuge = sizeOf(bound.node, spec) * largestLoopIn(body, spec) > MAX_REPETITIONS;
  return bound.direction * step.by > 0 && !isHuge && !changesOf(body).has(step.name);
}

function sizeOf(bound: Node, spec: Spec): number {
  return Math.abs(numberOf(bound, spec) ?? 1);
}

/** How often the loops inside of a loop run for each turn of it. */
function largestLoopIn(body: Node, spec: Spec): number {
  let largest = 1;
  someNode(body, (node) => {
    const step =
      node.type === "ForStatement" && node.update ? directionOf(plain(node.update)) : undefined;
    if (node.type !== "ForStatement" || step === undefined || !node.test) return false;
    const test = plain(node.test);
    const bound = test.type === "BinaryExpression" ? boundOf(test, step.name) : undefined;
    const size = bound === undefined ? 1 : sizeOf(bound.node, spec);
    largest = Math.max(largest, size * largestLoopIn(node.body, spec));
    return false;
  });
  return largest;
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

/** A function that calls itself whatever happens: nothing stands before the call that could end it. */
function callsItself(target: FunctionNode, { bindings }: Spec): boolean {
  const name = bindings.uses.nameOf(target);
  if (name === undefined || !target.body) return false;
  const statements = target.body.type === "BlockStatement" ? target.body.body : [target.body];
  for (const statement of statements) {
    if (someNode(statement, (node) => MAY_END.test(node.type))) return false;
    const isCalled = someNode(
      statement,
      (node) => isCallNode(node) && node.callee.type === "Identifier" && node.callee.name === name,
    );
    if (isCalled) return true;
  }
  return false;
}

const MAY_END =
  /^(?:(?:Conditional|Logical)Expression|(?:If|Switch|Try|Throw|While|DoWhile|For|ForOf|ForIn)Statement|Optional\w+)$/;

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
