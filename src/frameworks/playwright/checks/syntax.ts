import { parse } from "@babel/parser";
import type { Comment, Expression, Node } from "@babel/types";
import { visitsOf, type Visit } from "../../../safety/syntax.ts";

/** A spec file as a syntax tree. */
export interface ParsedSpec {
  readonly path: string;
  /** Every node with its parents, in source order. */
  readonly visits: readonly Visit[];
  readonly comments: readonly Comment[];
}

export interface SyntaxProblem {
  readonly line: number;
  readonly message: string;
}

/** The syntax tree of a spec, or the place where it is no TypeScript. */
export function parseSpec(path: string, contents: string): ParsedSpec | SyntaxProblem {
  try {
    const file = parse(contents, {
      sourceType: "module",
      plugins: ["typescript"],
      attachComment: false,
    });
    const visits = visitsOf(file);
    if (visits === undefined) return { line: 1, message: "The code is nested too deeply." };
    return { path, visits, comments: file.comments ?? [] };
  } catch (error) {
    return {
      line: lineOfError(error),
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

export function lineOf(node: Node | Comment): number {
  return node.loc?.start.line ?? 1;
}

/** The text of a string literal or a template without holes; null for anything else. */
export function stringValue(node: Node | null | undefined): string | null {
  if (node?.type === "StringLiteral") return node.value;
  if (node?.type !== "TemplateLiteral" || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
}

/** The value of `key` in an object literal. */
export function propertyOf(node: Node | null | undefined, key: string): Node | null {
  if (node?.type !== "ObjectExpression") return null;
  for (const property of node.properties) {
    if (property.type === "ObjectProperty" && keyOf(property.key) === key) return property.value;
  }
  return null;
}

export interface MethodCall {
  readonly object: Expression;
  readonly name: string;
  readonly args: readonly Node[];
}

/** `object.name(args)`; null for any other node. */
export function methodCall(node: Node | null | undefined): MethodCall | null {
  if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
  const { object, property, computed } = node.callee;
  const name = computed ? stringValue(property) : keyOf(property);
  if (name === null || object.type === "Super") return null;
  return { object, name, args: node.arguments };
}

/** `a.b.c` as text, for a chain of plain names; null for anything else. */
export function dottedName(node: Node, depth = 0): string | null {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression" || node.computed || depth > 5) return null;
  const object = dottedName(node.object, depth + 1);
  const key = keyOf(node.property);
  return object === null || key === null ? null : `${object}.${key}`;
}

/** True for `test.step(…)`. */
export function isStep(node: Node | undefined): boolean {
  return node?.type === "CallExpression" && dottedName(node.callee) === "test.step";
}

/** The nearest of the node's parents, itself not counted, that passes the test. */
export function ancestor(visit: Visit, test: (node: Node) => boolean): Visit | null {
  for (let current = visit.parent; current !== undefined; current = current.parent) {
    if (test(current.node)) return current;
  }
  return null;
}

export function contains(outer: Node, inner: Node | Comment): boolean {
  const [start, end] = [outer.start ?? 0, outer.end ?? 0];
  return start <= (inner.start ?? -1) && (inner.end ?? Number.POSITIVE_INFINITY) <= end;
}

function keyOf(node: Node): string | null {
  return node.type === "Identifier" ? node.name : stringValue(node);
}

function lineOfError(error: unknown): number {
  if (typeof error !== "object" || error === null || !("loc" in error)) return 1;
  const { loc } = error;
  const line = typeof loc === "object" && loc !== null && "line" in loc ? loc.line : 1;
  return typeof line === "number" ? line : 1;
}
