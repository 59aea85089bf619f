import { judgeKey } from "./keys.ts";
import type { FunctionNode } from "./nodes.ts";
import { refuseNode } from "./refuse-node.ts";
import { isConstructor, returnsValue } from "./shapes.ts";
import type { Spec } from "./spec.ts";

/** Judges what kind of function it is, and its name as a method; its parameters and its body are not looked at. */
export function judgeHead(node: FunctionNode, spec: Spec): void {
  if (node.generator) refuseNode(node, "a generator is not in the language of tests", spec);
  if ("decorators" in node && node.decorators?.length)
    refuseNode(node, "a decorator is not in the language of tests", spec);
  if (isConstructor(node)) {
    if (returnsValue(node.body))
      refuseNode(node, "a constructor returns something else than what it makes", spec);
  } else if ("key" in node)
    judgeKey(node.key, node.type !== "ClassPrivateMethod" && node.computed, spec);
}
