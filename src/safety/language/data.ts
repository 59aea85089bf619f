import type { Node } from "@babel/types";
import { isCallNode, isMemberNode, memberNameOf, plain } from "./nodes.ts";
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
    if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0 || binding.each)
      return false;
    return isData(binding.source, spec, steps - 1);
  }
  if (isMemberNode(value)) {
    if (memberNameOf(value) === "searchParams") return isData(value.object, spec, steps - 1);
    const { values, isOther, isMethod } = spec.bindings.field(memberNameOf(value) ?? "");
    const isField = plain(value.object).type === "ThisExpression" && isOther && !isMethod;
    return isField && values.length > 0 && values.every((one) => isData(one, spec, steps - 1));
  }
  if (!isCallNode(value)) return false;
  if (value.callee.type === "Identifier") {
    return (
      value.type === "NewExpression" &&
      COLLECTIONS.has(value.callee.name) &&
      spec.bindings.of(value.callee.name).length === 0
    );
  }
  if (!isMemberNode(value.callee) || value.callee.object.type !== "Identifier") return false;
  const { name } = value.callee.object;
  return (
    MAKERS.has(name) &&
    spec.bindings.of(name).length === 0 &&
    memberNameOf(value.callee) !== "values"
  );
}
