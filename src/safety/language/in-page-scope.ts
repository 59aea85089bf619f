import type { Identifier, Node } from "@babel/types";
import { eachName } from "./bindings.ts";
import { isFunctionValue, isMemberNode, matches, memberNameOf, plain } from "./nodes.ts";

/** The names that a piece of code in the page can see, innermost first. */
export interface Scope {
  readonly names: ReadonlySet<string>;
  /** Those of them that are functions for certain. */
  readonly functions: ReadonlySet<string>;
  /** Those of them that count. */
  readonly counters: ReadonlySet<string>;
  /** What constants of them are given first, and `window.name` by the code itself. */
  readonly values: ReadonlyMap<string, Node>;
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
  const counters = new Set<string>();
  const values = new Map<string, Node>();
  const statements =
    node.type === "BlockStatement"
      ? node.body
      : childrenAt(node, node.type === "ForStatement" ? "init" : "left");
  // A function that is declared is there from the beginning of its block.
  const names = new Set(statements.flatMap(nameOfFunction));
  const functions = new Set(names);
  for (const statement of statements) {
    noteKept(statement, values);
    if (statement.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declarations) {
      eachName(id, [], (name) => names.add(name));
      if (id.type === "Identifier" && init && statement.kind === "const") {
        values.set(id.name, init);
        if (isFunctionValue(init)) functions.add(id.name);
      }
      const counts = node.type === "ForStatement" && init?.type === "NumericLiteral";
      if (id.type === "Identifier" && counts) counters.add(id.name);
    }
  }
  return { names, functions, counters, values };
}

function nameOfFunction(statement: Node): readonly string[] {
  return statement.type === "FunctionDeclaration" && statement.id ? [statement.id.name] : [];
}

/** `window.errors = [];` */
function noteKept(statement: Node, values: Map<string, Node>): void {
  if (statement.type !== "ExpressionStatement") return;
  const { expression } = statement;
  if (expression.type !== "AssignmentExpression" || expression.operator !== "=") return;
  const target = plain(expression.left);
  if (!isMemberNode(target) || !isWindowName(target.object)) return;
  const name = `window.${memberNameOf(target) ?? ""}`;
  const value = plain(expression.right);
  // A second value may be anything.
  values.set(name, values.has(name) ? target : value);
}

/** What a constant is given, or what the code puts at the window, where this can be told. */
export function initialValue(name: string, scope: Scope | undefined): Node | undefined {
  for (let current = scope; current !== undefined; current = current.outer) {
    const value = current.values.get(name);
    if (value !== undefined) return value;
    if (current.names.has(name)) return undefined;
  }
  return undefined;
}

export const NOTHING: ReadonlySet<string> = new Set();

export function isDeclared(name: string, scope: Scope | undefined): boolean {
  for (let current = scope; current !== undefined; current = current.outer) {
    if (current.names.has(name)) return true;
  }
  return false;
}

function isWindowName(node: Node): node is Identifier {
  return node.type === "Identifier" && matches(node.name, "globalThis window");
}

/** `window`, `globalThis`, or a constant that is given one of them. */
export function isWindow(node: Node, scope: Scope | undefined): boolean {
  const value = plain(node);
  const isNamed = value.type === "Identifier" && isDeclared(value.name, scope);
  const meant = plain((isNamed ? initialValue(value.name, scope) : undefined) ?? value);
  return isWindowName(meant) && !isDeclared(meant.name, scope);
}

/** A declared name that is a function for certain: written there, or what settles a promise. */
export function isFunctionName(name: string, scope: Scope | undefined): boolean {
  for (let current = scope; current !== undefined; current = current.outer) {
    if (current.names.has(name)) return current.functions.has(name);
  }
  return false;
}

/** Whether a function is declared by this name anywhere around: a `var` in a block would be the same name. */
export function isNameOfFunction(name: string, scope: Scope | undefined): boolean {
  for (let current = scope; current !== undefined; current = current.outer) {
    if (current.functions.has(name)) return true;
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
