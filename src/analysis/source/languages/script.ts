import { parse, parseExpression, type ParserPlugin } from "@babel/parser";
import type * as t from "@babel/types";
import { slim } from "./slim.ts";

const SCRIPT = /\.[cm]?[jt]sx?$/u;

export function isScript(path: string): boolean {
  return SCRIPT.test(path) && !path.endsWith(".d.ts");
}

/**
 * The syntax tree of a JavaScript or TypeScript file, JSX and decorators included. Small mistakes
 * are recovered from. It begins in this line of its file. Throws Babel's error for a file that is
 * no script at all.
 */
export function parseScript(path: string, text: string, startLine = 1): t.Program {
  // Empty lines before it keep the lines of a script that stands in another file.
  const { program } = parse("\n".repeat(startLine - 1) + text, {
    sourceType: "unambiguous",
    errorRecovery: true,
    attachComment: false,
    plugins: pluginsFor(path),
  });
  slim(program);
  return program;
}

/** One expression, e.g. the content of a JSON or JSONC file; null when it is none. */
export function parseValue(text: string): t.Expression | null {
  try {
    return parseExpression(text, { attachComment: false, errorRecovery: true });
  } catch {
    return null;
  }
}

function pluginsFor(path: string): ParserPlugin[] {
  const plugins: ParserPlugin[] = ["decorators", "exportDefaultFrom"];
  const typed = /\.[cm]?tsx?$/u.test(path);
  plugins.push(typed ? "typescript" : "flow");
  if (!typed || path.endsWith("x")) plugins.push("jsx");
  return plugins;
}
