import type { Node, ObjectExpression } from "@babel/types";
import { isCallNode, isFunctionNode, isMemberNode, matches, memberNameOf, plain } from "./nodes.ts";
import { PLAYWRIGHT_FIXTURES } from "./names.ts";
import { mayBeMethod } from "./methods-as-values.ts";
import { isProjectConstant } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { valuesOf } from "./values.ts";

/**
 * What is wrong with an object that is a copy of another one: with a method of its own, the copy could
 * do what the other one can and nobody else may, for it has all that the other one keeps to itself.
 */
export function copyProblem(object: ObjectExpression, spec: Spec): string | undefined {
  const isCopy = object.properties.some(
    (property) => property.type === "SpreadElement" && !isDataAlone(property.argument, spec),
  );
  if (!isCopy) return undefined;
  const isUsed = object.properties.some((property) => {
    if (property.type === "SpreadElement") return isFixture(property.argument);
    if (property.type === "ObjectMethod") return usesItself(property.body);
    const value = plain(property.value);
    return isFunctionNode(value) ? usesItself(value) : mayBeMethod(value, spec);
  });
  return isUsed
    ? "an object is copied together with what it can do; call its methods where they are"
    : undefined;
}

/** Calls that give data of the app. */
const GIVES_DATA = "allHeaders cookies fromEntries headers json parse postDataJSON";

/** Whether what is spread has no methods for certain. */
function isDataAlone(node: Node, spec: Spec): boolean {
  const values = valuesOf(node, spec) ?? [node];
  return values.every((one) => {
    const value = one.type === "AwaitExpression" ? plain(one.argument) : one;
    if (value.type === "ObjectExpression") return true;
    if (isProjectConstant(value, spec) || value.type.endsWith("Literal")) return true;
    if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
    return matches(memberNameOf(value.callee), GIVES_DATA);
  });
}

/** `{ ...page }`, `{ ...page.request }`: there is no use for a copy of it. */
function isFixture(node: Node): boolean {
  let root = plain(node);
  while (isMemberNode(root)) root = plain(root.object);
  return root.type === "Identifier" && PLAYWRIGHT_FIXTURES.has(root.name);
}

/** Whether a function says `this`. */
function usesItself(node: Node): boolean {
  if (node.type === "ThisExpression" || node.type === "Super") return true;
  return Object.values(node).some((value: unknown) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.some((item) => isNode(item) && usesItself(item));
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
