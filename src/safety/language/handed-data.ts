import type { Node } from "@babel/types";
import { externalUrlIn } from "../external-url.ts";
import {
  type AnyCall,
  argumentsOf,
  isCallNode,
  isMemberNode,
  matches,
  plain,
  readsMember,
} from "./nodes.ts";
import { writtenName } from "./nodes.ts";
import type { Spec } from "./spec.ts";
import { literalTexts } from "./text.ts";
import { addressProblem } from "./urls.ts";

/** Code of the project is not handed addresses of others: what it does with them cannot be seen. */
export function checkHandedData(call: AnyCall, spec: Spec): void {
  for (const argument of argumentsOf(call)) {
    if (!isForeign(argument, spec, 4)) continue;
    const message =
      "code of the project is handed an address of another host; use a path on the app's own address";
    spec.refuse({ rule: "external-origin", node: argument, message });
  }
}

/** Keys of options that say where something goes. */
const SAYS_WHERE = /(?:^|[a-z_])(?:base|endpoint|host|href|link|origin|proxy|server|target|url)$/i;

function isForeign(node: Node, spec: Spec, steps: number): boolean {
  const value = plain(node);
  if (steps === 0) return false;
  if (value.type === "ArrayExpression")
    return value.elements.some((one) => one && isForeign(one, spec, steps - 1));
  if (value.type === "ObjectExpression") {
    return value.properties.some((property) => {
      if (property.type !== "ObjectProperty") return false;
      const key = writtenName(property.key, property.computed);
      return matches(key, SAYS_WHERE) && isForeign(property.value, spec, steps - 1);
    });
  }
  const isAway = literalTexts(value, spec)?.some((text) => leadsElsewhere(text, spec)) ?? false;
  return isAway || isSpelledOut(value, steps);
}

/** `https://evil.dev`, `https:evil.dev`, `//evil.dev` */
function leadsElsewhere(text: string, { origins }: Spec): boolean {
  const isAddress = /^\s*(?:(?:https?|wss?|ftp|file|data|javascript):\S|[/\\]{2}\S)/i.test(text);
  if (isAddress) return addressProblem([text], origins) !== undefined;
  return externalUrlIn(text) !== undefined;
}

/** What puts a text together, or reads it out of another one. */
const SPELLS =
  "at charAt concat from fromCharCode fromCodePoint join parse replace replaceAll reverse slice split substr substring toReversed toString";

/**
 * A text that calls make of literals alone: `["https:", "", "evil.dev"].join("/")`. Nobody writes so
 * what could be written out.
 */
export function isSpelledOut(node: Node, steps: number): boolean {
  if (steps === 0 || !isCallNode(node)) return false;
  const { callee } = node;
  if (callee.type === "Identifier" && matches(callee.name, "decodeURI decodeURIComponent"))
    return argumentsOf(node).every(isLiteralText);
  if (!readsMember(callee, SPELLS)) return false;
  return isMadeOfLiterals(callee.object) && argumentsOf(node).every(isMadeOfLiterals);
}

function isMadeOfLiterals(node: Node): boolean {
  const value = plain(node);
  if (value.type.endsWith("Literal"))
    return value.type !== "TemplateLiteral" || isLiteralText(value);
  if (value.type === "ArrayExpression")
    return value.elements.every((one) => one && isMadeOfLiterals(one));
  if (value.type === "BinaryExpression") return [value.left, value.right].every(isMadeOfLiterals);
  if (value.type === "Identifier") return matches(value.name, "Buffer JSON String");
  if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
  return isMadeOfLiterals(value.callee.object) && argumentsOf(value).every(isMadeOfLiterals);
}

function isLiteralText(node: Node): boolean {
  return (
    node.type === "StringLiteral" ||
    (node.type === "TemplateLiteral" && node.expressions.length === 0)
  );
}
