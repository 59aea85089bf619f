import { noteCompared, noteComputed } from "./probe.ts";
import { timeBetween, timesOf } from "./dates.ts";
import { concatenate, textParts } from "./text.ts";
import type { Session } from "./session.ts";
import { compareTypedLength } from "./typed-length.ts";
import { literal, UNKNOWN, type Primitive, type Value } from "./value.ts";
import { exists } from "../source/languages/exists.ts";

/** The value of `left operator right`. */
export function binary(operator: string, left: Value, right: Value, session: Session): Value {
  if (left.kind === "variants" || right.kind === "variants")
    return binaryOfVariants(operator, left, right, session);
  if (left.kind === "literal" && right.kind === "literal") {
    return literalOperation(operator, left.value, right.value);
  }
  if (operator === "+") return add(left, right);
  noteUse(operator, left, right);
  // One and the same value, e.g. the id that an item was given when it was made.
  const isSame = left === right && left !== UNKNOWN;
  if (isSame && operator.startsWith("==")) return literal(true);
  if (isSame && operator.startsWith("!=")) return literal(false);
  return ofDates(operator, left, right) ?? compare(operator, left, right, session) ?? UNKNOWN;
}

/** Of what stands for an answer, what is done with it tells what it is. */
function noteUse(operator: string, left: Value, right: Value): void {
  if (/^[!=]=/u.test(operator)) noteCompared(left, right);
  else if (operator !== "in") for (const value of [left, right]) noteComputed(value);
}

/** Which of two dates is the later, and by how much. */
function ofDates(operator: string, left: Value, right: Value): Value | null {
  if (operator === "-") {
    const between = timeBetween(left, right);
    return between === null ? null : literal(between);
  }
  const times = ORDER.has(operator) ? timesOf(left, right) : null;
  return times === null ? null : numericOperation(operator, ...times);
}

function binaryOfVariants(operator: string, left: Value, right: Value, session: Session): Value {
  const [first, ...others] = optionsOf(left).flatMap((a) =>
    optionsOf(right).map((b) => binary(operator, a, b, session)),
  );
  const isSame = (value: Value): boolean =>
    first?.kind === "literal" && value.kind === "literal" && value.value === first.value;
  return first !== undefined && others.every((value) => isSame(value)) ? first : UNKNOWN;
}

function optionsOf(value: Value): readonly Value[] {
  if (value.kind !== "variants") return [value];
  return value.options.filter((option) => option.presence !== "no").map((option) => option.value);
}

function add(left: Value, right: Value): Value {
  const isText = [left, right].some(
    (value) =>
      value.kind === "text" || (value.kind === "literal" && typeof value.value === "string"),
  );
  return isText ? concatenate([...textParts(left), ...textParts(right)]) : UNKNOWN;
}

/** Comparisons with a value that is only partly known, e.g. what a user typed with `""`. */
function compare(operator: string, left: Value, right: Value, session: Session): Value | null {
  const swapped = left.kind === "literal";
  const [partial, known] = swapped ? [right, left] : [left, right];
  if (known.kind !== "literal") return null;
  const isEqual = equalsLiteral(partial, known.value, session);
  if (operator === "===" || operator === "==") return isEqual === null ? null : literal(isEqual);
  if (operator === "!==" || operator === "!=") return isEqual === null ? null : literal(!isEqual);
  return swapped ? null : compareLength(operator, partial, known.value, session);
}

/** Whether it is a variable of the environment. */
export function isOfEnvironment(value: Value): boolean {
  return value.kind === "external" && value.name.startsWith("process.env.");
}

function equalsLiteral(value: Value, other: Primitive, session: Session): boolean | null {
  if (session.inAnyEnvironment && isOfEnvironment(value)) return null;
  if (value.kind === "unknown") {
    if (value.truthy === true && !other) return noteField(value.field, session, false);
    return null;
  }
  if (value.kind === "text") {
    const field = value.parts.find((part) => typeof part !== "string" && part.field !== null);
    const isOther = other === "" || typeof other !== "string";
    if (typeof field === "object" && isOther) return noteField(field.field, session, false);
    return typeof other === "string" ? null : false;
  }
  return false;
}

/** `length > 10` and the like, of what was typed. */
function compareLength(
  operator: string,
  value: Value,
  other: Primitive,
  session: Session,
): Value | null {
  if (value.kind !== "unknown" || value.truthy !== true || value.field === null) return null;
  if (typeof other !== "number") return null;
  const result = compareTypedLength(operator, other, value.field, session);
  return result === null ? null : literal(noteField(value.field, session, result));
}

function noteField(field: string | null, session: Session, result: boolean): boolean {
  if (field !== null) session.event.consulted.add(field);
  return result;
}

function literalOperation(operator: string, left: Primitive, right: Primitive): Value {
  if (operator === "===") return literal(left === right);
  if (operator === "!==") return literal(left !== right);
  if (operator === "==") return literal(isLooselyEqual(left, right));
  if (operator === "!=") return literal(!isLooselyEqual(left, right));
  if (operator === "+" && (typeof left === "string" || typeof right === "string")) {
    return literal(String(left) + String(right));
  }
  return numericOperation(operator, left, right);
}

/** What `==` says of two primitive values. Source: tc39.es/ecma262, IsLooselyEqual. */
function isLooselyEqual(left: Primitive, right: Primitive): boolean {
  if (!exists(left) || !exists(right)) return !exists(left) && !exists(right);
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}

const NUMERIC: ReadonlyMap<string, (left: number, right: number) => number | boolean> = new Map([
  ["+", (left: number, right: number): number | boolean => left + right],
  ["-", (left, right) => left - right],
  ["*", (left, right) => left * right],
  ["/", (left, right) => left / right],
  ["%", (left, right) => left % right],
  ["**", (left, right) => left ** right],
  ["&", (left, right) => left & right],
  ["|", (left, right) => left | right],
  ["^", (left, right) => left ^ right],
  ["<<", (left, right) => left << right],
  [">>", (left, right) => left >> right],
  [">>>", (left, right) => left >>> right],
  ["<", (left, right) => left < right],
  [">", (left, right) => left > right],
  ["<=", (left, right) => left <= right],
  [">=", (left, right) => left >= right],
]);

const ORDER = new Set(["<", ">", "<=", ">="]);

function numericOperation(operator: string, left: Primitive, right: Primitive): Value {
  const operation = NUMERIC.get(operator);
  const isOrder = ORDER.has(operator);
  if (operation === undefined) return UNKNOWN;
  if (typeof left === "string" && typeof right === "string" && isOrder) {
    return literal(operation(left < right ? 0 : left > right ? 2 : 1, 1));
  }
  const result = operation(Number(left), Number(right));
  return Number.isNaN(result) ? UNKNOWN : literal(result);
}
