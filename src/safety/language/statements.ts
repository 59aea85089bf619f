import type { Node } from "@babel/types";

/**
 * Kinds of code that are in the language, with the parts of each that are code again. Kinds with a
 * judgement of their own (names, members, calls, functions, assignments, imports) are in `judge.ts`;
 * types have no parts, for nothing of them is left when a test runs.
 */
export const PARTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  // Statements
  ["BlockStatement", ["body"]],
  ["BreakStatement", []],
  ["ContinueStatement", []],
  ["DoWhileStatement", ["body", "test"]],
  ["EmptyStatement", []],
  ["ExpressionStatement", ["expression"]],
  ["ForInStatement", ["left", "right", "body"]],
  ["ForOfStatement", ["left", "right", "body"]],
  ["ForStatement", ["init", "test", "update", "body"]],
  ["IfStatement", ["test", "consequent", "alternate"]],
  ["ReturnStatement", ["argument"]],
  ["SwitchStatement", ["discriminant", "cases"]],
  ["SwitchCase", ["test", "consequent"]],
  ["ThrowStatement", ["argument"]],
  ["TryStatement", ["block", "handler", "finalizer"]],
  ["CatchClause", ["body"]],
  ["VariableDeclaration", ["declarations"]],
  ["WhileStatement", ["test", "body"]],
  ["ClassDeclaration", ["superClass", "body"]],
  ["ClassExpression", ["superClass", "body"]],
  ["ClassBody", ["body"]],
  ["ExportDefaultDeclaration", ["declaration"]],
  // Expressions
  ["ArrayExpression", ["elements"]],
  ["AwaitExpression", ["argument"]],
  ["BinaryExpression", ["left", "right"]],
  ["BooleanLiteral", []],
  ["BigIntLiteral", []],
  ["ConditionalExpression", ["test", "consequent", "alternate"]],
  ["LogicalExpression", ["left", "right"]],
  ["NullLiteral", []],
  ["NumericLiteral", []],
  ["ObjectExpression", ["properties"]],
  ["RegExpLiteral", []],
  ["SpreadElement", ["argument"]],
  ["StringLiteral", []],
  ["Super", []],
  ["TemplateLiteral", ["expressions"]],
  ["ThisExpression", []],
  ["UnaryExpression", ["argument"]],
  // TypeScript
  ["TSDeclareFunction", []],
  ["TSDeclareMethod", []],
  ["TSEnumDeclaration", []],
  ["TSIndexSignature", []],
  ["TSInterfaceDeclaration", []],
  ["TSTypeAliasDeclaration", []],
  ["TSModuleDeclaration", []],
]);

/** What makes single pieces of a kind no part of the language. */
export const REASONS: readonly ((node: Node) => boolean)[] = [
  (node) => node.type === "UnaryExpression" && node.operator === "throw",
  (node) =>
    node.type === "ForOfStatement" && (node.await || node.left.type !== "VariableDeclaration"),
  (node) => node.type === "ForInStatement" && node.left.type !== "VariableDeclaration",
  (node) => node.type === "VariableDeclaration" && !["const", "let", "var"].includes(node.kind),
  (node) => "decorators" in node && Array.isArray(node.decorators) && node.decorators.length > 0,
  (node) => node.type === "TSModuleDeclaration" && node.declare !== true,
  (node) => node.type === "TSEnumDeclaration" && !hasPlainMembers(node),
];

function hasPlainMembers(node: Node & { type: "TSEnumDeclaration" }): boolean {
  const members = "body" in node && node.body ? node.body.members : [];
  return members.every(
    ({ initializer }) =>
      !initializer ||
      ["StringLiteral", "NumericLiteral", "UnaryExpression"].includes(initializer.type),
  );
}
