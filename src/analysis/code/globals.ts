import type { Evaluator } from "./evaluator.ts";
import { concatenate, stringOf, textParts } from "./text.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ExternalValue,
  type Value,
} from "./value.ts";

/** A name that nothing declares is one of the browser. */
export function globalValue(name: string): Value {
  if (name === "undefined") return UNDEFINED;
  if (name === "NaN") return literal(Number.NaN);
  if (name === "Infinity") return literal(Number.POSITIVE_INFINITY);
  return { kind: "external", module: "global", name };
}

const FORM_VALUES = "#values";

type GlobalCall = (args: readonly Value[], evaluator: Evaluator) => Value;

const CALLS: ReadonlyMap<string, GlobalCall> = new Map<string, GlobalCall>([
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
  ["new FormData", formData],
  ["document.querySelector", ([selector], evaluator) => findOne(selector, "", evaluator)],
  ["document.getElementById", ([id], evaluator) => findOne(id, "#", evaluator)],
  ["document.querySelectorAll", ([selector], evaluator) => findAll(selector, evaluator)],
  [
    "document.createElement",
    ([tag]) =>
      objectOf([
        ["#tag", tag ?? UNKNOWN],
        ["append", native("append", () => UNDEFINED)],
      ]),
  ],
  [
    "document.addEventListener",
    ([, listener], evaluator) => runNow([listener ?? UNDEFINED], evaluator),
  ],
  ["window.addEventListener", () => UNDEFINED],
  ["Array.from", arrayFrom],
  ["Array.isArray", ([value]) => (value?.kind === "array" ? literal(true) : UNKNOWN)],
  ["JSON.parse", parseJsonText],
  ["JSON.stringify", () => UNKNOWN],
  ["structuredClone", ([value]) => value ?? UNDEFINED],
  ["setTimeout", runNow],
  ["window.setTimeout", runNow],
  ["queueMicrotask", runNow],
  ["requestAnimationFrame", runNow],
  ["Promise.resolve", ([value]) => value ?? UNDEFINED],
  ["encodeURIComponent", ([value]) => value ?? UNDEFINED],
  // Every test starts with an empty storage of its own.
  ["localStorage.getItem", () => literal(null)],
  ["sessionStorage.getItem", () => literal(null)],
  ["window.localStorage.getItem", () => literal(null)],
  ["window.sessionStorage.getItem", () => literal(null)],
]);

const NAVIGATIONS = new Set(["location.assign", "location.replace", "window.open"]);

/** What a function of the browser gives; `new X` is named so. */
export function callGlobal(
  callee: ExternalValue,
  args: readonly Value[],
  evaluator: Evaluator,
): Value {
  const name = callee.name.replace(/^window\.(?=location)/u, "");
  const { event, mode } = evaluator.session;
  if (NAVIGATIONS.has(name)) {
    if (args[0] !== undefined) event.navigations.push(args[0]);
    return UNDEFINED;
  }
  if (name === "confirm" || name === "window.confirm") {
    event.dependsOnOutside = true;
    return UNKNOWN;
  }
  const call = CALLS.get(name);
  if (call !== undefined) return call(args, evaluator);
  if ((name === "fetch" || name === "$" || name === "jQuery") && mode === "event")
    event.dependsOnOutside = true;
  return { ...UNKNOWN, origin: { module: "global", name, args } };
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
  if (entries?.kind === "object") return entries.properties.get(FORM_VALUES) ?? entries;
  if (entries?.kind !== "array") return objectOf([], true);
  const known = entries.items.flatMap((entry): [string, Value][] => {
    const [key, value] = entry.kind === "array" ? entry.items : [];
    const name = stringOf(key);
    return name === null || value === undefined ? [] : [[name, value]];
  });
  return objectOf(known, entries.rest !== null || known.length < entries.items.length);
}

const MAX_LENGTH = 100;

function arrayFrom([source, change]: readonly Value[], evaluator: Evaluator): Value {
  const length = source?.kind === "object" ? source.properties.get("length") : undefined;
  const count = length?.kind === "literal" ? Number(length.value) : Number.NaN;
  const items =
    Number.isInteger(count) && count >= 0 && count <= MAX_LENGTH
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

function runNow([callback]: readonly Value[], evaluator: Evaluator): Value {
  if (callback !== undefined && evaluator.session.mode === "event") evaluator.call(callback, []);
  return UNKNOWN;
}

function findOne(selector: Value | undefined, prefix: string, { session }: Evaluator): Value {
  const text = stringOf(selector);
  const key = text === null ? undefined : session.dom.find(prefix + text)[0];
  return key === undefined ? UNKNOWN : { kind: "dom", key };
}

function findAll(selector: Value | undefined, { session }: Evaluator): Value {
  const text = stringOf(selector);
  if (text === null) return arrayOf([], UNKNOWN);
  return arrayOf(session.dom.find(text).map((key) => ({ kind: "dom", key })));
}

/** The values of the fields, by name. */
function formData(_: readonly Value[], { session }: Evaluator): Value {
  const values = session.dom.formValues();
  const get = native("get", ([name]) => {
    const wanted = stringOf(name);
    return values.find(([key]) => key === wanted)?.[1] ?? UNKNOWN;
  });
  return objectOf(
    [
      [FORM_VALUES, objectOf(values)],
      ["get", get],
    ],
    true,
  );
}
