import type * as t from "@babel/types";

/** The text of a literal; null for anything else. */
export function literalText(node: t.Node | null | undefined): string | null {
  if (node?.type === "StringLiteral") return node.value;
  const isPlain = node?.type === "TemplateLiteral" && node.expressions.length === 0;
  return isPlain ? (node.quasis[0]?.value.cooked ?? null) : null;
}

/** The texts of a literal or of a list of them; null where one of them is no literal. */
export function literalTexts(node: t.Node | null | undefined): readonly string[] | null {
  if (node?.type !== "ArrayExpression") {
    const text = literalText(node);
    return text === null ? null : [text];
  }
  const texts = node.elements.flatMap((item) => literalText(item) ?? []);
  return texts.length === node.elements.length ? texts : null;
}

/** A property of an object that is written out; null when it has none. */
export function propertyOf(node: t.Node | null | undefined, name: string): t.Node | null {
  if (node?.type !== "ObjectExpression") return null;
  for (const item of node.properties)
    if (item.type === "ObjectProperty" && item.key.type === "Identifier" && item.key.name === name)
      return item.value;
  return null;
}

/** `object.name(…)` as its parts; null for other calls. */
export function methodCall(
  node: t.Node | null | undefined,
): { readonly object: t.Node; readonly name: string; readonly args: readonly t.Node[] } | null {
  if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
  const { object, property } = node.callee;
  if (property.type !== "Identifier" || node.callee.computed) return null;
  return { object, name: property.name, args: node.arguments };
}

/** The module that `require("…")` or `import("…")` names; null for anything else. */
export function requiredModule(node: t.Node | null | undefined): string | null {
  if (node?.type === "AwaitExpression") return requiredModule(node.argument);
  if (node?.type === "ImportExpression") return literalText(node.source);
  if (node?.type !== "CallExpression" || node.callee.type !== "Identifier") return null;
  return node.callee.name === "require" ? literalText(node.arguments[0]) : null;
}
