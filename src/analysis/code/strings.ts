import { LIMITS, cutTo, isWithin } from "../limits.ts";
import type { Evaluator } from "./evaluator.ts";
import { changesTyped, patternMethod } from "./patterns.ts";
import { stringOf } from "./text.ts";
import {
  arrayOf,
  literal,
  native,
  UNDEFINED,
  UNKNOWN,
  type Primitive,
  type Value,
} from "./value.ts";

type Method = (text: string, args: readonly Primitive[]) => Primitive;

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ["trim", (text) => text.trim()],
  ["trimStart", (text) => text.trimStart()],
  ["trimEnd", (text) => text.trimEnd()],
  ["toUpperCase", (text) => text.toUpperCase()],
  ["toLowerCase", (text) => text.toLowerCase()],
  ["toLocaleUpperCase", (text) => text.toLocaleUpperCase("en")],
  ["toLocaleLowerCase", (text) => text.toLocaleLowerCase("en")],
  ["toString", (text) => text],
  ["charAt", (text, [index]) => text.charAt(Number(index ?? 0))],
  ["at", (text, [index]) => text.at(Number(index ?? 0))],
  ["includes", (text, [part]) => text.includes(String(part))],
  ["startsWith", (text, [part]) => text.startsWith(String(part))],
  ["endsWith", (text, [part]) => text.endsWith(String(part))],
  ["indexOf", (text, [part]) => text.indexOf(String(part))],
  ["slice", (text, [from, to]) => text.slice(asIndex(from), asIndex(to))],
  ["substring", (text, [from, to]) => text.substring(Number(from ?? 0), asIndex(to))],
  ["substr", (text, [from, count]) => substr(text, Number(from ?? 0), asIndex(count))],
  ["replace", (text, [from, to]) => text.replace(String(from), () => String(to))],
  ["replaceAll", (text, [from, to]) => text.replaceAll(String(from), () => String(to))],
  ["concat", (text, parts) => text + parts.join("")],
  ["padStart", (text, [length, fill]) => text.padStart(capped(length), String(fill ?? " "))],
  ["padEnd", (text, [length, fill]) => text.padEnd(capped(length), String(fill ?? " "))],
  ["repeat", (text, [count]) => text.repeat(Math.max(0, capped(count)))],
  ["lastIndexOf", (text, [part]) => text.lastIndexOf(String(part))],
  ["charCodeAt", (text, [index]) => text.charCodeAt(Number(index ?? 0))],
  ["codePointAt", (text, [index]) => text.codePointAt(Number(index ?? 0))],
]);

const SAME = new Set(["trim", "trimStart", "trimEnd", "toString", "valueOf", "normalize"]);
/** What `text.name` is: its length or a method, of a string that may be known in part only. */
export function textMember(text: Value, name: string, evaluator: Evaluator): Value {
  const known = stringOf(text);
  if (name === "length") {
    if (known !== null) return literal(known.length);
    const isFilled = evaluator.truth(text);
    return { ...UNKNOWN, truthy: isFilled, field: fieldOf(text) };
  }
  if (known === null) return partialMethod(text, name);
  if (/^\d+$/u.test(name)) return literal(known[Number(name)]);
  const method = METHODS.get(name);
  if (method === undefined && name !== "split" && !(name in String.prototype)) return UNDEFINED;
  return native(name, (args) => {
    const byPattern = patternMethod(known, name, args, evaluator);
    if (byPattern !== null) return byPattern;
    if (name === "split") return split(known, args[0]);
    // With a language or options of its own it may compare otherwise.
    if (name === "localeCompare" && args.length === 1) return compared(known, args[0]);
    if (method === undefined) return UNKNOWN;
    const values = args.map((arg) => (arg.kind === "literal" ? [arg.value] : null));
    return values.includes(null)
      ? UNKNOWN
      : literal(
          method(
            known,
            values.flatMap((value) => value ?? []),
          ),
        );
  });
}

function partialMethod(text: Value, name: string): Value {
  if (SAME.has(name)) return native(name, () => text);
  if (name === "split") return native(name, () => arrayOf([], UNKNOWN));
  if (name === "replace" || name === "replaceAll")
    return native(name, ([pattern]) => (changesTyped(pattern) ? UNKNOWN : text));
  if (name === "startsWith") return native(name, ([start]) => startsWith(text, stringOf(start)));
  if (name === "includes" || name === "endsWith")
    return native(name, (args) => (holdsEmpty(name, args) ? literal(true) : UNKNOWN));
  const isCase = name === "toLowerCase" || name === "toUpperCase";
  return native(name, () =>
    isCase ? { ...UNKNOWN, truthy: true, field: fieldOf(text) } : UNKNOWN,
  );
}

/** Whether a text is asked for the empty text, which is in every one: a filter that is not used. */
export function holdsEmpty(method: string, [part]: readonly Value[]): boolean {
  const isAsked = method === "includes" || method === "startsWith" || method === "endsWith";
  return isAsked && stringOf(part) === "";
}

/** Of a text that is known in part, its known start may tell. */
function startsWith(text: Value, start: string | null): Value {
  const [known] = text.kind === "text" ? text.parts : [];
  if (typeof known !== "string" || start === null) return UNKNOWN;
  if (known.startsWith(start)) return literal(true);
  return start.startsWith(known) ? UNKNOWN : literal(false);
}

/** The field that a text was typed into. */
function fieldOf(value: Value): string | null {
  if (value.kind === "unknown") return value.field;
  if (value.kind !== "text") return null;
  const part = value.parts.find((item) => typeof item !== "string" && item.field !== null);
  return typeof part === "object" ? part.field : null;
}

function split(text: string, separator: Value | undefined): Value {
  const by = stringOf(separator);
  return by === null
    ? arrayOf([], UNKNOWN)
    : arrayOf(cutTo("listItems", text.split(by)).map((part) => literal(part)));
}

function compared(text: string, other: Value | undefined): Value {
  const known = stringOf(other);
  return known === null ? UNKNOWN : literal(text.localeCompare(known, "en"));
}

/** Counted from the end where it begins before nought. */
function substr(text: string, from: number, count: number | undefined): string {
  const start = from < 0 ? Math.max(0, text.length + from) : from;
  return text.slice(start, count === undefined ? undefined : start + count);
}

function asIndex(value: Primitive): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function capped(length: Primitive): number {
  const wanted = Number(length ?? 0);
  return isWithin("repeatedLength", wanted) ? wanted : LIMITS.repeatedLength.max;
}
