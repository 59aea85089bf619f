import type { MemberExpression, Node } from "@babel/types";
import type { Visit } from "./syntax.ts";
import { MAX_DEPTH } from "./syntax.ts";

/** Stands in static text for a part that is only known when the code runs. */
export const UNKNOWN_PART = "\u0000";

/** As deep as a syntax tree may be, so that no part of an accepted expression is left out. */
const MAX_CONCATENATIONS = MAX_DEPTH;

/**
 * The text that an expression gives: literals, templates and their concatenations. Parts that are
 * not literal become `UNKNOWN_PART`; undefined when no part of the expression is text.
 */
export function textOf(node: Node, budget = MAX_CONCATENATIONS): string | undefined {
  if (budget === 0) return undefined;
  if (node.type === "StringLiteral") return node.value;
  if (node.type === "TemplateLiteral") {
    return node.quasis.map(({ value }) => value.cooked ?? value.raw).join(UNKNOWN_PART);
  }
  if (node.type === "BinaryExpression" && node.operator === "+") {
    const left = textOf(node.left, budget - 1);
    const right = textOf(node.right, budget - 1);
    if (left === undefined && right === undefined) return undefined;
    return `${left ?? UNKNOWN_PART}${right ?? UNKNOWN_PART}`;
  }
  return undefined;
}

/** Whether this is not a part of a longer concatenation, which is looked at as a whole. */
export function isWholeText({ parent }: Visit): boolean {
  return parent?.node.type !== "BinaryExpression" || parent.node.operator !== "+";
}

function isMember(node: Node | undefined): node is MemberExpression {
  return node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";
}

/** The name of a variable that is read here; undefined for property names, types and labels. */
export function referencedName({ node, parent }: Visit): string | undefined {
  if (node.type !== "Identifier" || parent === undefined) return undefined;
  return isNameOnly(node, parent.node) ? undefined : node.name;
}

/** Nodes whose `key` is a name, not a variable, unless it is computed. */
const KEYED = /^(?:Object|Class)(?:Method|Property)$|^TS(?:Property|Method)Signature$/;
/** Nodes in which an identifier is never a variable that is read. */
const NAMES_ONLY =
  /^(?:(?:Import|Export)Specifier|(?:Labeled|Break|Continue)Statement|TSTypeReference|TSQualifiedName)$/;

function isNameOnly(node: Node, parent: Node): boolean {
  if (isMember(parent)) return parent.property === node && !parent.computed;
  if (NAMES_ONLY.test(parent.type)) return true;
  if (!KEYED.test(parent.type) || !("key" in parent) || parent.key !== node) return false;
  const computed = "computed" in parent && parent.computed;
  const shorthand = "shorthand" in parent && parent.shorthand;
  return !computed && !shorthand;
}
