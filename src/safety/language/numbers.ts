import type { Node } from "@babel/types";
import { type AnyCall, argumentsOf, isCallNode, isMemberNode, matches, plain } from "./nodes.ts";
import type { Spec } from "./spec.ts";
import { valuesOf } from "./values.ts";

const MAX_STEPS = 12;

/** The number that an expression of literals gives: the largest that it may be; undefined when it cannot be told. */
export function numberOf(node: Node, spec: Spec, steps = MAX_STEPS): number | undefined {
  const value = plain(node);
  if (steps === 0) return undefined;
  if (value.type === "NumericLiteral") return value.value;
  if (value.type === "Identifier") return numberOfName(value, spec, steps - 1);
  // `Number.MAX_SAFE_INTEGER`, and what a text says.
  if (isMemberNode(value)) return isNumberObject(value.object, spec) ? Infinity : undefined;
  if (isCallNode(value)) return isNumberObject(value.callee, spec) ? numberIn(value) : undefined;
  if (value.type !== "BinaryExpression") return undefined;
  const [left, right] = [value.left, value.right].map((part) => numberOf(part, spec, steps - 1));
  if (left === undefined || right === undefined) return undefined;
  return CALCULATIONS[value.operator]?.(left, right);
}

function numberOfName(node: Node & { type: "Identifier" }, spec: Spec, steps: number) {
  if (spec.bindings.of(node.name).length > 0) return largest(valuesOf(node, spec), spec, steps);
  return node.name === "Infinity" ? Infinity : undefined;
}

function isNumberObject(node: Node, { bindings }: Spec): boolean {
  const isNumber = node.type === "Identifier" && matches(node.name, "Number parseFloat parseInt");
  return isNumber && bindings.of(node.name).length === 0;
}

function numberIn(call: AnyCall): number | undefined {
  const [text] = argumentsOf(call);
  return text?.type === "StringLiteral" ? Number(text.value) : undefined;
}

function largest(values: readonly Node[] | undefined, spec: Spec, steps: number) {
  const numbers = values?.map((value) => numberOf(value, spec, steps)) ?? [];
  const known = numbers.filter((number) => number !== undefined);
  return known.length === numbers.length && known.length > 0 ? Math.max(...known) : undefined;
}

const CALCULATIONS: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "**": (left, right) => left ** right,
};
