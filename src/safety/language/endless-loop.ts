import type { Node } from "@babel/types";
import type { Visit } from "../syntax.ts";
import type { Problem } from "./spec.ts";

/** Loops that nothing inside them ends. */
export function endlessLoops(visits: readonly Visit[]): Problem[] {
  const endless = new Set(visits.map(({ node }) => node).filter(hasNoCondition));
  if (endless.size === 0) return [];
  for (const visit of visits) {
    if (!/^(?:Break|Return|Throw)Statement$/.test(visit.node.type)) continue;
    for (let outer = visit.parent; outer !== undefined; outer = outer.parent) {
      endless.delete(outer.node);
    }
  }
  const message = "the loop has no end";
  return [...endless].map((node) => ({ rule: "endless-loop", node, message }));
}

function hasNoCondition(node: Node): boolean {
  if (node.type === "ForStatement") return !node.test || isTruthy(node.test);
  if (node.type !== "WhileStatement" && node.type !== "DoWhileStatement") return false;
  return isTruthy(node.test);
}

function isTruthy(node: Node): boolean {
  return (
    (node.type === "BooleanLiteral" && node.value) ||
    (node.type === "NumericLiteral" && node.value !== 0)
  );
}
