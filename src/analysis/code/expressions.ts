import type * as t from "@babel/types";
import { goPastAwait } from "./awaiting.ts";
import { shapeOf } from "./probe.ts";
import { listIn } from "./list-items.ts";
import { noteHolders } from "./list-holders.ts";
import { assign, deleteMember } from "./assignments.ts";
import { callExpression, importExpression, newExpression } from "./calls.ts";
import { conditional, logical, logicalValue } from "./choices.ts";
import { classValue, isInstance } from "./classes.ts";
import { globalValue } from "./globals.ts";
import { jsxElement, jsxFragment } from "./jsx.ts";
import { noteReadOfNothing } from "./read-of-nothing.ts";
import type { Evaluator } from "./evaluator.ts";
import { noteSyntax } from "./note-syntax.ts";
import { hasProperty, objectExpression } from "./objects.ts";
import { binary, isOfEnvironment } from "./operators.ts";
import { keyOf, nameOf } from "./property-key.ts";
import { patternValue } from "./patterns.ts";
import { concatenate, textParts } from "./text.ts";
import {
  arrayOf,
  isNullish,
  literal,
  mapVariants,
  possible,
  UNDEFINED,
  UNKNOWN,
  variants,
  type ArrayValue,
  type Value,
  type Scope,
} from "./value.ts";
import { append } from "./arrays.ts";

type Evaluation<Node> = (node: Node, scope: Scope, evaluator: Evaluator) => Value;
type Table = { readonly [Type in t.Node["type"]]?: Evaluation<Extract<t.Node, { type: Type }>> };

const TABLE: Table = {
  StringLiteral: (node) => literal(node.value),
  NumericLiteral: (node) => literal(node.value),
  BooleanLiteral: (node) => literal(node.value),
  NullLiteral: () => literal(null),
  RegExpLiteral: ({ pattern, flags }, _, evaluator) => patternValue(pattern, flags, evaluator),
  JSXText: (node) => literal(node.value),
  TemplateLiteral: template,
  TaggedTemplateExpression: taggedTemplate,
  Identifier: (node, scope) => scope.find(node.name) ?? globalValue(node.name),
  ThisExpression: thisValue,
  Super: (_, scope) => scope.find("super") ?? UNKNOWN,
  ClassExpression: classValue,
  ClassDeclaration: classValue,
  ArrowFunctionExpression: (node, scope) => ({ kind: "function", node, scope }),
  FunctionExpression: (node, scope) => ({ kind: "function", node, scope }),
  FunctionDeclaration: (node, scope) => ({ kind: "function", node, scope }),
  ObjectExpression: objectExpression,
  ArrayExpression: arrayExpression,
  MemberExpression: memberExpression,
  OptionalMemberExpression: memberExpression,
  CallExpression: callExpression,
  OptionalCallExpression: callExpression,
  NewExpression: newExpression,
  ImportExpression: importExpression,
  MetaProperty: (node) => globalValue(`${node.meta.name}.${node.property.name}`),
  ConditionalExpression: conditional,
  LogicalExpression: logical,
  BinaryExpression: ({ operator, left, right }, scope, evaluator) => {
    const [one, other] = [left, right].map((side) => evaluator.evaluate(side, scope));
    if (one === undefined || other === undefined) return UNKNOWN;
    if (operator === "instanceof")
      return mapVariants(one, (value) => isInstance(value, other, evaluator));
    if (operator === "in") return hasProperty(other, one, evaluator);
    return binary(operator, one, other, evaluator.session);
  },
  UnaryExpression: unary,
  UpdateExpression: update,
  AssignmentExpression: assignment,
  SequenceExpression: (node, scope, evaluator) =>
    node.expressions.reduce<Value>((_, item) => evaluator.evaluate(item, scope), UNDEFINED),
  AwaitExpression: awaited,
  ParenthesizedExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
  TSAsExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
  TSSatisfiesExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
  TSNonNullExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
  TSTypeAssertion: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
  TypeCastExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
  JSXElement: jsxElement,
  JSXFragment: jsxFragment,
  JSXExpressionContainer: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
  JSXEmptyExpression: () => UNDEFINED,
};

/** What an expression evaluates to; an expression of a kind that is not known gives `UNKNOWN`. */
export function evaluateNode(node: t.Node, scope: Scope, evaluator: Evaluator): Value {
  const evaluation = TABLE[node.type] as Evaluation<t.Node> | undefined;
  if (evaluation !== undefined) return evaluation(node, scope, evaluator);
  noteSyntax(node, evaluator);
  return UNKNOWN;
}

/** What a listener is called on is known; what else `this` is, is not. */
function thisValue(node: t.ThisExpression, scope: Scope, evaluator: Evaluator): Value {
  const self = scope.find("this");
  if (self === null) noteSyntax(node, evaluator);
  return self ?? UNKNOWN;
}

function template(node: t.TemplateLiteral, scope: Scope, evaluator: Evaluator): Value {
  const parts = node.quasis.flatMap((quasi, index) => {
    const expression = node.expressions[index];
    const text = [quasi.value.cooked ?? ""];
    if (expression === undefined) return text;
    const value = evaluator.evaluate(expression, scope);
    return [...text, ...textParts(simplest(value))];
  });
  return concatenate(parts);
}

/** What a tag makes of a template: a package knows its own; a component stays what it is. */
function taggedTemplate(
  node: t.TaggedTemplateExpression,
  scope: Scope,
  evaluator: Evaluator,
): Value {
  const tag = evaluator.evaluate(node.tag, scope);
  const isOwn = tag.kind === "function" && node.tag.type === "Identifier";
  if (isOwn) return callTag(tag, node.quasi, scope, evaluator);
  if (tag.kind === "function" || tag.kind === "literal") return tag;
  if (tag.kind !== "external" && tag.kind !== "native") return UNKNOWN;
  const { quasis, expressions } = node.quasi;
  const parts = quasis.flatMap((quasi, index) => {
    const expression = expressions[index];
    const text = literal(quasi.value.cooked ?? "");
    return expression === undefined ? [text] : [text, evaluator.evaluate(expression, scope)];
  });
  return tag.kind === "native"
    ? evaluator.call(tag, parts)
    : (evaluator.host.template(tag, parts, evaluator) ?? UNKNOWN);
}

/** A function of the source is given the texts, and then what stands between them. */
function callTag(
  tag: Value,
  { quasis, expressions }: t.TemplateLiteral,
  scope: Scope,
  evaluator: Evaluator,
): Value {
  const texts = arrayOf(quasis.map(({ value }) => literal(value.cooked ?? "")));
  return evaluator.call(tag, [texts, ...expressions.map((one) => evaluator.evaluate(one, scope))]);
}

/** The only value of variants that is possible, if there is only one. */
function simplest(value: Value): Value {
  if (value.kind !== "variants") return value;
  const live = value.options.filter((option) => option.presence !== "no");
  return live.length === 1 && live[0] !== undefined ? live[0].value : value;
}

function arrayExpression(node: t.ArrayExpression, scope: Scope, evaluator: Evaluator): Value {
  return node.elements.reduce((array, item) => {
    if (item === null) return append(array, [UNDEFINED]);
    if (item.type !== "SpreadElement")
      return arrayOf([...array.items, evaluator.evaluate(item, scope)], array.rest);
    const spread = simplest(evaluator.evaluate(item.argument, scope));
    return append(array, [listIn(spread) ?? arrayOf([], UNKNOWN)]);
  }, arrayOf([]));
}

function memberExpression(
  node: t.MemberExpression | t.OptionalMemberExpression,
  scope: Scope,
  evaluator: Evaluator,
): Value {
  const object = evaluator.evaluate(node.object, scope);
  const name = propertyName(node, scope, evaluator);
  // Below `?.`, what is missing makes all that follows undefined.
  if (node.type === "OptionalMemberExpression" && possible(object).some(isNullish))
    return mapVariants(object, (one) =>
      isNullish(one) ? UNDEFINED : name === null ? UNKNOWN : evaluator.member(one, name),
    );
  noteReadOfNothing(node, object, evaluator);
  if (name !== null) return evaluator.member(object, name);
  if (object.kind === "array") return anyItemOf(object);
  // Where the environment decides, any of the properties may be meant.
  const isChosen =
    object.kind === "object" && isOfEnvironment(simplest(evaluator.evaluate(node.property, scope)));
  return isChosen ? variantsOfItems([...object.properties.values()]) : UNKNOWN;
}

function anyItemOf({ items, rest }: ArrayValue): Value {
  return rest !== null && items.length === 0
    ? rest
    : variantsOfItems(rest === null ? items : [...items, rest]);
}

function variantsOfItems(items: readonly Value[]): Value {
  return variants(items.map((value) => ({ value, presence: "maybe" })));
}

/** The name in `object.name` or `object[name]`; null when it is not known. */
function propertyName(
  node: t.MemberExpression | t.OptionalMemberExpression,
  scope: Scope,
  evaluator: Evaluator,
): string | null {
  if (!node.computed) return nameOf(node.property);
  return keyOf(simplest(evaluator.evaluate(node.property, scope)));
}

function unary(node: t.UnaryExpression, scope: Scope, evaluator: Evaluator): Value {
  if (node.operator === "delete") {
    deleteMember(node.argument, scope, evaluator);
    return literal(true);
  }
  const value = evaluator.evaluate(node.argument, scope);
  if (node.operator === "!") {
    const truth = evaluator.truth(value);
    return truth === null ? UNKNOWN : literal(!truth);
  }
  if (node.operator === "void") return UNDEFINED;
  if (node.operator === "typeof") return mapVariants(value, typeName);
  if (value.kind !== "literal") return UNKNOWN;
  if (node.operator === "~") return literal(~Number(value.value));
  if (node.operator === "-") return literal(-Number(value.value));
  return node.operator === "+" ? literal(Number(value.value)) : UNKNOWN;
}

/** What `typeof` says; what comes from elsewhere may be anything. */
function typeName(value: Value): Value {
  switch (value.kind) {
    case "literal":
      return literal(typeof value.value);
    case "text":
      return literal("string");
    case "function":
    case "native":
      return literal("function");
    case "object":
    case "array":
    case "element":
    case "dom":
      return literal("object");
    default:
      return UNKNOWN;
  }
}

function assignment(node: t.AssignmentExpression, scope: Scope, evaluator: Evaluator): Value {
  const { right } = node;
  const operator = node.operator.slice(0, -1);
  if (operator === "") {
    const given = assign(node.left, evaluator.evaluate(right, scope), scope, evaluator);
    noteHolders(given, [node.left, right], scope);
    return given;
  }
  const left = evaluator.evaluate(node.left, scope);
  const value = ["&&", "||", "??"].includes(operator)
    ? logicalValue({ operator, right }, left, scope, evaluator)
    : binary(operator, left, evaluator.evaluate(right, scope), evaluator.session);
  return assign(node.left, value, scope, evaluator);
}

/** `++count` gives what it has become, `count++` what it was. */
function update(node: t.UpdateExpression, scope: Scope, evaluator: Evaluator): Value {
  const before = evaluator.evaluate(node.argument, scope);
  const operator = node.operator === "++" ? "+" : "-";
  const after = binary(operator, before, literal(1), evaluator.session);
  assign(node.argument, after, scope, evaluator);
  return node.prefix ? after : before;
}

function awaited(node: t.AwaitExpression, scope: Scope, evaluator: Evaluator): Value {
  const { dependsOnOutside } = evaluator.session.event;
  const value = evaluator.evaluate(node.argument, scope);
  goPastAwait(value, evaluator, dependsOnOutside);
  // What comes after an answer may not have come yet.
  const { session } = evaluator;
  if (session.isOnce && value.kind === "unknown" && shapeOf(value) === null) {
    session.rounds += 1;
    session.doubt ??= {};
  }
  return value;
}
