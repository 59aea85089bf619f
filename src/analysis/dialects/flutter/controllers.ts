import { argument } from "../declarative/made.ts";
import type { Interpreter, StateDeclaration } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  textValue,
  UNKNOWN,
  type CellValue,
  type MadeValue,
  type Value,
} from "../declarative/values.ts";

const CONTROLLER = "TextEditingController";

/** Whether code makes what holds the text of a field. */
export function isController(code: StateDeclaration["code"]["value"]): boolean {
  return code?.kind === "call" && code.callee.kind === "name" && code.callee.name === CONTROLLER;
}

/** A controller, which remembers the text of its field under the key of what it is declared as. */
export function controllerIn(
  { code, scope, key }: StateDeclaration,
  interpreter: Interpreter,
): Value {
  const value = code.value === null ? UNKNOWN : interpreter.evaluate(code.value, scope);
  const given = value.kind === "made" ? argument(value, "text") : undefined;
  const cell: CellValue = {
    kind: "cell",
    key,
    initial: given ?? textValue(""),
  };
  return controllerOf(cell, scope.unit.path, code.line);
}

function controllerOf(cell: CellValue, path: string, line: number): MadeValue {
  const args = [{ label: null, value: cell, isTrailing: false }];
  return {
    kind: "made",
    name: CONTROLLER,
    of: null,
    args,
    types: [],
    path,
    line,
  };
}

/** What the controller of a field remembers; null for something else. */
export function cellOfController(value: Value | undefined): CellValue | null {
  const known = value === undefined ? null : onlyValue(value);
  const held =
    known?.kind === "made" && known.name === CONTROLLER ? known.args[0]?.value : undefined;
  return held?.kind === "cell" ? held : null;
}
