import { isWithin } from "../limits.ts";
import type { Evaluator } from "./evaluator.ts";
import { stringOf } from "./text.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNKNOWN,
  type ObjectValue,
  type Value,
} from "./value.ts";

const PATTERNS = new WeakMap<ReadonlyMap<string, Value>, RegExp>();

/** A regular expression of the source; not known where it is none that JavaScript has. */
export function patternValue(source: string, flags: string, evaluator: Evaluator): Value {
  const pattern = compiled(source, flags, evaluator);
  if (pattern === null) return UNKNOWN;
  const tested = ([text]: readonly Value[]): Value => {
    const known = stringOf(text);
    if (text !== undefined && known === null) evaluator.truth(text);
    const found = known === null ? null : run(pattern, known, () => fresh(pattern).test(known));
    return found === null ? UNKNOWN : literal(found.result);
  };
  const executed = ([text]: readonly Value[]): Value => matchOf(pattern, stringOf(text));
  const made: ObjectValue = objectOf([
    ["test", native("test", tested, [])],
    ["exec", native("exec", executed, [])],
    ["source", literal(source)],
    ["flags", literal(flags)],
  ]);
  PATTERNS.set(made.properties, pattern);
  return made;
}

function compiled(source: string, flags: string, evaluator: Evaluator): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    evaluator.note({
      kind: "syntax",
      what: "a regular expression",
      why: String(error),
      help: "tests of what depends on it that are written by hand",
    });
    return null;
  }
}

/** The same, which begins at the start of a text. */
function fresh({ source, flags }: RegExp): RegExp {
  return new RegExp(source, flags);
}

/** Repetitions in one another take for ever on some texts; on short ones nothing does. */
const NESTED = /\([^()]*[+*}][^()]*\)[+*{]|\\\d/u;

/** Does something with a pattern, where that surely ends; null where it does not. */
function run<Result>(pattern: RegExp, text: string, work: () => Result): { result: Result } | null {
  const limit = NESTED.test(pattern.source) ? "patternText" : "scriptText";
  return isWithin(limit, text.length) ? { result: work() } : null;
}

function matchOf(pattern: RegExp, text: string | null): Value {
  const found = text === null ? null : run(pattern, text, () => fresh(pattern).exec(text));
  if (found === null) return UNKNOWN;
  return found.result === null ? literal(null) : listOf(found.result);
}

function listOf(parts: readonly (string | undefined)[]): Value {
  return arrayOf(parts.map((part) => literal(part)));
}

/** The pattern that a value is; null for any other value. */
function patternOf(value: Value | undefined): RegExp | null {
  return value?.kind === "object" ? (PATTERNS.get(value.properties) ?? null) : null;
}

type TextMethod = (
  text: string,
  pattern: RegExp,
  other: Value | undefined,
  evaluator: Evaluator,
) => Value;

const METHODS: ReadonlyMap<string, TextMethod> = new Map<string, TextMethod>([
  ["matchAll", (text, pattern) => everyMatch(text, pattern)],
  ["match", (text, pattern) => (pattern.global ? allOf(text, pattern) : matchOf(pattern, text))],
  ["search", (text, pattern) => literal(text.search(pattern))],
  ["split", (text, pattern) => listOf(text.split(pattern))],
  ["replace", replaced],
  ["replaceAll", replaced],
]);

function allOf(text: string, pattern: RegExp): Value {
  const found = text.match(pattern);
  return found === null ? literal(null) : listOf(found);
}

function everyMatch(text: string, pattern: RegExp): Value {
  if (!pattern.global) return UNKNOWN;
  return arrayOf(Array.from(text.matchAll(pattern), (parts) => listOf(parts)));
}

function replaced(
  text: string,
  pattern: RegExp,
  by: Value | undefined,
  evaluator: Evaluator,
): Value {
  if (by?.kind === "literal") return literal(text.replace(pattern, String(by.value)));
  if (by?.kind !== "function" && by?.kind !== "native") return UNKNOWN;
  let isKnown = true;
  const changed = text.replace(pattern, (...parts: readonly unknown[]) => {
    const texts = parts.filter((part) => typeof part === "string" || part === undefined);
    const made = stringOf(
      evaluator.call(
        by,
        texts.map((part) => literal(part)),
      ),
    );
    isKnown &&= made !== null;
    return made ?? "";
  });
  return isKnown ? literal(changed) : UNKNOWN;
}

/** What a method of a text gives for a pattern; null where it is given none, or is another method. */
export function patternMethod(
  text: string,
  name: string,
  [first, other]: readonly Value[],
  evaluator: Evaluator,
): Value | null {
  const pattern = patternOf(first);
  const method = METHODS.get(name);
  if (pattern === null || method === undefined) return null;
  return (
    run(pattern, text, () => method(text, fresh(pattern), other, evaluator))?.result ?? UNKNOWN
  );
}

/** What tests type has all of these kinds of characters at most, but for addresses of pages. */
const TYPED = "Sample Aa of a test run 0189, (ada.x@example.com) +1?-_";

/** Whether replacing what matches this may change a text that a test types. */
export function changesTyped(value: Value | undefined): boolean {
  const pattern = patternOf(value);
  return pattern === null || NESTED.test(pattern.source) || fresh(pattern).test(TYPED);
}
