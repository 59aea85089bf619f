import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@babel/parser";
import type { ParseResult } from "@babel/parser";
import type { CallExpression, Node } from "@babel/types";
import { isIdentifier, isMemberExpression, traverseFast } from "@babel/types";

/** One spec file, parsed, or the reason why it could not be. */
export interface SpecFile {
  /** Path relative to the specs folder. */
  readonly path: string;
  readonly tree: ParseResult | null;
  readonly parseError: string | null;
}

/** Reads and parses every `*.spec.ts`, `*.spec.js`, `*.test.ts` and `*.test.js` below the folder, in path order. */
export function readSpecFiles(folder: string): SpecFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:spec|test)\.[jt]sx?$/.test(path) && !path.includes("node_modules"))
    .toSorted()
    .map((path) => parseSpec(path, readFileSync(join(folder, path), "utf8")));
}

/** Parses one spec's text. */
export function parseSpec(path: string, text: string): SpecFile {
  try {
    const tree = parse(text, { sourceType: "module", plugins: ["typescript"] });
    return { path, tree, parseError: null };
  } catch (error) {
    return { path, tree: null, parseError: error instanceof Error ? error.message : String(error) };
  }
}

/** The calls `test("title", …)`, `test.fixme("title", …)`, `test.skip("title", …)` and `test.only("title", …)`. */
export function testCalls(file: SpecFile): CallExpression[] {
  return callsIn(file.tree).filter((call) => isTestCallee(call.callee) && startsWithTitle(call));
}

/** Every call expression below a node, in source order. */
export function callsIn(root: Node | null): CallExpression[] {
  const calls: CallExpression[] = [];
  traverseFast(root, (node) => {
    if (node.type === "CallExpression") calls.push(node);
  });
  return calls;
}

function isTestCallee(callee: Node): boolean {
  if (isIdentifier(callee, { name: "test" })) return true;
  return (
    isMemberExpression(callee) &&
    isIdentifier(callee.object, { name: "test" }) &&
    isIdentifier(callee.property) &&
    ["fixme", "skip", "only", "fail"].includes(callee.property.name)
  );
}

function startsWithTitle(call: CallExpression): boolean {
  const first = call.arguments[0];
  const last = call.arguments.at(-1);
  const titled = first?.type === "StringLiteral" || first?.type === "TemplateLiteral";
  return (
    titled && (last?.type === "ArrowFunctionExpression" || last?.type === "FunctionExpression")
  );
}
