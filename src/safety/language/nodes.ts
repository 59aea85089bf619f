import type {
  ArrowFunctionExpression,
  CallExpression,
  ClassMethod,
  ClassPrivateMethod,
  FunctionDeclaration,
  FunctionExpression,
  Identifier,
  MemberExpression,
  NewExpression,
  Node,
  ObjectMethod,
  OptionalCallExpression,
  OptionalMemberExpression,
  StringLiteral,
} from "@babel/types";

export type FunctionNode =
  | ArrowFunctionExpression
  | ClassMethod
  | ClassPrivateMethod
  | FunctionDeclaration
  | FunctionExpression
  | ObjectMethod;

export type AnyCall = CallExpression | NewExpression | OptionalCallExpression;

const FUNCTIONS: ReadonlySet<string> = new Set([
  "ArrowFunctionExpression",
  "ClassMethod",
  "ClassPrivateMethod",
  "FunctionDeclaration",
  "FunctionExpression",
  "ObjectMethod",
]);

export function isFunctionNode(node: Node | null | undefined): node is FunctionNode {
  return node !== null && node !== undefined && FUNCTIONS.has(node.type);
}

/** A function that is written where it is used. */
export function isFunctionValue(
  node: Node | null | undefined,
): node is ArrowFunctionExpression | FunctionExpression {
  return node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression";
}

export function isMemberNode(
  node: Node | null | undefined,
): node is MemberExpression | OptionalMemberExpression {
  return node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";
}

export function isCallNode(node: Node | null | undefined): node is AnyCall {
  return (
    node?.type === "CallExpression" ||
    node?.type === "OptionalCallExpression" ||
    node?.type === "NewExpression"
  );
}

/** The expression without what only the compiler reads: `x as T`, `x!`, `x satisfies T`, `(x)`. */
export function plain(node: Node): Node {
  switch (node.type) {
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSInstantiationExpression":
    case "ParenthesizedExpression":
      return plain(node.expression);
    default:
      return node;
  }
}

/** The name of a key or a member, when it is written out: `a.name`, `a["name"]`, `{ "name": 1 }`. */
export function writtenName(key: Node, computed: boolean): string | undefined {
  if (key.type === "Identifier") return computed ? undefined : key.name;
  if (key.type === "PrivateName") return `#${key.id.name}`;
  if (key.type === "StringLiteral") return key.value;
  if (key.type === "NumericLiteral") return String(key.value);
  if (key.type !== "TemplateLiteral" || key.expressions.length > 0) return undefined;
  return key.quasis[0]?.value.cooked ?? undefined;
}

/** The name that a member expression reads, when it is written out. */
export function memberNameOf(
  node: MemberExpression | OptionalMemberExpression,
): string | undefined {
  return writtenName(node.property, node.computed);
}

/** Names: words with a blank between them, a list, or a pattern. */
export type Names = RegExp | ReadonlySet<string> | string;

/** Whether a name that is written out is one of these. */
export function matches(name: string | undefined, names: Names): boolean {
  if (name === undefined) return false;
  if (typeof names === "string") return names.split(" ").includes(name);
  return names instanceof RegExp ? names.test(name) : names.has(name);
}

/** Whether a member is read that is called one of these. */
export function readsMember(
  node: Node | null | undefined,
  names: Names,
): node is MemberExpression | OptionalMemberExpression {
  return isMemberNode(node) && matches(memberNameOf(node), names);
}

/** Whether a variable of this name is read. */
export function isNamed(node: Node, name: string): node is Identifier {
  return node.type === "Identifier" && node.name === name;
}

/** What an import or an export calls something: `a`, or `"a b"`. */
export function moduleNameOf(node: Identifier | StringLiteral): string {
  return node.type === "Identifier" ? node.name : node.value;
}

/** The arguments of a call without what only the compiler reads. */
export function argumentsOf(call: AnyCall): readonly Node[] {
  return call.arguments.map(plain);
}

/** Text as the literal that would give it. */
export function textNode(value: string): StringLiteral {
  return { type: "StringLiteral", value };
}
