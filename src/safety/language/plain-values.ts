import type { Node } from "@babel/types";
import { isCallOf } from "./callbacks.ts";
import { isMemberNode, plain } from "./nodes.ts";
import type { Spec } from "./spec.ts";
import { valuesOf } from "./values.ts";

/** `{ [name]: "a literal" }`: whatever it is called, it is nothing that could be run. */
export function isLiteralData(node: Node): boolean {
  return (
    node.type === "TemplateLiteral" || /^(?:Boolean|Null|Numeric|String)Literal$/.test(node.type)
  );
}

/** Whether an expression gives a text for certain, whichever. */
export function isText(node: Node, spec: Spec): boolean {
  const values = valuesOf(node, spec) ?? [];
  return values.length > 0 && values.every(({ type }) => /^(?:String|Template)Literal$/.test(type));
}

/** The object itself, or data that the app has answered with. */
export function isOwnData(node: Node, spec: Spec): boolean {
  let root = plain(node);
  if (root.type === "ThisExpression") return true;
  while (isMemberNode(root)) root = plain(root.object);
  const binding = root.type === "Identifier" ? spec.bindings.only(root.name) : undefined;
  if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0 || binding.each)
    return false;
  const source =
    binding.source?.type === "AwaitExpression" ? plain(binding.source.argument) : binding.source;
  return [...ANSWERS].some((name) => isCallOf(source, name, spec));
}

/** Calls whose answer is data of the app. */
const ANSWERS: ReadonlySet<string> = new Set([
  "allHeaders",
  "headers",
  "json",
  "parse",
  "postDataJSON",
]);
