import type { Node } from "@babel/types";
import { isSlowPattern } from "../patterns/slow-pattern.ts";
import type { Visit } from "../syntax.ts";
import { nameOfCall } from "./arguments.ts";
import { isSpelledOut } from "./handed-data.ts";
import {
  type AnyCall,
  argumentsOf,
  isCallNode,
  isMemberNode,
  isNamed,
  matches,
  memberNameOf,
  plain,
  readsMember,
} from "./nodes.ts";
import type { Problem, Spec } from "./spec.ts";
import { type Text, textsOf } from "./text.ts";

/** Patterns that a text can be found for which they never come to an end with. */
export function slowPatterns(visits: readonly Visit[], spec: Spec): Problem[] {
  return visits.flatMap(({ node }) => {
    if (!isSlow(node, spec)) return [];
    const message =
      "the pattern may take for ever: a repeated part can be read in several ways; match the text itself";
    return [{ rule: "endless-loop", node, message } as const];
  });
}

function isSlow(node: Node, spec: Spec): boolean {
  if (node.type === "RegExpLiteral") return isSlowPattern(node.pattern);
  const text = isCallNode(node) ? patternText(node, spec) : undefined;
  if (text === undefined || text.type === "RegExpLiteral") return false;
  if (hasPart(text, (part) => isSpelledOut(part, 4) || isRepeated(part) || isSourceOfPattern(part)))
    return true;
  return textsOf(text, spec).some((one) => isSlowPattern(withHoles(one)));
}

/** `new RegExp(text)`, `text.match(other)`: what is read as a pattern. */
function patternText(call: AnyCall, { bindings }: Spec): Node | undefined {
  const [first] = argumentsOf(call);
  const callee = plain(call.callee);
  const isRegExp = isNamed(callee, "RegExp") && bindings.of("RegExp").length === 0;
  return isRegExp || matches(nameOfCall(call), "match matchAll") ? first : undefined;
}

/** What is put into a pattern is text; where it is repeated, it may be anything. */
function withHoles(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : "(?:x.?)")).join("");
}

/** `"a?".repeat(30)` */
function isRepeated(node: Node): boolean {
  return isCallNode(node) && readsMember(node.callee, "padEnd padStart repeat");
}

/** `other.source`, whoever has it. */
function isSourceOfPattern(node: Node): boolean {
  return isMemberNode(node) && memberNameOf(node) === "source";
}

/** Whether a text, or a part that it is put together from, is so: `new RegExp(other.source + "+")`. */
function hasPart(node: Node, is: (part: Node) => boolean): boolean {
  const value = plain(node);
  if (is(value)) return true;
  if (value.type === "BinaryExpression")
    return [value.left, value.right].some((part) => hasPart(part, is));
  return value.type === "TemplateLiteral" && value.expressions.some((part) => hasPart(part, is));
}
