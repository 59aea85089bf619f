import type { Argument } from "../../source/languages/calls/syntax.ts";
import type { Interpreter } from "./interpreter.ts";
import type { ArgumentValue, Scope } from "./values.ts";

/** What is handed in at a call. */
export function argumentValue(
  { label, value, isTrailing }: Argument,
  scope: Scope,
  interpreter: Interpreter,
): ArgumentValue {
  return { label, value: interpreter.evaluate(value, scope), isTrailing };
}
