import type { Node } from "@babel/types";
import { type AnyCall, argumentsOf, isMemberNode, memberNameOf, plain } from "./nodes.ts";
import type { Spec } from "./spec.ts";

const known = new WeakMap<Spec, boolean>();

/**
 * Whether the file may change a list that has literal items, so that they are not all that it holds.
 * Lists that are declared empty are there to be filled, and are not followed anyway.
 */
export function changesLists(spec: Spec): boolean {
  const before = known.get(spec);
  if (before !== undefined) return before;
  const changes = spec.bindings.uses.extensions.some((call) => changesLiteralList(call, spec));
  known.set(spec, changes);
  return changes;
}

function changesLiteralList(call: AnyCall, spec: Spec): boolean {
  if (!isMemberNode(call.callee)) return false;
  const list = plain(call.callee.object);
  // `locator.fill(text)` types; only a list of this file could be meant otherwise.
  if (memberNameOf(call.callee) === "fill")
    return !isPlainText(argumentsOf(call).at(-1)) && mayBeList(list, spec);
  if (list.type === "Identifier") return !isEmptyList(sourceOf(list.name, spec));
  if (!isMemberNode(list)) return true;
  const name = memberNameOf(list);
  if (name === "annotations") return false;
  const { values } = spec.bindings.field(name);
  return (
    plain(list.object).type !== "ThisExpression" ||
    values.length === 0 ||
    !values.every(isEmptyList)
  );
}

function isPlainText(node: Node | undefined): boolean {
  return node?.type === "StringLiteral" && !/[:/\\]/.test(node.value);
}

function mayBeList(node: Node, spec: Spec): boolean {
  if (node.type === "Identifier") {
    const [binding] = spec.bindings.of(node.name);
    if (binding?.kind === "parameter")
      return (
        binding.way.length === 0 && binding.annotation === undefined && isUnnamedHelper(node.name)
      );
    return binding?.kind === "value" && isLiteralData(binding.source);
  }
  if (!isMemberNode(node)) return false;
  const name = memberNameOf(node);
  return spec.bindings.field(name).values.some(isLiteralData);
}

/** A parameter that is called like one of Playwright's objects is taken for it where it only types. */
function isUnnamedHelper(name: string): boolean {
  return !/page|locator|input|field|box|element|frame|form|dialog|row|cell|editor/i.test(name);
}

function isLiteralData(node: Node | undefined): boolean {
  return node?.type === "ArrayExpression" || node?.type === "ObjectExpression";
}

function isEmptyList(node: Node | undefined): boolean {
  return node?.type === "ArrayExpression" && node.elements.length === 0;
}

function sourceOf(name: string, spec: Spec): Node | undefined {
  const binding = spec.bindings.only(name);
  if (binding?.kind !== "value" || binding.way.length > 0) return undefined;
  return binding.source === undefined ? undefined : plain(binding.source);
}
