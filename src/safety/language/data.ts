import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import { type AnyCall, isCallNode, isMemberNode, memberNameOf, plain } from "./nodes.ts";
import type { Spec } from "./spec.ts";

const LITERALS: ReadonlySet<string> = new Set([
  "ArrayExpression",
  "NumericLiteral",
  "RegExpLiteral",
  "StringLiteral",
  "TemplateLiteral",
]);
const COLLECTIONS: ReadonlySet<string> = new Set([
  "Date",
  "FormData",
  "Map",
  "RegExp",
  "Set",
  "URL",
  "URLSearchParams",
]);
const MAKERS: ReadonlySet<string> = new Set(["Array", "JSON", "Math", "Number", "String"]);
const MAX_STEPS = 8;

/**
 * Whether an expression is plain data for certain: a literal, a collection that the file made, or a
 * constant that is one. An object literal is not, for its methods may be anybody's.
 */
export function isData(node: Node | undefined, spec: Spec, steps = MAX_STEPS): boolean {
  if (node === undefined || steps === 0) return false;
  const value = plain(node);
  if (LITERALS.has(value.type)) return true;
  if (value.type === "Identifier") {
    const binding = spec.bindings.only(value.name);
    if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0) return false;
    return !binding.each && isData(binding.source, spec, steps - 1);
  }
  if (isMemberNode(value)) return isDataMember(value, spec, steps - 1);
  return isCallNode(value) && isMadeHere(value, spec);
}

/** `url.searchParams`, and fields that are given nothing but data. */
function isDataMember(
  node: MemberExpression | OptionalMemberExpression,
  spec: Spec,
  steps: number,
): boolean {
  const name = memberNameOf(node);
  if (name === "searchParams") return isData(node.object, spec, steps);
  const { values, isMethod } = spec.bindings.field(name);
  const isField = plain(node.object).type === "ThisExpression" && !isMethod;
  return isField && values.length > 0 && values.every((one) => isData(one, spec, steps));
}

/** `new Map(…)`, `JSON.parse(…)` */
function isMadeHere(call: AnyCall, { bindings }: Spec): boolean {
  const { callee } = call;
  const isNew = call.type === "NewExpression";
  if (callee.type === "Identifier") {
    return isNew && COLLECTIONS.has(callee.name) && bindings.of(callee.name).length === 0;
  }
  if (!isMemberNode(callee) || callee.object.type !== "Identifier") return false;
  return MAKERS.has(callee.object.name) && bindings.of(callee.object.name).length === 0;
}
