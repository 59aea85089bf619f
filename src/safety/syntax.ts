import { parse, type ParserPlugin } from "@babel/parser";
import type { File, Node } from "@babel/types";

/** A node together with what it stands in. */
export interface Visit {
  readonly node: Node;
  readonly parent: Visit | undefined;
  readonly depth: number;
}

/** Deeper nesting than any person writes. */
export const MAX_DEPTH = 500;

/** The syntax tree of a JavaScript or TypeScript file; undefined when it cannot be parsed. */
export function parseSource(path: string, contents: string): File | undefined {
  const plugins: ParserPlugin[] = /\.[cm]?ts$/.test(path)
    ? ["typescript"]
    : /\.[cm]?js$/.test(path)
      ? ["jsx"]
      : ["typescript", "jsx"];
  try {
    return parse(contents, { sourceType: "module", plugins, attachComment: false });
  } catch {
    // A syntax error, or nesting so deep that the parser ran out of stack.
    return undefined;
  }
}

/**
 * Every node of the tree, in source order. Returns undefined when the tree is nested deeper than
 * any person would write, because then a reviewer cannot read it either.
 */
export function visitsOf(file: File): readonly Visit[] | undefined {
  const visits: Visit[] = [];
  const stack: Visit[] = [{ node: file.program, parent: undefined, depth: 0 }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    if (visit.depth > MAX_DEPTH) return undefined;
    visits.push(visit);
    const depth = visit.depth + 1;
    for (const node of childrenOf(visit.node).toReversed())
      stack.push({ node, parent: visit, depth });
  }
  return visits;
}

/** The nodes that a node is made of. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const value of Object.values(node) as unknown[]) {
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}
