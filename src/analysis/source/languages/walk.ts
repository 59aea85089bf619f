import { isWithin } from "../../limits.ts";
import type * as t from "@babel/types";

/** Visits a node and everything below it, top down; `enter` gives false to leave a branch out. */
export function walk(root: t.Node, enter: (node: t.Node) => boolean | void, depth = 0): void {
  if (!isWithin("syntaxDepth", depth) || enter(root) === false) return;
  for (const child of childrenOf(root)) walk(child, enter, depth + 1);
}

const known = new WeakMap<ReadonlySet<string>, WeakMap<t.Node, boolean>>();

/** Whether this node or one below it is of one of these types; remembered for the same set of types. */
export function contains(root: t.Node, types: ReadonlySet<string>): boolean {
  const answers = known.get(types) ?? new WeakMap<t.Node, boolean>();
  known.set(types, answers);
  const found = answers.get(root) ?? isIn(root, types);
  answers.set(root, found);
  return found;
}

function isIn(root: t.Node, types: ReadonlySet<string>): boolean {
  let found = false;
  walk(root, (node) => {
    if (types.has(node.type)) found = true;
    return !found;
  });
  return found;
}

export function lineOf(node: t.Node): number {
  return node.loc?.start.line ?? 1;
}

function childrenOf(node: t.Node): t.Node[] {
  const children: t.Node[] = [];
  for (const key in node) {
    const value: unknown = node[key as keyof t.Node];
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) addNode(value, children);
    else for (const item of value) addNode(item, children);
  }
  return children;
}

function addNode(value: unknown, nodes: t.Node[]): void {
  const isNode = typeof value === "object" && value !== null && "type" in value && "start" in value;
  if (isNode) nodes.push(value as t.Node);
}
