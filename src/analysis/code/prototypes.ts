import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";
import {
  literal,
  objectOf,
  UNDEFINED,
  type FunctionValue,
  type ObjectValue,
  type Scope,
  type Value,
} from "./value.ts";

/** Functions as objects, by where they close over: what belongs to them, their `prototype` among it. */
const objects = new WeakMap<Scope, Map<t.Node, ObjectValue>>();

/** What an object takes its missing properties from. */
const prototypes = new WeakMap<ObjectValue["properties"], Value>();

/** The object that a function is: what was assigned to it by name. */
export function objectOfFunction({ node, scope }: FunctionValue): ObjectValue {
  const known = objects.get(scope) ?? new Map<t.Node, ObjectValue>();
  objects.set(scope, known);
  const object = known.get(node) ?? objectOf([["prototype", objectOf([])]]);
  known.set(node, object);
  return object;
}

/** Makes an object that takes its missing properties from another one: `Object.create(prototype)`. */
export function objectFrom(prototype: Value, evaluator: Evaluator): ObjectValue {
  const made = objectOf([]);
  evaluator.walk.made(made);
  inheritFrom(made, prototype);
  return made;
}

/** From now on an object takes its missing properties from another one: `Object.setPrototypeOf`. */
export function inheritFrom(object: ObjectValue, prototype: Value): void {
  prototypes.set(object.properties, prototype);
}

/** What an object takes its missing properties from; null for one that has none of the source. */
export function prototypeOf({ properties }: ObjectValue): Value | null {
  return prototypes.get(properties) ?? null;
}

/** `new callee(...args)` of a function that is no class; an arrow function makes nothing. */
export function constructed(
  callee: FunctionValue,
  args: readonly Value[],
  evaluator: Evaluator,
): Value {
  const made = objectFrom(evaluator.member(callee, "prototype"), evaluator);
  const given = evaluator.call(callee, args, made);
  const isOther = given.kind !== "literal" && given.kind !== "text";
  return isOther ? given : made;
}

/** Whether an object was made by a function that is no class, or by one that extends it. */
export function isMadeBy(value: ObjectValue, callee: FunctionValue, evaluator: Evaluator): Value {
  const wanted = evaluator.member(callee, "prototype");
  let above = prototypeOf(value);
  while (above?.kind === "object") {
    if (wanted.kind === "object" && above.properties === wanted.properties) return literal(true);
    above = prototypeOf(above);
  }
  return literal(false);
}

/** A property that an object does not have itself. */
export function inherited(object: ObjectValue, name: string, evaluator: Evaluator): Value | null {
  const prototype = prototypeOf(object);
  if (prototype === null || prototype.kind === "literal") return null;
  const value = evaluator.member(prototype, name);
  return value === UNDEFINED ? null : value;
}
