import type * as t from "@babel/types";
import { goPastAwait } from "./awaiting.ts";
import { contains } from "../source/languages/walk.ts";
import { assign } from "./assignments.ts";
import { callExpression, importExpression, newExpression } from "./calls.ts";
import { globalValue } from "./globals.ts";
import { jsxElement, jsxFragment } from "./jsx.ts";
import type { Machine } from "./evaluator.ts";
import { objectExpression } from "./objects.ts";
import { binary } from "./operators.ts";
import type { Scope } from "./scope.ts";
import { concatenate, stringOf, textParts } from "./text.ts";
import {
  arrayOf,
  literal,
  UNDEFINED,
  UNKNOWN,
  variants,
  type Presence,
  type Value,
} from "./value.ts";
import { append } from "./arrays.ts";

type Evaluation<Node> = (node: Node, scope: Scope, machine: Machine) => Value;
type Table = { readonly [Type in t.Node["type"]]?: Evaluation<Extract<t.Node, { type: Type }>> };

const JSX = new Set(["JSXElement", "JSXFragment"]);

const TABLE: Table = {
  StringLiteral: (node) => literal(node.value),
  NumericLiteral: (node) => literal(node.value),
  BooleanLiteral: (node) => literal(node.value),
  NullLiteral: () => literal(null),
  JSXText: (node) => literal(node.value),
  TemplateLiteral: template,
  TaggedTemplateExpression: (node, scope, machine) => styled(machine.evaluate(node.tag, scope)),
  Identifier: (node, scope) => scope.find(node.name) ?? globalValue(node.name),
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
  ConditionalExpression: conditional,
  LogicalExpression: logical,
  BinaryExpression: (node, scope, machine) =>
    binary(
      node.operator,
      machine.evaluate(node.left, scope),
      machine.evaluate(node.right, scope),
      machine.session,
    ),
  UnaryExpression: unary,
  UpdateExpression: (node, scope, machine) =>
    assign(
      node.argument,
      binary(
        node.operator === "++" ? "+" : "-",
        machine.evaluate(node.argument, scope),
        literal(1),
        machine.session,
      ),
      scope,
      machine,
    ),
  AssignmentExpression: assignment,
  SequenceExpression: (node, scope, machine) =>
    node.expressions.reduce<Value>((_, item) => machine.evaluate(item, scope), UNDEFINED),
  AwaitExpression: awaited,
  ParenthesizedExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
  TSAsExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
  TSSatisfiesExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
  TSNonNullExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
  TSTypeAssertion: (node, scope, machine) => machine.evaluate(node.expression, scope),
  TypeCastExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
  JSXElement: jsxElement,
  JSXFragment: jsxFragment,
  JSXExpressionContainer: (node, scope, machine) => machine.evaluate(node.expression, scope),
  JSXEmptyExpression: () => UNDEFINED,
};

/** What an expression evaluates to; an expression of a kind that is not known gives `UNKNOWN`. */
export function evaluateNode(node: t.Node, scope: Scope, machine: Machine): Value {
  const evaluation = TABLE[node.type] as Evaluation<t.Node> | undefined;
  return evaluation === undefined ? UNKNOWN : evaluation(node, scope, machine);
}

function template(node: t.TemplateLiteral, scope: Scope, machine: Machine): Value {
  const parts = node.quasis.flatMap((quasi, index) => {
    const expression = node.expressions[index];
    const text = [quasi.value.cooked ?? ""];
    if (expression === undefined) return text;
    const value = machine.evaluate(expression, scope);
    return [...text, ...textParts(simplest(value))];
  });
  return concatenate(parts);
}

const STYLED = /styled|goober|linaria/u;

/** `styled.button` with a template is a button, `styled(Button)` is the button that it is made of. */
function styled(tag: Value): Value {
  if (tag.kind === "function" || tag.kind === "literal") return tag;
  const isTag = tag.kind === "external" && STYLED.test(tag.module) && /^[a-z]\w*$/u.test(tag.name);
  return isTag ? literal(tag.name) : UNKNOWN;
}

/** The only value of variants that is possible, if there is only one. */
function simplest(value: Value): Value {
  if (value.kind !== "variants") return value;
  const live = value.options.filter((option) => option.presence !== "no");
  return live.length === 1 && live[0] !== undefined ? live[0].value : value;
}

function arrayExpression(node: t.ArrayExpression, scope: Scope, machine: Machine): Value {
  return node.elements.reduce((array, item) => {
    if (item === null) return append(array, [UNDEFINED]);
    if (item.type !== "SpreadElement")
      return arrayOf([...array.items, machine.evaluate(item, scope)], array.rest);
    const spread = simplest(machine.evaluate(item.argument, scope));
    return append(array, [spread.kind === "array" ? spread : arrayOf([], UNKNOWN)]);
  }, arrayOf([]));
}

function memberExpression(
  node: t.MemberExpression | t.OptionalMemberExpression,
  scope: Scope,
  machine: Machine,
): Value {
  const object = machine.evaluate(node.object, scope);
  const name = propertyName(node, scope, machine);
  if (name !== null) return machine.member(object, name);
  return object.kind === "array" ? (object.rest ?? variantsOfItems(object.items)) : UNKNOWN;
}

function variantsOfItems(items: readonly Value[]): Value {
  return variants(items.map((value) => ({ value, presence: "maybe" })));
}

/** The name in `object.name` or `object[name]`; null when it is not known. */
export function propertyName(
  node: t.MemberExpression | t.OptionalMemberExpression,
  scope: Scope,
  machine: Machine,
): string | null {
  if (!node.computed) return node.property.type === "Identifier" ? node.property.name : null;
  const key = simplest(machine.evaluate(node.property, scope));
  if (key.kind === "literal" && typeof key.value === "number") return String(key.value);
  return stringOf(key);
}

function conditional(node: t.ConditionalExpression, scope: Scope, machine: Machine): Value {
  const truth = machine.truth(machine.evaluate(node.test, scope));
  const [taken, other] =
    truth === false ? [node.alternate, node.consequent] : [node.consequent, node.alternate];
  return choose(
    { truth, taken, other: truth === null || contains(other, JSX) ? other : null },
    scope,
    machine,
  );
}

function logical(node: t.LogicalExpression, scope: Scope, machine: Machine): Value {
  const left = machine.evaluate(node.left, scope);
  const truth = node.operator === "??" ? isPresent(left) : machine.truth(left);
  const keepsLeft = node.operator === "&&" ? truth === false : truth === true;
  if (truth !== null && !keepsLeft) return machine.evaluate(node.right, scope);
  if (truth !== null) {
    return contains(node.right, JSX)
      ? withHidden(left, machine.evaluate(node.right, scope), machine)
      : left;
  }
  if (machine.session.mode === "event") {
    const goesOn = node.operator === "&&" ? machine.session.decide() : !machine.session.decide();
    return goesOn ? machine.evaluate(node.right, scope) : left;
  }
  const right = { value: machine.evaluate(node.right, scope), presence: "maybe" as const };
  return node.operator === "&&"
    ? variants([right, { value: literal(false), presence: "maybe" }])
    : variants([{ value: left, presence: "maybe" }, right]);
}

function isPresent(value: Value): boolean | null {
  if (value.kind === "literal") return value.value !== null && value.value !== undefined;
  return value.kind === "unknown" || value.kind === "variants" ? null : true;
}

function withHidden(value: Value, hidden: Value, { session }: Machine): Value {
  if (session.mode === "event") return value;
  return variants([
    { value, presence: "yes" },
    { value: hidden, presence: "no" },
  ]);
}

interface Choice {
  readonly truth: boolean | null;
  readonly taken: t.Node;
  /** Null when it does not matter. */
  readonly other: t.Node | null;
}

function choose({ truth, taken, other }: Choice, scope: Scope, machine: Machine): Value {
  if (machine.session.mode === "event") {
    const takes = truth !== null || other === null || machine.session.decide();
    return machine.evaluate(takes || other === null ? taken : other, scope);
  }
  const presence: Presence = truth === null ? "maybe" : "yes";
  const first = { value: machine.evaluate(taken, scope), presence };
  if (other === null) return first.value;
  return variants([
    first,
    { value: machine.evaluate(other, scope), presence: truth === null ? "maybe" : "no" },
  ]);
}

function unary(node: t.UnaryExpression, scope: Scope, machine: Machine): Value {
  const value = machine.evaluate(node.argument, scope);
  if (node.operator === "!") {
    const truth = machine.truth(value);
    return truth === null ? UNKNOWN : literal(!truth);
  }
  if (node.operator === "void") return UNDEFINED;
  if (value.kind !== "literal") return UNKNOWN;
  if (node.operator === "typeof") return literal(typeof value.value);
  if (node.operator === "-") return literal(-Number(value.value));
  return node.operator === "+" ? literal(Number(value.value)) : UNKNOWN;
}

function assignment(node: t.AssignmentExpression, scope: Scope, machine: Machine): Value {
  const right = machine.evaluate(node.right, scope);
  if (node.operator === "=") return assign(node.left, right, scope, machine);
  const left = machine.evaluate(node.left, scope);
  const operator = node.operator.slice(0, -1);
  const value = ["&&", "||", "??"].includes(operator)
    ? UNKNOWN
    : binary(operator, left, right, machine.session);
  return assign(node.left, value, scope, machine);
}

function awaited(node: t.AwaitExpression, scope: Scope, machine: Machine): Value {
  const { guessed } = machine.session.event;
  const value = machine.evaluate(node.argument, scope);
  goPastAwait(value, machine.session, guessed);
  return value;
}
