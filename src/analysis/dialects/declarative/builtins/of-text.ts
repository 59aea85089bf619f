import { knownText, textContent, type Content } from "../../../ui/content.ts";
import { isSame } from "../compare.ts";
import type { CallValue, Interpreter } from "../interpreter.ts";
import { isEmptyText, onlyValue } from "../reading.ts";
import { NULL, plainValue, textValue, UNKNOWN, type Value } from "../values.ts";

const EMPTY = new Set(["isEmpty", "isBlank", "isNullOrEmpty", "isNullOrBlank"]);
const NOT_EMPTY = new Set(["isNotEmpty", "isNotBlank"]);
const UPPER = new Set(["uppercase", "toUpperCase", "uppercased", "localizedUppercase"]);
const LOWER = new Set(["lowercase", "toLowerCase", "lowercased"]);
const LEFT = new Set([
  "trim",
  "toString",
  "asString",
  "trimIndent",
  "trimMargin",
  "orEmpty",
  "trimmingCharacters",
  "description",
  "string",
  "tr",
  "localized",
]);

const TRIMMED = new Set(["trim", "trimmingCharacters"]);

/** What tells of two texts whether one holds the other. */
const HOLDING: ReadonlyMap<string, (text: string, part: string) => boolean> = new Map([
  ["contains", (text, part) => text.includes(part)],
  ["startsWith", (text, part) => text.startsWith(part)],
  ["hasPrefix", (text, part) => text.startsWith(part)],
  ["endsWith", (text, part) => text.endsWith(part)],
  ["hasSuffix", (text, part) => text.endsWith(part)],
]);

/** What is asked of a text. */
export function ofText(call: CallValue, content: Content, interpreter: Interpreter): Value | null {
  const { name } = call;
  if (EMPTY.has(name) || NOT_EMPTY.has(name)) {
    const empty = isEmptyText(content, interpreter);
    return empty === null ? UNKNOWN : plainValue(empty === EMPTY.has(name));
  }
  const known = knownText(content);
  if (known !== null && TRIMMED.has(name)) return textValue(known.trim());
  const holds = HOLDING.get(name);
  if (known !== null && holds !== undefined) return held(known, holds, call, interpreter);
  if (LEFT.has(name)) return { kind: "text", content };
  if (UPPER.has(name))
    return { kind: "text", content: mapped(content, (text) => text.toUpperCase()) };
  if (LOWER.has(name))
    return { kind: "text", content: mapped(content, (text) => text.toLowerCase()) };
  return name === "length" || name === "count" ? lengthOf(content) : null;
}

/** Whether a text holds another one; a pattern, or a comparison with options, is not followed. */
function held(
  text: string,
  holds: (text: string, part: string) => boolean,
  { args }: CallValue,
  interpreter: Interpreter,
): Value {
  const [first, ...others] = args;
  const part = first === undefined ? null : onlyValue(interpreter.read(first.value));
  const known = part?.kind === "text" ? knownText(part.content) : null;
  return known === null || others.length > 0 ? UNKNOWN : plainValue(holds(text, known));
}

function lengthOf({ alternatives }: Content): Value {
  const [only, ...others] = alternatives;
  const isKnown = others.length === 0 && only?.every((part) => typeof part === "string");
  return isKnown === true ? plainValue(only?.join("").length ?? 0) : UNKNOWN;
}

function mapped(content: Content, change: (text: string) => string): Content {
  const alternatives = content.alternatives.map((parts) =>
    parts.map((part) => (typeof part === "string" ? change(part) : part)),
  );
  return { ...content, alternatives };
}

/** What is asked of a number, a truth, or nothing. */
export function ofPlain(
  { name, args }: CallValue,
  value: number | boolean | null,
  interpreter: Interpreter,
): Value | null {
  if (value === null)
    return name === "isNullOrEmpty" || name === "isNullOrBlank" ? plainValue(true) : NULL;
  if (name === "not") return typeof value === "boolean" ? plainValue(!value) : UNKNOWN;
  if (name === "toString" || name === "description")
    return { kind: "text", content: textContent(String(value)) };
  const other = args[0] === undefined ? null : onlyValue(interpreter.read(args[0].value));
  if (name === "equals" && other !== null)
    return plainValue(isSame(plainValue(value), other, interpreter));
  return ["dp", "sp", "em", "toInt", "toDouble", "toFloat", "toLong"].includes(name)
    ? plainValue(value)
    : null;
}
