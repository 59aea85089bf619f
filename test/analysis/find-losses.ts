import { parse } from "@babel/parser";
import type * as t from "@babel/types";

/** A place of the source where something may be lost without a word. */
export interface Loss {
  readonly kind: "catch" | "number" | "comparison" | "cut" | "limit";
  /** The code, on one line. */
  readonly code: string;
}

interface Visited {
  readonly node: t.Node;
  readonly text: string;
}

/**
 * What a module catches without noting or throwing it, the numbers that it calls a constant or
 * compares with, what it cuts off the end of a list or text, and the limits that it reads by itself.
 */
export function findLosses(source: string): readonly Loss[] {
  const program = parse(source, { sourceType: "module", plugins: ["typescript"] }).program;
  const losses: Loss[] = [];
  visit(program, (node) => {
    const text = oneLine(source.slice(node.start ?? 0, node.end ?? 0));
    const kind = kindOf({ node, text });
    if (kind !== null)
      losses.push({ kind, code: node.type === "CatchClause" ? caught(node, source) : text });
  });
  return losses;
}

function kindOf({ node, text }: Visited): Loss["kind"] | null {
  switch (node.type) {
    case "CatchClause":
      return /\bthrow\b|\bnote\w*\(/u.test(text) ? null : "catch";
    case "VariableDeclarator":
      return isNumber(node.init) && !isSmall(node.init) ? "number" : null;
    case "BinaryExpression":
      return isComparison(node) ? "comparison" : null;
    case "CallExpression":
      return kindOfCall(node);
    case "MemberExpression":
      return /^LIMITS\.\w+\.max$/u.test(text) ? "limit" : null;
    default:
      return null;
  }
}

function kindOfCall({ callee, arguments: [from, to] }: t.CallExpression): Loss["kind"] | null {
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return null;
  const { name } = callee.property;
  if (name === "catch") return "catch";
  const isCut = ["slice", "substring", "toSpliced", "splice"].includes(name);
  const keepsStart = isNumber(from) && from.value === 0 && to !== undefined;
  // `slice(0, -1)` takes a known sign off the end.
  return isCut && keepsStart && to.type !== "UnaryExpression" ? "cut" : null;
}

/** Whether it compares with a number beyond those that count none, one and several. */
function isComparison({ operator, left, right }: t.BinaryExpression): boolean {
  const isOrder = ["<", "<=", ">", ">="].includes(operator);
  return isOrder && [left, right].some((side) => isNumber(side) && !isSmall(side));
}

function isNumber(node: t.Node | null | undefined): node is t.NumericLiteral {
  return node?.type === "NumericLiteral";
}

function isSmall({ value }: t.NumericLiteral): boolean {
  return value <= 2;
}

/** The work whose errors are caught tells more than what is done with them. */
function caught({ start }: t.Node, source: string): string {
  const before = source.slice(0, start ?? 0);
  return oneLine(before.slice(before.lastIndexOf("try")));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function visit(node: t.Node, enter: (node: t.Node) => void): void {
  enter(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) visit(child, enter);
}

function isNode(value: unknown): value is t.Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
