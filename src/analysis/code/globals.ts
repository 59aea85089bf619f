import { drawDate, drawId, drawNumber, drawTime } from "./chance.ts";
import type { Evaluator } from "./evaluator.ts";
import { mapOf } from "./maps.ts";
import { hasProperty } from "./objects.ts";
import { patternValue } from "./patterns.ts";
import { deepCopy } from "./deep-copy.ts";
import { inheritFrom, objectFrom } from "./prototypes.ts";
import { jsonValue } from "./json-module.ts";
import { LIST_CONSTRUCTORS } from "./list-constructors.ts";
import { probedList, shapeOf } from "./probe.ts";
import { callPromise } from "./promises.ts";
import { concatenate, stringOf, textParts } from "./text.ts";
import {
  arrayOf,
  literal,
  mapVariants,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ExternalValue,
  type FunctionValue,
  type Origin,
  type Value,
} from "./value.ts";

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

/** What counts as true reads as something, whatever it is: no text that is empty comes of it. */
function textFrom(value: Value): Value {
  const isSome = value.kind === "unknown" && value.truthy === true;
  return isSome ? { ...UNKNOWN, truthy: true } : concatenate(textParts(value));
}

type StandardCall = (args: readonly Value[], evaluator: Evaluator) => Value;

const CALLS: ReadonlyMap<string, StandardCall> = new Map<string, StandardCall>([
  ["String", ([value]) => (value === undefined ? literal("") : textFrom(value))],
  // It is only nought at the beginning of 1970.
  ["Date.now", (_, { session }) => drawTime(session.chance)],
  ["crypto.randomUUID", (_, { session }) => drawId(session.chance)],
  ["Math.random", (_, { session }) => drawNumber(session.chance)],
  ["Number", ([value]) => (value?.kind === "literal" ? literal(Number(value.value)) : UNKNOWN)],
  ["parseInt", ([value, radix]) => parsedInteger(value, radix)],
  ["Number.parseInt", ([value, radix]) => parsedInteger(value, radix)],
  ["parseFloat", ([value]) => parsed(value, Number.parseFloat)],
  ["Number.parseFloat", ([value]) => parsed(value, Number.parseFloat)],
  ["isNaN", ([value]) => ofNumber(value, Number.isNaN)],
  ["Number.isNaN", ([value]) => ofNumber(value, Number.isNaN)],
  ["Number.isInteger", ([value]) => ofNumber(value, Number.isInteger)],
  ["isFinite", ([value]) => ofNumber(value, Number.isFinite)],
  ["new Map", ([entries]) => mapOf(entries)],
  ["new WeakMap", ([entries]) => mapOf(entries)],
  ["new RegExp", ([source, flags], evaluator) => patternOf(source, flags, evaluator)],
  ["Boolean", ([value], evaluator) => truthValue(value, evaluator)],
  ["Object.keys", ([value], evaluator) => listOf(value, evaluator, ([key]) => literal(key))],
  ["Object.values", ([value], evaluator) => listOf(value, evaluator, ([, item]) => item)],
  [
    "Object.entries",
    ([value], evaluator) =>
      listOf(value, evaluator, ([key, item]) => arrayOf([literal(key), item])),
  ],
  ["Object.freeze", ([value]) => value ?? UNDEFINED],
  ["Object.assign", assigned],
  ["Object.create", ([prototype = UNDEFINED], evaluator) => objectFrom(prototype, evaluator)],
  [
    "Object.setPrototypeOf",
    ([object = UNDEFINED, prototype = UNDEFINED]) => {
      if (object.kind === "object") inheritFrom(object, prototype);
      return object;
    },
  ],
  ["Object.fromEntries", fromEntries],
  ...LIST_CONSTRUCTORS,
  [
    "Object.hasOwn",
    ([object = UNDEFINED, key = UNDEFINED], evaluator) => hasProperty(object, key, evaluator),
  ],
  ["Array.isArray", ([value]) => isList(value)],
  ["JSON.parse", ([text], evaluator) => deepCopy(parseJsonText(text), evaluator)],
  ["JSON.stringify", ([value]) => ({ ...UNKNOWN, truthy: true, origin: jsonOf(value) })],
  ["structuredClone", ([value], evaluator) => deepCopy(value ?? UNDEFINED, evaluator)],
  ["Promise.resolve", ([value]) => value ?? UNDEFINED],
  ["new Error", ([message]) => errorOf("Error", message)],
  ["new TypeError", ([message]) => errorOf("TypeError", message)],
  ["encodeURIComponent", ([value]) => encoded(value ?? UNDEFINED, encodeURIComponent)],
  ["encodeURI", ([value]) => encoded(value ?? UNDEFINED, encodeURI)],
  ["String.fromCharCode", ([code]) => ofNumberText(code, String.fromCharCode)],
]);

/** What a function of the language's own library gives; null for any other. */
export function callStandard(
  called: string,
  args: readonly Value[],
  evaluator: Evaluator,
): Value | null {
  // The window is the global object.
  const name = called.replace(/^(?:window|self|globalThis)\./u, "");
  const { chance } = evaluator.session;
  if (name === "new Date" && args.length === 0 && chance !== null) return drawDate(chance);
  return CALLS.get(name)?.(args, evaluator) ?? callPromise(name, args) ?? callMath(name, args);
}

function isList(value: Value = UNDEFINED): Value {
  if (value.kind === "variants") return mapVariants(value, isList);
  const list = value.kind === "unknown" ? probedList(shapeOf(value)) : value;
  return list === null ? UNKNOWN : literal(list.kind === "array" && list.isMap !== true);
}

function errorOf(name: string, message: Value | undefined): Value {
  return objectOf(
    [
      ["name", literal(name)],
      ["message", message ?? literal("")],
    ],
    true,
  );
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

/** A text of a value, by which parsing it gives the value again. */
function jsonOf(value: Value | undefined): Origin {
  return { module: GLOBAL, name: "JSON.stringify", args: value === undefined ? [] : [value] };
}

function patternOf(
  source: Value | undefined,
  flags: Value | undefined,
  evaluator: Evaluator,
): Value {
  const text = stringOf(source);
  return text === null ? UNKNOWN : patternValue(text, stringOf(flags) ?? "", evaluator);
}

function parsed(value: Value | undefined, parse: (text: string) => number): Value {
  return value?.kind === "literal" ? literal(parse(String(value.value))) : UNKNOWN;
}

function parsedInteger(value: Value | undefined, radix: Value = UNDEFINED): Value {
  if (radix.kind !== "literal") return UNKNOWN;
  const base = radix.value === undefined ? undefined : Number(radix.value);
  return parsed(value, (text) => Number.parseInt(text, base));
}

function ofNumber(value: Value | undefined, holds: (number: number) => boolean): Value {
  return value?.kind === "literal" ? literal(holds(Number(value.value))) : UNKNOWN;
}

/** `Object.assign(target, ...sources)`: the target with all of them. */
function assigned([target = UNDEFINED, ...sources]: readonly Value[], evaluator: Evaluator): Value {
  if (target.kind === "function") return withMembers(target, sources, evaluator);
  if (target.kind !== "object") return sources.at(-1) ?? target;
  const { store } = evaluator.session;
  const isOpen = sources.some(({ kind }) => kind !== "object" && kind !== "literal");
  if (isOpen) return objectOf([...store.propertiesOf(target)], true);
  for (const source of sources) {
    if (source.kind !== "object") continue;
    for (const [name, value] of store.propertiesOf(source))
      store.assignProperty(target, name, value, evaluator.walk.isShared(target));
  }
  return target;
}

/** A function that has the properties of these objects, as those of `fetch` with methods of its own have. */
function withMembers(
  target: FunctionValue,
  sources: readonly Value[],
  evaluator: Evaluator,
): Value {
  const { store } = evaluator.session;
  const entries = sources.flatMap((source) =>
    source.kind === "object" ? [...store.propertiesOf(source)] : [],
  );
  const called = native("function", (args) => evaluator.call(target, args));
  return { ...called, members: new Map(entries) };
}

function truthValue(value: Value | undefined, evaluator: Evaluator): Value {
  const truth = value === undefined ? false : evaluator.truth(value);
  return truth === null ? UNKNOWN : literal(truth);
}

function listOf(
  value: Value | undefined,
  { session }: Evaluator,
  item: (entry: readonly [string, Value]) => Value,
): Value {
  if (value?.kind !== "object") return arrayOf([], UNKNOWN);
  return arrayOf(
    [...session.store.propertiesOf(value)].map((entry) => item(entry)),
    session.store.isOpen(value) ? UNKNOWN : null,
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

/** A known text as it stands in a URL; what is known of another one in part stands there as well. */
function encoded(value: Value, encode: (text: string) => string): Value {
  const text = stringOf(value);
  if (text === null) return value;
  return isWellFormed(text) ? literal(encode(text)) : UNKNOWN;
}

/** Only such a text can be encoded. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function ofNumberText(value: Value | undefined, make: (number: number) => string): Value {
  return value?.kind === "literal" ? literal(make(Number(value.value))) : UNKNOWN;
}

/** What a text of JSON says; of what was made a text by \`JSON.stringify\`, that again. */
function parseJsonText(text: Value | undefined): Value {
  if (text?.kind === "literal" && text.value === null) return literal(null);
  if (text?.kind === "unknown" && text.origin?.name === "JSON.stringify")
    return text.origin.args[0] ?? UNKNOWN;
  const known = stringOf(text);
  return known === null ? UNKNOWN : jsonValue(known, "default");
}

const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ["Math.PI", Math.PI],
  ["Math.E", Math.E],
  ["Math.SQRT2", Math.SQRT2],
  ["Number.MAX_SAFE_INTEGER", Number.MAX_SAFE_INTEGER],
  ["Number.MIN_SAFE_INTEGER", Number.MIN_SAFE_INTEGER],
  ["Number.EPSILON", Number.EPSILON],
  ["Number.POSITIVE_INFINITY", Number.POSITIVE_INFINITY],
  ["Number.NEGATIVE_INFINITY", Number.NEGATIVE_INFINITY],
]);

/** A number that the language has a name for. */
export function standardConstant({ module, name }: ExternalValue): Value | undefined {
  const known = module === GLOBAL ? CONSTANTS.get(name) : undefined;
  return known === undefined ? undefined : literal(known);
}
