import type { Scope } from "./values.ts";
import { cutTo } from "../../limits.ts";
import { SPREAD, type OperationCode } from "../../source/languages/calls/syntax.ts";
import { isOfType, isSame } from "./compare.ts";
import type { Interpreter } from "./interpreter.ts";
import { contentOf, joinContents, likelyValues, onlyValue, truthOf } from "./reading.ts";
import { listValue, plainValue, UNKNOWN, type Value } from "./values.ts";

/** What an operator makes of its operands. */
export function evaluateOperation(
  { operator, operands }: OperationCode,
  scope: Scope,
  interpreter: Interpreter,
): Value {
  const [first, second] = operands;
  if (first === undefined) return UNKNOWN;
  const left = interpreter.evaluate(first, scope);
  if (operator === "is")
    return answer(isOfType(left, second?.kind === "name" ? second.name : "", interpreter));
  if (second === undefined) return unary(operator, left, interpreter);
  if (operator === "..") return cascade(left, operands, { scope, interpreter });
  if (operator === "&&" || operator === "||") {
    const truth = truthOf(left, interpreter);
    if (truth === (operator === "||")) return plainValue(truth);
    const right = truthOf(interpreter.evaluate(second, scope), interpreter);
    if (right === (operator === "||")) return plainValue(right);
    return truth === null || right === null ? UNKNOWN : plainValue(right);
  }
  if (operator === "?:" || operator === "??")
    return orElse(left, () => interpreter.evaluate(second, scope), interpreter);
  return binary(operator, { left, right: interpreter.evaluate(second, scope) }, interpreter);
}

function answer(truth: boolean | null): Value {
  return truth === null ? UNKNOWN : plainValue(truth);
}

/**
 * What is waited for. An answer from outside may come or not, and what follows is only done if it
 * does; what follows a screen or dialog is done when that is closed.
 */
function awaited(value: Value, { walk }: Interpreter): Value {
  const { actions } = walk;
  if (actions === null) return value;
  const isOutside = likelyValues(value).some(({ kind }) => kind === "made" || kind === "unknown");
  const isOpened = value.kind === "fragment" && value.values.length === 0;
  if (isOpened || (isOutside && !actions.decide())) walk.isLeaving = true;
  return value;
}

function unary(operator: string, value: Value, interpreter: Interpreter): Value {
  if (operator === "await") return awaited(value, interpreter);
  if (operator === SPREAD) return value;
  if (operator === "!") {
    const truth = truthOf(value, interpreter);
    return truth === null ? UNKNOWN : plainValue(!truth);
  }
  const now = onlyValue(interpreter.read(value));
  return operator === "-" && now?.kind === "plain" && typeof now.value === "number"
    ? plainValue(-now.value)
    : UNKNOWN;
}

/** `Habit()..name = name`: a thing that is being made is given what it has. */
function setMember(of: Value, name: string, value: Value): void {
  const made = onlyValue(of);
  if (made?.kind !== "instance" || made.enumCase !== null) return;
  const { names } = made.scope;
  const known = names.get(name);
  names.set(
    name,
    known?.kind === "cell"
      ? { kind: "cell", cell: { ...known.cell, initial: value } }
      : { kind: "value", value },
  );
}

/** What is done on the way leaves the value what it is. */
function cascade(
  left: Value,
  operands: OperationCode["operands"],
  { scope, interpreter }: { readonly scope: Scope; readonly interpreter: Interpreter },
): Value {
  const isRange = operands[1]?.kind === "literal";
  const [code, right, given] = operands;
  if (isRange && right !== undefined)
    return rangeOf(left, interpreter.evaluate(right, scope), true);
  const isMade = code?.kind === "call" || code?.kind === "operation";
  if (isMade && right?.kind === "member" && given !== undefined)
    setMember(left, right.name, interpreter.evaluate(given, scope));
  return left;
}

/** The value, or what stands for it where it is null. */
function orElse(left: Value, right: () => Value, interpreter: Interpreter): Value {
  const now = interpreter.read(left);
  const ways = likelyValues(now);
  if (ways.length > 0 && ways.every((value) => isNull(value))) return right();
  const isSure =
    ways.every(({ kind }) => kind !== "unknown" && kind !== "made") && !ways.some(isNull);
  if (isSure) return now;
  return {
    kind: "choice",
    ways: [
      { presence: "maybe", value: now },
      { presence: "maybe", value: right() },
    ],
  };
}

function isNull(value: Value): boolean {
  return value.kind === "plain" && value.value === null;
}

interface Operands {
  readonly left: Value;
  readonly right: Value;
}

function binary(operator: string, { left, right }: Operands, interpreter: Interpreter): Value {
  switch (operator) {
    case "==":
    case "===":
      return answer(isSame(left, right, interpreter));
    case "!=":
    case "!==": {
      const same = isSame(left, right, interpreter);
      return same === null ? UNKNOWN : plainValue(!same);
    }
    case "to":
      return listValue([left, right]);
    case "+":
      return added(left, right, interpreter);
    case "until":
    case "..<":
    case "...":
      return rangeOf(interpreter.read(left), interpreter.read(right), operator === "...");
    default:
      return computed(operator, numberOf(left, interpreter), numberOf(right, interpreter));
  }
}

function numberOf(value: Value, interpreter: Interpreter): number | null {
  const now = onlyValue(interpreter.read(value));
  return now?.kind === "plain" && typeof now.value === "number" ? now.value : null;
}

/** A sum, a list with more items, or a text with another behind it. */
function added(left: Value, right: Value, interpreter: Interpreter): Value {
  const one = onlyValue(interpreter.read(left));
  const other = onlyValue(interpreter.read(right));
  if (one?.kind === "plain" && other?.kind === "plain")
    return computed("+", numberOf(one, interpreter), numberOf(other, interpreter));
  if (one?.kind === "list") {
    const more = other?.kind === "list" ? other : listValue([right]);
    return listValue([...one.items, ...more.items], one.isOpen || more.isOpen);
  }
  if (one?.kind !== "text" && other?.kind !== "text") return UNKNOWN;
  const contents = [left, right].flatMap((value) => contentOf(value, interpreter) ?? []);
  return { kind: "text", content: joinContents(contents) };
}

function computed(operator: string, left: number | null, right: number | null): Value {
  if (left === null || right === null) return UNKNOWN;
  switch (operator) {
    case "+":
      return plainValue(left + right);
    case "-":
      return plainValue(left - right);
    case "*":
      return plainValue(left * right);
    case "/":
      return right === 0 ? UNKNOWN : plainValue(left / right);
    case "%":
      return right === 0 ? UNKNOWN : plainValue(left % right);
    case "<":
      return plainValue(left < right);
    case ">":
      return plainValue(left > right);
    case "<=":
      return plainValue(left <= right);
    case ">=":
      return plainValue(left >= right);
    default:
      return UNKNOWN;
  }
}

/** The numbers from one to another, where both are known. */
export function rangeOf(left: Value, right: Value, isClosed: boolean): Value {
  const isKnown = left.kind === "plain" && right.kind === "plain";
  if (!isKnown || typeof left.value !== "number" || typeof right.value !== "number")
    return listValue([UNKNOWN], true);
  const from = left.value;
  const count = Math.max(0, right.value - from + (isClosed ? 1 : 0));
  const all = cutTo(
    "listItems",
    Array.from({ length: Math.min(count, 1000) }, (_, index) => index),
  );
  return listValue(all.map((index) => plainValue(from + index)));
}
