import type { CallExpression, Node } from "@babel/types";
import { isIdentifier, isMemberExpression, traverseFast } from "@babel/types";

/** Stands for a part of a text that is known only when the test runs. */
export const DYNAMIC = "\u0000";

/** Texts given to constants of a file, by name. */
export type Constants = ReadonlyMap<string, string>;

/** Collects `const name = <text>` declarations anywhere below the node. */
export function readConstants(root: Node | null): Constants {
  const constants = new Map<string, string>();
  traverseFast(root, (node) => {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || !node.init) return;
    const text = textOf(node.init, constants);
    if (text !== null) constants.set(node.id.name, text);
  });
  return constants;
}

/** The text of an expression with `DYNAMIC` for its unknown parts, or null when it is no text at all. */
export function textOf(node: Node, constants: Constants): string | null {
  if (node.type === "StringLiteral") return node.value;
  if (node.type === "RegExpLiteral") return textOfPattern(node.pattern);
  if (node.type === "Identifier") return constants.get(node.name) ?? null;
  if (node.type === "TemplateLiteral") return textOfTemplate(node, constants);
  if (node.type === "BinaryExpression" && node.operator === "+") {
    const [left, right] = [textOf(node.left, constants), textOf(node.right, constants)];
    return left === null && right === null ? null : `${left ?? DYNAMIC}${right ?? DYNAMIC}`;
  }
  return null;
}

/** The method's name for `something.method(…)`, else null. */
export function methodOf(call: CallExpression): string | null {
  const callee = call.callee;
  return isMemberExpression(callee) && isIdentifier(callee.property) ? callee.property.name : null;
}

/** The value of a property of an object literal argument, else null. */
export function optionOf(node: Node | undefined, name: string): Node | null {
  if (node?.type !== "ObjectExpression") return null;
  for (const property of node.properties) {
    if (property.type === "ObjectProperty" && isIdentifier(property.key, { name }))
      return property.value;
  }
  return null;
}

function textOfTemplate(
  node: Extract<Node, { type: "TemplateLiteral" }>,
  constants: Constants,
): string {
  const parts = node.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw);
  const inserted = node.expressions.map((expression) => textOf(expression, constants) ?? DYNAMIC);
  return parts.map((part, index) => part + (inserted[index] ?? "")).join("");
}

/** A pattern's fixed characters: what a match must contain. Everything that repeats or chooses is dynamic. */
function textOfPattern(pattern: string): string {
  return pattern
    .replaceAll(
      /\((?:[^()\\]|\\.)*\)[?*+]?|\[(?:[^\]\\]|\\.)*\][?*+]?|\.[?*+]|\\[dwsb][?*+]?/g,
      DYNAMIC,
    )
    .replaceAll(/^\^|\$$/g, "")
    .replaceAll(/\\(.)/g, "$1");
}
