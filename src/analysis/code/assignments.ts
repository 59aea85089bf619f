import type * as t from "@babel/types";
import { mayCallProperty } from "./calling-back.ts";
import { either } from "./either.ts";
import { destructure } from "./destructuring.ts";
import type { Evaluator } from "./evaluator.ts";
import { noteHolders, takeHolders } from "./list-holders.ts";
import { ofLength, withItem } from "./list-items.ts";
import { withEntry } from "./maps.ts";
import { keyOf, nameOf } from "./property-key.ts";
import { objectOfFunction } from "./prototypes.ts";
import {
  literal,
  UNDEFINED,
  type ArrayValue,
  type ObjectValue,
  type Scope,
  type Value,
} from "./value.ts";

/** Carries out `target = value`; gives the value. */
export function assign(target: t.Node, value: Value, scope: Scope, evaluator: Evaluator): Value {
  switch (target.type) {
    case "Identifier":
      scope.assign(target.name, value);
      break;
    case "MemberExpression":
      assignMember(target, value, scope, evaluator);
      break;
    case "ArrayPattern":
    case "ObjectPattern": {
      const give = (part: t.Node, one: Value): void => void assign(part, one, scope, evaluator);
      destructure(target, value, { scope, evaluator, give });
      break;
    }
    // `(groups[key] ??= []).push(item)`
    case "AssignmentExpression":
      return assign(target.left, value, scope, evaluator);
    case "CallExpression":
      assignEntry(target, value, scope, evaluator);
      break;
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
      return assign(target.expression, value, scope, evaluator);
    default:
  }
  return value;
}

function assignMember(
  target: t.MemberExpression,
  value: Value,
  scope: Scope,
  evaluator: Evaluator,
): void {
  const object = evaluator.evaluate(target.object, scope);
  const name = target.computed
    ? evaluator.evaluate(target.property, scope)
    : literal(nameOf(target.property));
  if (object.kind === "array") {
    const list = changedAt(object, name, value);
    replaceList({ target: target.object, before: object, list }, scope, evaluator);
    return;
  }
  const key = keyOf(name);
  if (key === null) {
    const { session, walk } = evaluator;
    if (object.kind === "object") session.store.assignAny(object, value, walk.isShared(object));
    return;
  }
  if (object.kind === "dom") evaluator.session.dom.write(object.key, key, value);
  else if (object.kind === "object") assignProperty(object, key, value, evaluator);
  else if (object.kind === "function")
    assignProperty(objectOfFunction(object), key, value, evaluator);
  else if (object.kind === "native" && object.statics !== undefined)
    assignProperty(object.statics, key, value, evaluator);
  else if (object.kind === "unknown") mayCallProperty(key, value, evaluator);
  else if (object.kind === "external")
    evaluator.session.dom.writeGlobal(`${object.name}.${key}`, value);
}

function assignProperty(
  object: ObjectValue,
  key: string,
  value: Value,
  { session: { store }, walk }: Evaluator,
): void {
  const before = store.property(object, key) ?? UNDEFINED;
  const after = walk.isInDoubt(object) ? either([before, value], before) : value;
  store.assignProperty(object, key, after, walk.isShared(object));
}

/** Carries out `delete object.key`. */
export function deleteMember(target: t.Node, scope: Scope, evaluator: Evaluator): void {
  if (target.type !== "MemberExpression") return;
  const object = evaluator.evaluate(target.object, scope);
  const key = target.computed
    ? keyOf(evaluator.evaluate(target.property, scope))
    : nameOf(target.property);
  if (object.kind !== "object" || key === null) return;
  evaluator.session.store.deleteProperty(object, key, evaluator.walk.isShared(object));
}

interface Replacement {
  /** The expression that gave the list. */
  readonly target: t.Node;
  readonly before: ArrayValue;
  readonly list: ArrayValue;
}

/** Puts a list in the place of another one: a list that is changed is another value. */
export function replaceList(
  { target, before, list }: Replacement,
  scope: Scope,
  evaluator: Evaluator,
): void {
  if (before.isDraft === true) Object.assign(before, { items: list.items, rest: list.rest });
  else assign(target, list, scope, evaluator);
  tellHolders(before, list, evaluator);
}

/** Puts a list wherever else the list was that it has become of. */
function tellHolders(before: ArrayValue, list: ArrayValue, evaluator: Evaluator): void {
  const value = evaluator.session.doubt === null ? list : either([list, before], before);
  for (const { node, scope } of takeHolders(before)) {
    const held = evaluator.evaluate(node, scope);
    if (held === before) assign(node, value, scope, evaluator);
    if (held === before || held === list) noteHolders(list, [node], scope);
  }
}

function changedAt(list: ArrayValue, name: Value, value: Value): ArrayValue {
  const isLength = name.kind === "literal" && name.value === "length";
  return isLength ? ofLength(list, value) : withItem(list, name, value);
}

/** A list changed by `map.get(key).push(item)` is what the map has at that key from now on. */
function assignEntry(
  { callee, arguments: [key] }: t.CallExpression,
  value: Value,
  scope: Scope,
  evaluator: Evaluator,
): void {
  if (callee.type !== "MemberExpression" || nameOf(callee.property) !== "get") return;
  const map = evaluator.evaluate(callee.object, scope);
  if (key === undefined || map.kind !== "array" || map.isMap !== true) return;
  const list = withEntry(map, evaluator.evaluate(key, scope), value);
  replaceList({ target: callee.object, before: map, list }, scope, evaluator);
}
