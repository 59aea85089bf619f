import type { Node, ObjectExpression } from "@babel/types";
import { isPowerful } from "./powerful-methods.ts";
import { isFunctionNode, isMemberNode, memberNameOf, plain } from "./nodes.ts";
import type { Spec } from "./spec.ts";

/**
 * Whether an expression may be a method that reaches further, or hold one: put into another object, it
 * would run on what is not its own. Calls are not: what a method gives is not called.
 */
export function mayBeMethod(node: Node, spec: Spec, steps = 6): boolean {
  const value = plain(node);
  if (steps === 0) return true;
  if (isMemberNode(value)) return isNameOfMethod(memberNameOf(value));
  switch (value.type) {
    case "ObjectExpression":
      return value.properties.some((property) => entryMayBeMethod(property, spec, steps - 1));
    case "ArrayExpression":
      return value.elements.some((one) => one && mayBeMethod(one, spec, steps - 1));
    case "SpreadElement":
      return mayBeMethod(value.argument, spec, steps - 1);
    case "ConditionalExpression":
      return [value.consequent, value.alternate].some((one) => mayBeMethod(one, spec, steps - 1));
    case "LogicalExpression":
      return [value.left, value.right].some((one) => mayBeMethod(one, spec, steps - 1));
    case "Identifier":
      return isNameForMethod(value.name, spec, steps - 1);
    default:
      return false;
  }
}

function entryMayBeMethod(
  entry: ObjectExpression["properties"][number],
  spec: Spec,
  steps: number,
): boolean {
  if (entry.type === "ObjectMethod") return false;
  if (entry.type === "SpreadElement") return mayBeMethod(entry.argument, spec, steps);
  return !isFunctionNode(entry.value) && mayBeMethod(entry.value, spec, steps);
}

/** Taken out of an object under a method's name: `const { launch: start } = browserType`. */
function isNameForMethod(name: string, spec: Spec, steps: number): boolean {
  return spec.bindings.of(name).some((binding) => {
    if (binding.kind !== "value" && binding.kind !== "parameter") return false;
    if (binding.way.length > 0) return isNameOfMethod(binding.way.at(-1));
    const source = binding.kind === "value" ? binding.source : undefined;
    return source !== undefined && mayBeMethod(source, spec, steps);
  });
}

function isNameOfMethod(name: string | undefined): boolean {
  return name === undefined || isPowerful(name);
}
