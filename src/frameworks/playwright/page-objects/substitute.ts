import type { Expression, Node } from "@babel/types";

/** A copy of code in which names stand for what is given for them; names of properties stay. */
export function substitute(code: Expression, given: ReadonlyMap<string, Node>): Expression {
  return given.size === 0 ? code : (copyOf(code, given) as Expression);
}

function copyOf(node: Node, given: ReadonlyMap<string, Node>): Node {
  if (node.type === "Identifier") return given.get(node.name) ?? node;
  const copy: Record<string, unknown> = { ...node };
  for (const [name, value] of Object.entries(node)) {
    if (isNameOnly(node, name)) continue;
    if (Array.isArray(value))
      copy[name] = value.map((item) => (isNode(item) ? copyOf(item, given) : item));
    else if (isNode(value)) copy[name] = copyOf(value, given);
  }
  return copy as unknown as Node;
}

/** The `b` of `a.b` and the key of `{ key: value }`. */
function isNameOnly(node: Node, child: string): boolean {
  if (node.type === "MemberExpression") return child === "property" && !node.computed;
  return node.type === "ObjectProperty" && child === "key" && !node.computed;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
