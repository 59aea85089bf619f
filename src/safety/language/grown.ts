import type { Node } from "@babel/types";
import { isNamed, plain } from "./nodes.ts";
import type { Spec } from "./spec.ts";

/**
 * What a variable is first given, where nothing but more behind it is given later:
 * `let path = "/items"; if (query) path = `${path}?${query}`;` begins as it was declared.
 */
export function grownFrom(node: Node, { bindings }: Spec): Node | undefined {
  if (node.type !== "Identifier") return undefined;
  const binding = bindings.only(node.name);
  if (binding?.kind !== "value" || binding.each || binding.way.length > 0) return undefined;
  // A number counts.
  if (binding.source?.type === "NumericLiteral") return undefined;
  const isGrown = bindings.uses.assignedTo(node.name).every((one) => beginsWith(one, node.name));
  return isGrown ? binding.source : undefined;
}

/** Whether what a variable is given is what it was, with something behind it. */
function beginsWith(given: Node, name: string): boolean {
  const value = plain(given);
  if (value.type === "AssignmentExpression") return value.operator === "+=";
  if (value.type === "BinaryExpression") {
    return value.operator === "+" && (isNamed(value.left, name) || beginsWith(value.left, name));
  }
  if (value.type !== "TemplateLiteral") return false;
  const [start] = value.quasis;
  const [first] = value.expressions;
  return start?.value.raw === "" && first !== undefined && isNamed(first, name);
}
