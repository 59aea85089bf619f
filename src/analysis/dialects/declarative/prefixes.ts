import type { Code } from "../../source/languages/calls/syntax.ts";
import type { Interpreter } from "./interpreter.ts";
import { bindingOf } from "./scope.ts";
import type { Scope } from "./values.ts";

/** Whether code is only the name that a file gives to another one. */
export function isPrefixed(code: Code, scope: Scope, { declarations }: Interpreter): boolean {
  return (
    code.kind === "name" &&
    bindingOf(scope, code.name) === null &&
    declarations.isPrefix(code.name, scope.unit.path)
  );
}
