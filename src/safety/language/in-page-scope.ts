import type { Node } from "@babel/types";
import { eachName } from "./bindings.ts";
import { isFunctionValue } from "./nodes.ts";

/** The names that a piece of code in the page can see, innermost first. */
export interface Scope {
  readonly names: ReadonlySet<string>;
  /** Those of them that are functions for certain. */
  readonly functions: ReadonlySet<string>;
  /** Those of them that count. */
  readonly counters: ReadonlySet<string>;
  readonly outer: Scope | undefined;
}

export function isScope({ type }: Node): boolean {
  return type === "BlockStatement" || type === "ForOfStatement" || type === "ForStatement";
}

export function childrenAt(node: Node, part: string): readonly Node[] {
  const value: unknown = Reflect.get(node, part);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(
    (item): item is Node => typeof item === "object" && item !== null && "type" in item,
  );
}

export function declaredIn(node: Node): Omit<Scope, "outer"> {
  const names = new Set<string>();
  const functions = new Set<string>();
  const counters = new Set<string>();
  const statements =
    node.type === "BlockStatement"
      ? node.body
      : childrenAt(node, node.type === "ForStatement" ? "init" : "left");
  for (const statement of statements) {
    if (statement.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declarations) {
      eachName(id, [], (name) => names.add(name));
      const isFunction = statement.kind === "const" && isFunctionValue(init);
      if (id.type === "Identifier" && isFunction) functions.add(id.name);
      const counts = node.type === "ForStatement" && init?.type === "NumericLiteral";
      if (id.type === "Identifier" && counts) counters.add(id.name);
    }
  }
  return { names, functions, counters };
}

export const NOTHING: ReadonlySet<string> = new Set();

export function isDeclared(name: string, scope: Scope | undefined): boolean {
  for (let current = scope; current !== undefined; current = current.outer) {
    if (current.names.has(name)) return true;
  }
  return false;
}

/** A declared name that is a function for certain: written there, or what settles a promise. */
export function isFunctionName(name: string, scope: Scope | undefined): boolean {
  for (let current = scope; current !== undefined; current = current.outer) {
    if (current.names.has(name)) return current.functions.has(name);
  }
  return false;
}

/** A variable of a loop that counts, or one next to it. */
export function isCounter(node: Node, scope: Scope | undefined): boolean {
  if (node.type === "BinaryExpression" && (node.operator === "+" || node.operator === "-")) {
    return isCounter(node.left, scope) && node.right.type === "NumericLiteral";
  }
  if (node.type !== "Identifier") return false;
  for (let current = scope; current !== undefined; current = current.outer) {
    if (current.names.has(node.name)) return current.counters.has(node.name);
  }
  return false;
}
