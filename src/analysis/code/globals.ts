import { isWithin } from "../limits.ts";
import type { Evaluator } from "./evaluator.ts";
import { concatenate, stringOf, textParts } from "./text.ts";
import { arrayOf, literal, objectOf, UNDEFINED, UNKNOWN, type Value } from "./value.ts";

/** Stands for the module of what is there without an import. */
export const GLOBAL = "global";

/** The property under which an object keeps the entries that iterating it gives. */
export const ENTRIES = "#entries";

/** A name that nothing declares is one of the language or of the browser. */
export function globalValue(name: string): Value {
  if (name === "undefined") return UNDEFINED;
  if (name === "NaN") return literal(Number.NaN);
  if (name === "Infinity") return literal(Number.POSITIVE_INFINITY);
  return { kind: "external", module: GLOBAL, name };
}

type StandardCall = (args: readonly Value[], evaluator: Evaluator) => Value;

const CALLS: ReadonlyMap<string, StandardCall> = new Map<string, StandardCall>([
  ["String", ([value]) => (value === undefined ? literal("") : concatenate(textParts(value)))],
  ["Number", ([value]) => (value?.kind === "literal" ? literal(Number(value.value)) : UNKNOWN)],
  [
    "parseInt",
    ([value]) =>
      value?.kind === "literal" ? literal(Number.parseInt(String(value.value), 10)) : UNKNOWN,
  ],
  ["Boolean", ([value], evaluator) => truthValue(value, evaluator)],
  ["Object.keys", ([value]) => listOf(value, ([key]) => literal(key))],
  ["Object.values", ([value]) => listOf(value, ([, item]) => item)],
  ["Object.entries", ([value]) => listOf(value, ([key, item]) => arrayOf([literal(key), item]))],
  ["Object.freeze", ([value]) => value ?? UNDEFINED],
  ["Object.assign", ([, value]) => value ?? UNDEFINED],
  ["Object.fromEntries", fromEntries],
  ["Array.from", arrayFrom],
  ["Array.isArray", ([value]) => (value?.kind === "array" ? literal(true) : UNKNOWN)],
  ["JSON.parse", parseJsonText],
  ["JSON.stringify", () => UNKNOWN],
  ["structuredClone", ([value]) => value ?? UNDEFINED],
  ["Promise.resolve", ([value]) => value ?? UNDEFINED],
  ["encodeURIComponent", ([value]) => value ?? UNDEFINED],
]);

/** What a function of the language's own library gives; null for any other. */
export function callStandard(
  name: string,
  args: readonly Value[],
  evaluator: Evaluator,
): Value | null {
  return CALLS.get(name)?.(args, evaluator) ?? callMath(name, args);
}

/** Functions of `Math` that give the same for the same numbers. */
const MATH: ReadonlyMap<string, (...numbers: number[]) => number> = new Map([
  ["Math.abs", Math.abs],
  ["Math.ceil", Math.ceil],
  ["Math.floor", Math.floor],
  ["Math.max", Math.max],
  ["Math.min", Math.min],
  ["Math.pow", Math.pow],
  ["Math.round", Math.round],
  ["Math.sign", Math.sign],
  ["Math.sqrt", Math.sqrt],
  ["Math.trunc", Math.trunc],
]);

function callMath(name: string, args: readonly Value[]): Value | null {
  const compute = MATH.get(name);
  if (compute === undefined) return null;
  const numbers = args.map((arg) => (arg.kind === "literal" ? Number(arg.value) : Number.NaN));
  const result = compute(...numbers);
  return Number.isNaN(result) ? UNKNOWN : literal(result);
}

function truthValue(value: Value | undefined, evaluator: Evaluator): Value {
  const truth = value === undefined ? false : evaluator.truth(value);
  return truth === null ? UNKNOWN : literal(truth);
}

function listOf(value: Value | undefined, item: (entry: readonly [string, Value]) => Value): Value {
  if (value?.kind !== "object") return arrayOf([], UNKNOWN);
  return arrayOf(
    [...value.properties].map((entry) => item(entry)),
    value.open ? UNKNOWN : null,
  );
}

function fromEntries([entries]: readonly Value[]): Value {
  if (entries?.kind === "object") return entries.properties.get(ENTRIES) ?? entries;
  if (entries?.kind !== "array") return objectOf([], true);
  const known = entries.items.flatMap((entry): [string, Value][] => {
    const [key, value] = entry.kind === "array" ? entry.items : [];
    const name = stringOf(key);
    return name === null || value === undefined ? [] : [[name, value]];
  });
  return objectOf(known, entries.rest !== null || known.length < entries.items.length);
}

function arrayFrom([source, change]: readonly Value[], evaluator: Evaluator): Value {
  const length = source?.kind === "object" ? source.properties.get("length") : undefined;
  const count = length?.kind === "literal" ? Number(length.value) : Number.NaN;
  const items =
    Number.isInteger(count) && count >= 0 && isWithin("repeatedLength", count)
      ? arrayOf(Array.from({ length: count }, () => UNDEFINED))
      : source?.kind === "array"
        ? source
        : arrayOf([], UNKNOWN);
  if (change === undefined) return items;
  return arrayOf(
    items.items.map((item, index) => evaluator.call(change, [item, literal(index)])),
    items.rest === null ? null : evaluator.call(change, [items.rest, UNKNOWN]),
  );
}

/** Only what a fresh browser gives: nothing, or the literal that stands in for nothing. */
function parseJsonText([text]: readonly Value[]): Value {
  if (text?.kind === "literal" && text.value === null) return literal(null);
  const known = stringOf(text);
  if (known === "[]") return arrayOf([]);
  if (known === "{}") return objectOf([]);
  return known === "null" ? literal(null) : UNKNOWN;
}
