import type * as t from "@babel/types";
import { noteSyntax } from "./note-syntax.ts";
import type { Evaluator } from "./evaluator.ts";
import { stringOf } from "./text.ts";
import {
  arrayOf,
  mapVariants,
  objectOf,
  UNKNOWN,
  type ObjectValue,
  type Value,
  type Scope,
} from "./value.ts";

/** Carries out `target = value`; gives the value. */
export function assign(target: t.Node, value: Value, scope: Scope, evaluator: Evaluator): Value {
  if (target.type === "Identifier") {
    scope.assign(target.name, value);
    return value;
  }
  if (target.type !== "MemberExpression") return value;
  const object = evaluator.evaluate(target.object, scope);
  const key = target.computed
    ? stringOf(evaluator.evaluate(target.property, scope))
    : nameOf(target.property);
  if (key === null) return value;
  if (object.kind === "dom") evaluator.session.dom.write(object.key, key, value);
  else if (object.kind === "object")
    evaluator.session.store.assignProperty(object, key, value, evaluator.walk.isShared(object));
  else if (object.kind === "external")
    evaluator.session.dom.writeGlobal(`${object.name}.${key}`, value);
  return value;
}

/** Gives the names of a pattern their values. */
export function bindPattern(
  pattern: t.Node,
  value: Value,
  scope: Scope,
  evaluator: Evaluator,
): void {
  switch (pattern.type) {
    case "Identifier":
      scope.declare(pattern.name, value);
      return;
    case "AssignmentPattern":
      evaluator.bind(pattern.left, withDefault(pattern, value, scope, evaluator), scope);
      return;
    case "ArrayPattern":
      bindItems(pattern, value, scope, evaluator);
      return;
    case "ObjectPattern":
      bindProperties(pattern, value, scope, evaluator);
      return;
    case "TSParameterProperty":
      evaluator.bind(pattern.parameter, value, scope);
      return;
    default:
      noteSyntax(pattern, evaluator);
  }
}

function withDefault(
  pattern: t.AssignmentPattern,
  value: Value,
  scope: Scope,
  evaluator: Evaluator,
): Value {
  const isMissing = value.kind === "literal" && value.value === undefined;
  return isMissing ? evaluator.evaluate(pattern.right, scope) : value;
}

function bindItems(
  pattern: t.ArrayPattern,
  value: Value,
  scope: Scope,
  evaluator: Evaluator,
): void {
  for (const [index, item] of pattern.elements.entries()) {
    if (item === null) continue;
    if (item.type === "RestElement") {
      const rest =
        value.kind === "array"
          ? arrayOf(value.items.slice(index), value.rest)
          : arrayOf([], UNKNOWN);
      evaluator.bind(item.argument, rest, scope);
    } else evaluator.bind(item, evaluator.member(value, String(index)), scope);
  }
}

function bindProperties(
  pattern: t.ObjectPattern,
  value: Value,
  scope: Scope,
  evaluator: Evaluator,
): void {
  const taken: string[] = [];
  for (const item of pattern.properties) {
    if (item.type === "RestElement") {
      evaluator.bind(
        item.argument,
        mapVariants(value, (one) => without(one, taken)),
        scope,
      );
      continue;
    }
    const key = item.computed ? stringOf(evaluator.evaluate(item.key, scope)) : nameOf(item.key);
    if (key !== null) taken.push(key);
    evaluator.bind(item.value, key === null ? UNKNOWN : evaluator.member(value, key), scope);
  }
}

function without(value: Value, names: readonly string[]): ObjectValue {
  if (value.kind !== "object") return objectOf([], true);
  return objectOf(
    [...value.properties].filter(([name]) => !names.includes(name)),
    value.open,
  );
}

/** The name that a key is written as. */
export function nameOf(key: t.Node): string | null {
  if (key.type === "Identifier") return key.name;
  if (key.type === "StringLiteral") return key.value;
  if (key.type === "PrivateName") return `#${key.id.name}`;
  return key.type === "NumericLiteral" ? String(key.value) : null;
}
