import { knownText } from "../../ui/content.ts";
import type { Interpreter } from "./interpreter.ts";
import { isEmptyText, onlyValue } from "./reading.ts";
import type { Value } from "./values.ts";

/** Whether two values are the same; null where that is not known. */
export function isSame(left: Value, right: Value, interpreter: Interpreter): boolean | null {
  const one = onlyValue(interpreter.read(left));
  const other = onlyValue(interpreter.read(right));
  if (one === null || other === null) return null;
  if (isNull(one) || isNull(other))
    return isNull(one) && isNull(other) ? true : isAbsent(one, other);
  return isSameKind(one, other, interpreter) ?? isMember(one, other) ?? isMember(other, one);
}

/** The same for two values that are something; null as well for values of different kinds. */
function isSameKind(one: Value, other: Value, interpreter: Interpreter): boolean | null {
  if (one.kind === "plain" && other.kind === "plain") return one.value === other.value;
  if (one.kind === "text" && other.kind === "text") return isSameText(one, other, interpreter);
  if (one.kind === "named" && other.kind === "named") return one.path === other.path;
  if (one.kind === "instance" && other.kind === "instance") return isSameInstance(one, other);
  return one.kind === "type" && other.kind === "type" ? one.type === other.type : null;
}

/** `.large` is a member of whatever the other is. */
function isMember(one: Value, other: Value): boolean | null {
  if (one.kind !== "named" || !one.path.startsWith(".")) return null;
  const name = one.path.slice(1);
  if (other.kind === "instance" && other.enumCase !== null) return other.enumCase.name === name;
  // `.help(topic: "Delivery")`: a case with what it carries.
  return other.kind === "made" && other.name.startsWith(".") ? other.name === one.path : null;
}

function isNull(value: Value): boolean {
  return value.kind === "plain" && value.value === null;
}

/** What is surely something is not null. */
function isAbsent(one: Value, other: Value): boolean | null {
  const something = isNull(one) ? other : one;
  return ["text", "instance", "list", "closure", "plain", "type"].includes(something.kind)
    ? false
    : null;
}

function isSameText(
  one: Extract<Value, { kind: "text" }>,
  other: Extract<Value, { kind: "text" }>,
  interpreter: Interpreter,
): boolean | null {
  const left = knownText(one.content);
  const right = knownText(other.content);
  if (left !== null && right !== null) return left === right;
  if (left === "") return isEmptyText(other.content, interpreter);
  if (right === "") return isEmptyText(one.content, interpreter);
  return null;
}

function isSameInstance(
  one: Extract<Value, { kind: "instance" }>,
  other: Extract<Value, { kind: "instance" }>,
): boolean | null {
  if (one === other) return true;
  if (one.type !== other.type) return false;
  if (one.enumCase !== null && other.enumCase !== null)
    return one.enumCase.name === other.enumCase.name;
  return null;
}

/** Whether a value is of a type; null where that is not known. */
export function isOfType(value: Value, type: string, interpreter: Interpreter): boolean | null {
  const now = onlyValue(interpreter.read(value));
  if (now === null) return null;
  const name = type.slice(type.lastIndexOf(".") + 1).replace(/^.* /u, "");
  if (now.kind !== "instance" && now.kind !== "type") return null;
  const { code } = now.type;
  if (code.name === name || code.bases.some((base) => base.endsWith(name))) return true;
  const isEnumCase = now.kind === "instance" && now.enumCase?.name === name;
  return isEnumCase;
}
