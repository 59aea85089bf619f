import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";
import { noteSyntax } from "./note-syntax.ts";
import { notePartOf } from "./probe.ts";
import { noteReadOfNothing } from "./read-of-nothing.ts";
import { keyIn } from "./property-key.ts";
import { arrayOf, mapVariants, objectOf, UNKNOWN, type Scope, type Value } from "./value.ts";

/** What is done with each target of a pattern and the part of the value that is for it. */
interface Destructuring {
  readonly scope: Scope;
  readonly evaluator: Evaluator;
  readonly give: (target: t.Node, value: Value) => void;
}

/** Declares the names of a pattern with their values. */
export function bindPattern(
  pattern: t.Node,
  value: Value,
  scope: Scope,
  evaluator: Evaluator,
): void {
  const give: Destructuring["give"] = (target, part) => {
    if (target.type === "Identifier") scope.declare(target.name, part);
    else noteSyntax(target, evaluator);
  };
  destructure(pattern, value, { scope, evaluator, give });
}

/** Gives every target of a pattern its part of the value. */
export function destructure(pattern: t.Node, value: Value, work: Destructuring): void {
  switch (pattern.type) {
    case "AssignmentPattern":
      destructure(pattern.left, withDefault(pattern, value, work), work);
      return;
    case "ArrayPattern":
      giveItems(pattern, value, work);
      return;
    case "ObjectPattern":
      giveProperties(pattern, value, work);
      return;
    case "TSParameterProperty":
      destructure(pattern.parameter, value, work);
      return;
    default:
      work.give(pattern, value);
  }
}

function withDefault(
  { right }: t.AssignmentPattern,
  value: Value,
  { scope, evaluator }: Destructuring,
): Value {
  const isMissing = value.kind === "literal" && value.value === undefined;
  return isMissing ? evaluator.evaluate(right, scope) : value;
}

function giveItems({ elements }: t.ArrayPattern, value: Value, work: Destructuring): void {
  for (const [index, item] of elements.entries()) {
    if (item === null) continue;
    if (item.type === "RestElement") destructure(item.argument, itemsFrom(value, index), work);
    else destructure(item, work.evaluator.member(value, String(index)), work);
  }
}

function itemsFrom(value: Value, index: number): Value {
  if (value.kind !== "array") return arrayOf([], UNKNOWN);
  return arrayOf(value.items.slice(index), value.rest);
}

function giveProperties(pattern: t.ObjectPattern, value: Value, work: Destructuring): void {
  const { scope, evaluator } = work;
  const taken: string[] = [];
  noteReadOfNothing(pattern, value, evaluator);
  for (const item of pattern.properties) {
    if (item.type === "RestElement") {
      const rest = mapVariants(value, (one) => without(one, taken, evaluator));
      destructure(item.argument, rest, work);
      continue;
    }
    const key = keyIn(item, scope, evaluator);
    if (key !== null) taken.push(key);
    destructure(item.value, key === null ? UNKNOWN : evaluator.member(value, key), work);
  }
}

function without(value: Value, names: readonly string[], { session }: Evaluator): Value {
  const known = value.kind === "object" ? [...session.store.propertiesOf(value)] : [];
  const isOpen = value.kind !== "object" || value.open;
  const rest = objectOf(
    known.filter(([name]) => !names.includes(name)),
    isOpen,
  );
  notePartOf(rest.properties, value);
  return rest;
}
