import type { Node } from "@babel/types";
import type { ElementQuery } from "../../../app-model/element-query.ts";
import { isOwnSelector } from "../../../contracts/own-selector.ts";
import { queryKindOf } from "../locators.ts";
import { propertyOf, stringValue, type MethodCall } from "./syntax.ts";

/** What `getBy…(…)`, or `locator(…)` by an attribute of the element itself, looks for; null where it cannot be read from the code. */
export function queryOf({ name, args }: MethodCall): ElementQuery | null {
  const [first, options] = args;
  const by = queryKindOf(name);
  const text = textOrPattern(first);
  if (by === undefined || text === null) return null;
  if (by === "test_id") return { by, id: text };
  if (by === "selector") return isOwnSelector(text) ? { by, selector: text } : null;
  if (by === "role") return roleQuery(text, options);
  return { by, text, exact: isExact(options) };
}

function roleQuery(role: string, options: Node | undefined): ElementQuery | null {
  const nameNode = propertyOf(options, "name");
  const name = nameNode === null ? null : textOrPattern(nameNode);
  if (nameNode !== null && name === null) return null;
  return { by: "role", role, name, exact: isExact(options) };
}

function isExact(options: Node | undefined): boolean {
  const exact = propertyOf(options, "exact");
  return exact?.type === "BooleanLiteral" && exact.value;
}

/**
 * A string, or a regular expression that means no more than one: `/save/i` finds what `'save'`
 * does. Others cannot be looked up, and running a pattern that a model wrote could take for ever.
 */
function textOrPattern(node: Node | undefined): string | null {
  if (node?.type !== "RegExpLiteral") return stringValue(node);
  const plain = /^[\p{L}\p{N}\s'",:&-]+$/u.test(node.pattern);
  return plain && node.flags === "i" ? node.pattern : null;
}
