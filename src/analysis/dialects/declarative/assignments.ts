import type { Binding, Scope } from "./values.ts";
import type { AssignCode, Code } from "../../source/languages/calls/syntax.ts";
import type { Interpreter } from "./interpreter.ts";
import { asTyped } from "./typed-text.ts";
import { onlyValue } from "./reading.ts";
import { scopeOf } from "./scope.ts";
import { plainValue, UNKNOWN, type CellValue, type Value } from "./values.ts";

/** `target = value`: a cell remembers it while an action is followed; a variable of a body is it. */
export function evaluateAssign(
  { target, operator, value }: AssignCode,
  scope: Scope,
  interpreter: Interpreter,
): Value {
  const given = interpreter.evaluate(value, scope);
  const next = (before: Value): Value => combined(operator, before, given, interpreter);
  const cell = cellOf(target, scope, interpreter);
  if (cell !== null) {
    if (interpreter.walk.actions !== null)
      writeCell(cell, next(interpreter.read(cell)), interpreter);
    return given;
  }
  if (target.kind !== "name") return given;
  const holder = scopeOf(scope, target.name);
  const binding = holder?.names.get(target.name);
  if (holder === null || binding?.kind !== "value") return given;
  // What is known outside of an action stays as it is: the page is looked at again.
  if (interpreter.walk.actions === null || holder.isPassing)
    holder.names.set(target.name, { kind: "value", value: next(binding.value) });
  return given;
}

/** Makes a cell hold something from now on. */
export function writeCell(cell: CellValue, value: Value, { walk }: Interpreter): void {
  walk.memory.set(cell.key, asTyped(value, walk));
}

/** The cell that code stands for: a name, or a member such as `.value` of one; null for no cell. */
export function cellOf(code: Code, scope: Scope, interpreter: Interpreter): CellValue | null {
  if (code.kind === "name")
    return (
      cellIn(scopeOf(scope, code.name)?.names.get(code.name)) ?? extendedCell(code.name, scope)
    );
  if (code.kind !== "member" || code.of === null) return null;
  const whole = cellOf(code.of, scope, interpreter);
  if (whole !== null && CELL_MEMBERS.has(code.name)) return whole;
  const of = onlyValue(interpreter.evaluate(code.of, scope));
  if (of?.kind === "cell" && CELL_MEMBERS.has(code.name)) return of;
  const held = of === null ? null : onlyValue(interpreter.read(of));
  return held?.kind === "instance" ? cellIn(held.scope.names.get(code.name)) : null;
}

/** What an extension of Swift changes is the cell that its function was called on. */
function extendedCell(name: string, { self }: Scope): CellValue | null {
  const isWhole = name === "self" || name === "wrappedValue";
  return isWhole && self?.kind === "cell" ? self : null;
}

/** The cell that a name is bound to; null for one that is bound to something else. */
function cellIn(binding: Binding | undefined): CellValue | null {
  if (binding === undefined) return null;
  if (binding.kind === "cell") return binding.cell;
  const value = binding.kind === "value" ? binding.value : binding.make();
  return value.kind === "cell" ? value : null;
}

const CELL_MEMBERS = new Set(["value", "wrappedValue", "text"]);

function combined(operator: string, before: Value, given: Value, interpreter: Interpreter): Value {
  if (operator === "=" || operator === "??=") return given;
  const one = onlyValue(interpreter.read(before));
  const other = onlyValue(interpreter.read(given));
  const left = one?.kind === "plain" ? one.value : null;
  const right = other?.kind === "plain" ? other.value : null;
  if (typeof left !== "number" || typeof right !== "number") return UNKNOWN;
  if (operator === "-=") return plainValue(left - right);
  return operator === "+=" || operator === "++" ? plainValue(left + right) : UNKNOWN;
}
