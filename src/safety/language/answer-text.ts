import type { Node } from "@babel/types";
import { isCallOf } from "./callbacks.ts";
import { givenTo } from "./given.ts";
import {
  type AnyCall,
  argumentsOf,
  isCallNode,
  isMemberNode,
  matches,
  memberNameOf,
  plain,
} from "./nodes.ts";
import type { Spec } from "./spec.ts";
import { literalText } from "./text.ts";
import { valuesOf } from "./values.ts";

/**
 * Whether a text is what the app itself has answered, be it with words in place of others:
 * `(await (await route.fetch()).text()).replace("<title>", "<title>Test: ")`.
 */
export function isAnswerText(
  node: Node,
  spec: Spec,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const value = plain(node);
  if (value.type === "AwaitExpression") return isAnswerText(value.argument, spec, seen);
  if (value.type === "Identifier") return isNamedText(value.name, spec, seen);
  if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
  const { object } = value.callee;
  if (isCallOf(value, "text", spec)) return isAnswer(object, spec);
  return replacesByWords(value, spec) && isAnswerText(object, spec, seen);
}

/** `let body = await response.text(); body = body.replace(…)`: all that it is given is such a text. */
function isNamedText(name: string, spec: Spec, seen: ReadonlySet<string>): boolean {
  if (seen.has(name)) return true;
  const given = givenTo(name, spec) ?? [];
  const inside = new Set([...seen, name]);
  return given.length > 0 && given.every((one) => isAnswerText(one, spec, inside));
}

/** Words, and tags around them that have no attributes: neither code nor an address can be made of them. */
const WORDS = /^(?:[\p{L}\p{N} ,.:!?-]|<\/?(?:b|em|h[1-6]|i|li|p|strong|title)>)*$/u;

function replacesByWords(call: AnyCall, spec: Spec): boolean {
  if (!isMemberNode(call.callee)) return false;
  const [searched, words, ...more] = argumentsOf(call);
  const isReplacing = matches(memberNameOf(call.callee), "replace replaceAll");
  const isSearched = searched?.type === "StringLiteral" || searched?.type === "RegExpLiteral";
  if (!isReplacing || !isSearched || words === undefined || more.length > 0) return false;
  return WORDS.test(literalText(words, spec) ?? "<");
}

/** `await route.fetch()`, and whatever is called so. */
function isAnswer(node: Node, spec: Spec): boolean {
  const values = valuesOf(node, spec) ?? [];
  return values.length > 0 && values.every((value) => isCallOf(plain(value), "fetch", spec));
}
