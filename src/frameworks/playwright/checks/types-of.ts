import type { Node } from "@babel/types";
import { FIXTURES, isApiType, propertyType, resultOf } from "./api.ts";
import { methodCall, type ParsedSpec } from "./syntax.ts";

/** Tells which type of Playwright's API an expression has, as far as names and calls show it. */
export interface ApiTypes {
  /** E.g. `Locator` for `page.getByRole('button')`; null when it is none or not known. */
  typeOf(node: Node): string | null;
}

const MAX_DEPTH = 40;

/** The types in a file: fixtures by their names, and constants by what they are set to. */
export function apiTypesOf(spec: ParsedSpec): ApiTypes {
  const variables = new Map<string, Node>();
  for (const { node } of spec.visits) {
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init) {
      variables.set(node.id.name, node.init);
    }
  }
  const typeOf = (node: Node, depth: number): string | null => {
    if (depth > MAX_DEPTH) return null;
    if (node.type === "Identifier") {
      const init = variables.get(node.name);
      return init === undefined ? (FIXTURES.get(node.name) ?? null) : typeOf(init, depth + 1);
    }
    if (node.type === "MemberExpression" && !node.computed && node.property.type === "Identifier") {
      const owner = typeOf(node.object, depth + 1);
      return owner === null ? null : (propertyType(owner, node.property.name) ?? null);
    }
    const call = methodCall(node);
    const owner = call === null ? null : typeOf(call.object, depth + 1);
    if (call === null || owner === null) return null;
    const result = resultOf(owner, call.name);
    return result !== undefined && isApiType(result) ? result : null;
  };
  return { typeOf: (node) => typeOf(node, 0) };
}
