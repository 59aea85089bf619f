import type { Node } from "@babel/types";
import type { Visit } from "../syntax.ts";
import { MAX_REPETITIONS } from "./arguments.ts";
import { type CalledFunction, callGraphOf } from "./call-graph.ts";
import { calledIn, inCircles, surelyCalledIn } from "./circles.ts";
import { doubles } from "./doubling.ts";
import { assignedIn, growsWhileRead, readingOf } from "./growing-lists.ts";
import { boundOf, changesOf, directionOf, mayChange, someNode } from "./loop-conditions.ts";
import { multiplies } from "./multiplying.ts";
import { isFunctionNode, plain } from "./nodes.ts";
import { largestLoopIn, sizeOf, sizeProblem } from "./repetitions.ts";
import type { Problem, Spec } from "./spec.ts";

/** Loops that nothing ends for certain: neither their condition, nor a step out of them. */
export function endlessLoops(visits: readonly Visit[], spec: Spec): Problem[] {
  const left = loopsLeft(visits);
  const endless = functionsWithoutEnd(visits, spec);
  const follow = { spec, assigned: assignedIn(visits) };
  return visits.flatMap((visit) => {
    const { node } = visit;
    const reading = readingOf(node);
    const isGrowing = reading !== undefined && growsWhileRead(reading, follow);
    const isWithoutEnd =
      isGrowing || endless.has(node) || isEndless(node, left, spec) || doubles(node);
    const message = isWithoutEnd ? "the loop has no end" : sizeProblem(visit, spec);
    return message === undefined ? [] : [{ rule: "endless-loop", node, message }];
  });
}

function isEndless(node: Node, left: ReadonlySet<Node>, spec: Spec): boolean {
  switch (node.type) {
    case "WhileStatement":
    case "DoWhileStatement":
      return !left.has(node) && !mayChange(node.test, [node.body, node.test]);
    case "ForStatement":
      return !left.has(node) && !endsByItself(node, spec);
    default:
      return false;
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

/** Functions that come back to themselves for ever, or more often than anybody waits for. */
function functionsWithoutEnd(visits: readonly Visit[], spec: Spec): ReadonlySet<Node> {
  const graph = callGraphOf(visits, spec);
  const forEver = inCircles(graph, (node) => surelyCalledIn(node, graph));
  const circles = inCircles(graph, (node) => calledIn(node, graph));
  const isWithoutEnd = ({ node, key }: CalledFunction): boolean =>
    forEver.has(key) || (circles.has(key) && multiplies(node, { circles, graph, spec }));
  return new Set(graph.functions.filter(isWithoutEnd).map(({ node }) => node));
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
