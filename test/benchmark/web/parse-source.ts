import { parse } from "@babel/parser";
import type { Node } from "@babel/types";
import { traverseFast } from "@babel/types";

/** A script, whose positions count from `offset` of the file it is in. */
export interface ParsedScript {
  readonly root: Node;
  readonly text: string;
  readonly offset: number;
}

/** The scripts of a file: the file itself, or those inside of a page. What does not parse is left out. */
export function parseAll(file: string, text: string): ParsedScript[] {
  if (/\.[cm]?[jt]sx?$/.test(file)) return parsed(text, 0);
  const inPage = text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi);
  return [...inPage].flatMap((match) =>
    parsed(match[1] ?? "", match.index + match[0].indexOf(">") + 1),
  );
}

function parsed(text: string, offset: number): ParsedScript[] {
  try {
    return [
      {
        root: parse(text, {
          sourceType: "unambiguous",
          plugins: ["typescript", "jsx", "decorators"],
        }),
        text,
        offset,
      },
    ];
  } catch {
    return [];
  }
}

/** Every node of a script, in source order. */
export function nodesOf({ root }: ParsedScript): Node[] {
  const nodes: Node[] = [];
  traverseFast(root, (node) => {
    nodes.push(node);
  });
  return nodes;
}
