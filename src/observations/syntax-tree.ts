import { parse } from "@babel/parser";
import type { Comment, Node } from "@babel/types";

/** A file of JavaScript or TypeScript as a syntax tree. */
export interface SyntaxTree {
  readonly comments: readonly Comment[];
  /** The nodes around a place, the innermost first. */
  around(offset: number): readonly Node[];
}

const SCRIPT = /\.(?:[cm]?[jt]sx?)$/u;

/** The syntax tree of a file; null for another language, and for what cannot be read as one. */
export function syntaxTreeOf(path: string, text: string): SyntaxTree | null {
  if (!SCRIPT.test(path)) return null;
  const typescript = /\.[cm]?tsx?$/u.test(path) ? "typescript" : "flow";
  const isPlainTypeScript = /\.[cm]?ts$/u.test(path);
  try {
    const file = parse(text, {
      sourceType: "unambiguous",
      plugins: [typescript, "decorators", ...(isPlainTypeScript ? [] : (["jsx"] as const))],
      attachComment: false,
      errorRecovery: true,
    });
    return { comments: file.comments ?? [], around: (offset) => nodesAround(file, offset) };
  } catch {
    // What does not parse is read by its words, as any other language.
    return null;
  }
}

function nodesAround(root: Node, offset: number): readonly Node[] {
  const around: Node[] = [];
  for (let node: Node | undefined = root; node !== undefined;) {
    around.unshift(node);
    node = childrenOf(node).find(
      (child) => (child.start ?? 1) <= offset && offset < (child.end ?? 0),
    );
  }
  return around;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]): readonly Node[] =>
    key === "loc" ? [] : Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
