import { itemOf, memberOf, type Shape } from "../answers/shape.ts";
import { exists } from "../source/languages/exists.ts";
import {
  arrayOf,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ArrayValue,
  type ObjectValue,
  type Origin,
  type Value,
} from "./value.ts";

/** The module of what stands for an answer of which it is to be found out what the source reads of it. */
const ANSWER = "#answer";

const shapes = new WeakMap<Origin, Shape>();

/** A value that stands for an answer of this shape, and lets the shape grow with what it is asked for. */
export function probeOf(shape: Shape): Value {
  if (shape.kind === "list") return probedList(shape) ?? UNKNOWN;
  if (shape.kind === "object") return probedObject(shape);
  const origin: Origin = { module: ANSWER, name: "answer", args: [] };
  shapes.set(origin, shape);
  return { ...UNKNOWN, origin };
}

/** The shape that a value stands for; null for any other value. */
export function shapeOf(value: Value): Shape | null {
  const origin = value.kind === "unknown" ? value.origin : null;
  return origin === null ? null : (shapes.get(origin) ?? null);
}

/** The list that a value is whose items are asked for; null for what stands for no answer, or for no list. */
export function probedList(shape: Shape | null): ArrayValue | null {
  const item = shape === null ? null : itemOf(shape);
  return item === null ? null : arrayOf([probeOf(item)]);
}

const OF_LISTS = new Set(
  "map flatMap filter forEach find findIndex findLast some every reduce reduceRight sort toSorted join flat at entries push".split(
    " ",
  ),
);
const OF_TEXTS = new Set(
  "toUpperCase toLowerCase trim split substring substr charAt startsWith endsWith replace replaceAll localeCompare padStart match".split(
    " ",
  ),
);
const OF_NUMBERS = new Set(["toFixed", "toPrecision"]);
/** Of lists and texts alike. */
const OF_SERIES = new Set(["length", "slice", "includes", "indexOf", "concat"]);
const OF_ANY = new Set([...OF_SERIES, "toString", "toLocaleString", "valueOf"]);

/** What a member is of a value that stands for an answer; null where only its use is noted. */
export function probedMember(shape: Shape, name: string): Value | "list" | null {
  if (OF_LISTS.has(name) || /^\d+$/u.test(name)) return "list";
  if (OF_TEXTS.has(name)) shape.uses.add("text");
  else if (OF_NUMBERS.has(name)) shape.uses.add("number");
  else if (OF_SERIES.has(name)) shape.uses.add("length");
  if (OF_TEXTS.has(name) || OF_NUMBERS.has(name) || OF_ANY.has(name)) return null;
  return memberValue(shape, name) ?? null;
}

/** What an answer says that went well is none of these. */
const FAILURES = /^(?:err|errors?|error_?message|failed|failure)$/iu;

function memberValue(shape: Shape, name: string): Value | undefined {
  if (FAILURES.test(name)) return UNDEFINED;
  const member = memberOf(shape, name);
  return member === null ? undefined : probeOf(member);
}

/** Notes that two values are compared. */
export function noteCompared(left: Value, right: Value): void {
  const shape = shapeOf(left) ?? shapeOf(right);
  const other = shapeOf(left) === null ? left : right;
  if (shape !== null && other.kind === "literal" && exists(other.value) && other.value !== "")
    shape.compared.add(other.value);
}

/** Notes that it is computed with. */
export function noteComputed(value: Value): void {
  shapeOf(value)?.uses.add("number");
}

/** Names that an object is asked for whatever it is. */
const OF_EVERY_OBJECT = /^(?:#.*|then|catch|finally|hasOwnProperty|constructor|toString|valueOf)$/u;

/** Of which shape objects are that stand for a part of an answer, or for a copy of one. */
const shapesOfObjects = new WeakMap<ObjectValue["properties"], Shape>();

function probedObject(shape: Shape): ObjectValue {
  const known = [...shape.members].map(([name, member]) => [name, probeOf(member)] as const);
  const object = objectOf(known, true);
  shapesOfObjects.set(object.properties, shape);
  return object;
}

/** Remembers that these properties are a copy of those of a value, should that stand for an answer. */
export function notePartOf(properties: ObjectValue["properties"], value: Value): void {
  const shape = value.kind === "object" ? shapesOfObjects.get(value.properties) : shapeOf(value);
  if (shape !== undefined && shape !== null) shapesOfObjects.set(properties, shape);
}

/** Notes that an object is shown as a text is, which none can be. */
export function noteShown({ properties }: ObjectValue): void {
  shapesOfObjects.get(properties)?.uses.add("text");
}

/** What an object that stands for a part of an answer has under a name that nothing asked it for before. */
export function probedProperty({ properties }: ObjectValue, name: string): Value | undefined {
  const shape = shapesOfObjects.get(properties);
  if (shape === undefined || OF_EVERY_OBJECT.test(name)) return undefined;
  const value = memberValue(shape, name);
  if (value !== undefined) properties.set(name, value);
  return value;
}
