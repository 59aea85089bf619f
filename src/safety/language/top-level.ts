import type { Node } from "@babel/types";
import { isCallNode, isFunctionNode, isMemberNode, memberNameOf, plain } from "./nodes.ts";
import type { Spec } from "./spec.ts";

const DECLARATIONS: ReadonlySet<string> = new Set([
  "ClassDeclaration",
  "EmptyStatement",
  "ExportAllDeclaration",
  "ExportDefaultDeclaration",
  "ExportNamedDeclaration",
  "FunctionDeclaration",
  "ImportDeclaration",
  "TSDeclareFunction",
  "TSEnumDeclaration",
  "TSInterfaceDeclaration",
  "TSModuleDeclaration",
  "TSTypeAliasDeclaration",
  "VariableDeclaration",
  "ForOfStatement",
  "IfStatement",
  "BlockStatement",
  "ForStatement",
]);

/**
 * Whatever stands outside of tests runs when they are only listed: declarations, calls of `test`, and
 * loops over data around them.
 */
export function checkTopLevel(statement: Node, spec: Spec): void {
  const waiting = awaitedIn(statement);
  if (waiting !== undefined)
    return refuse(waiting, "something is waited for outside of a test", spec);
  if (DECLARATIONS.has(statement.type)) return;
  if (statement.type === "ExpressionStatement" && isTestCall(plain(statement.expression), spec))
    return;
  refuse(statement, "something else than declarations and tests stands outside of tests", spec);
}

function isTestCall(node: Node, spec: Spec): boolean {
  if (!isCallNode(node) || node.type === "NewExpression") return false;
  const callee = plain(node.callee);
  if (isMemberNode(callee) && memberNameOf(callee) === "forEach") return true;
  let root: Node = callee;
  while (isMemberNode(root) || isCallNode(root))
    root = plain(isMemberNode(root) ? root.object : root.callee);
  if (root.type !== "Identifier") return false;
  return spec.bindings
    .of(root.name)
    .some(({ kind }) => kind === "import" || kind === "value" || kind === "function");
}

function awaitedIn(node: Node): Node | undefined {
  if (node.type === "AwaitExpression") return node;
  if (isFunctionNode(node)) return undefined;
  for (const value of Object.values(node)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const item of list) {
      const found = isNode(item) ? awaitedIn(item) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}

function refuse(node: Node, message: string, spec: Spec): void {
  spec.refuse({ rule: "outside-language", node, message });
}
