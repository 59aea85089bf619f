import type { Node } from "@babel/types";
import type { Visit } from "../syntax.ts";
import { MAX_REPETITIONS, nameOfCall } from "./arguments.ts";
import { boundOf, directionOf, someNode } from "./loop-conditions.ts";
import { argumentsOf, isCallNode, isNamed, matches, plain } from "./nodes.ts";
import { numberOf } from "./numbers.ts";
import { entriesOf } from "./objects.ts";
import type { Spec } from "./spec.ts";

/** As much as anything of a test may be done or made, over all loops and lists that it stands in. */
const MAX_OVER_ALL = 10_000_000;

/** What is wrong with how much a list, a text or what stands in it comes to, or undefined. */
export function sizeProblem({ node, parent }: Visit, spec: Spec): string | undefined {
  if (!isCallNode(node)) return undefined;
  let size = sizeMadeBy(node, spec);
  if (size <= 1) return undefined;
  const isList = node.callee.type === "Identifier";
  if (isList && size > MAX_REPETITIONS) return "a list is made that fills the memory";
  for (let outer = parent; outer !== undefined; outer = outer.parent)
    size *=
      loopSize(outer.node, spec) * (isCallNode(outer.node) ? sizeMadeBy(outer.node, spec) : 1);
  return size > MAX_OVER_ALL ? "it makes more than any test needs; use smaller numbers" : undefined;
}

/** `new Array(9)`, `Array.from({ length: 9 })`, `text.repeat(9)`: how many items or characters it makes. */
function sizeMadeBy(node: Node, spec: Spec): number {
  if (!isCallNode(node)) return 1;
  const [first] = argumentsOf(node);
  const isArray = isNamed(node.callee, "Array");
  const name = nameOfCall(node);
  if (first === undefined) return 1;
  if (isArray || matches(name, "alloc padEnd padStart repeat")) return sizeOf(first, spec);
  if (name !== "from") return 1;
  const length = entriesOf(first, spec)?.find(({ key }) => key === "length");
  return length === undefined ? 1 : sizeOf(length.value, spec);
}

/** How often a loop that counts runs. */
function loopSize(node: Node, spec: Spec): number {
  if (node.type !== "ForStatement" || !node.test) return 1;
  const step = node.update ? directionOf(plain(node.update)) : undefined;
  const test = plain(node.test);
  if (step === undefined || test.type !== "BinaryExpression") return 1;
  const bound = boundOf(test, step.name);
  return bound === undefined ? 1 : sizeOf(bound.node, spec);
}

export function sizeOf(bound: Node, spec: Spec): number {
  return Math.abs(numberOf(bound, spec) ?? 1);
}

/** How often the loops inside of a loop run for each turn of it. */
export function largestLoopIn(body: Node, spec: Spec): number {
  let largest = 1;
  someNode(body, (node) => {
    if (node.type !== "ForStatement") return false;
    largest = Math.max(largest, loopSize(node, spec) * largestLoopIn(node.body, spec));
    return false;
  });
  return largest;
}
