import type { Node } from "@babel/types";
import { childrenOf } from "../syntax.ts";
import { type FunctionNode, isFunctionNode } from "./nodes.ts";

/** Everything that a function may give. */
export function returnedBy({ body }: FunctionNode): readonly Node[] {
  if (body.type !== "BlockStatement") return [body];
  const found: Node[] = [];
  const stack: Node[] = [...body.body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "ReturnStatement" && node.argument) found.push(node.argument);
    if (!isFunctionNode(node)) stack.push(...childrenOf(node));
  }
  return found;
}
