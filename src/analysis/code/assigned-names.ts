import type * as t from "@babel/types";
import { walk } from "../source/languages/walk.ts";

/** The names that these statements assign to, without those inside of functions. */
export function assignedNames(statements: readonly t.Statement[]): readonly string[] {
  const names = new Set<string>();
  for (const statement of statements) {
    walk(statement, (node) => {
      if (node.type === "AssignmentExpression" && node.left.type === "Identifier")
        names.add(node.left.name);
      if (node.type === "UpdateExpression" && node.argument.type === "Identifier")
        names.add(node.argument.name);
      const pushed = pushedList(node);
      if (pushed !== null) names.add(pushed);
      return !/Function/u.test(node.type);
    });
  }
  return [...names];
}

function pushedList(node: t.Node): string | null {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
  const { object, property } = node.callee;
  const isPush = property.type === "Identifier" && property.name === "push";
  return isPush && object.type === "Identifier" ? object.name : null;
}
