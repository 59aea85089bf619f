import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";

/** Code that does nothing when it is run, or was looked at before. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  "DebuggerStatement",
  "EmptyStatement",
  "ExportAllDeclaration",
  "FunctionDeclaration",
  "ImportDeclaration",
  "InterpreterDirective",
]);

/** Notes a kind of code that is not followed. Types say nothing of what happens. */
export function noteSyntax({ type }: t.Node, evaluator: Evaluator): void {
  if (WITHOUT_EFFECT.has(type) || type.startsWith("TS")) return;
  evaluator.note({
    kind: "syntax",
    what: `code of the kind ${type}`,
    why: "the analysis does not follow this kind of code yet",
    help: "write tests of what depends on it by hand; it is taken as not known",
  });
}
