import type * as t from "@babel/types";
import { walk } from "../source/languages/walk.ts";
import { changesList } from "./list-changes.ts";

/** The names that statements of these bodies assign to, without those inside of functions. */
export function assignedNames(bodies: readonly (readonly t.Statement[])[]): readonly string[] {
  const names: string[] = [];
  for (const body of bodies)
    for (const statement of body)
      for (const name of namesIn(statement)) if (!names.includes(name)) names.push(name);
  return names;
}

const known = new WeakMap<t.Statement, ReadonlySet<string>>();

function namesIn(statement: t.Statement): ReadonlySet<string> {
  const found = known.get(statement);
  if (found !== undefined) return found;
  const names = new Set<string>();
  walk(statement, (node) => {
    if (node.type === "AssignmentExpression" && node.left.type === "Identifier")
      names.add(node.left.name);
    if (node.type === "UpdateExpression" && node.argument.type === "Identifier")
      names.add(node.argument.name);
    const changed = changedList(node);
    if (changed !== null) names.add(changed);
    return !/Function/u.test(node.type);
  });
  known.set(statement, names);
  return names;
}

/** The list in `list.push(item)` and its like. */
function changedList(node: t.Node): string | null {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
  const { object, property } = node.callee;
  const isChange = property.type === "Identifier" && changesList(property.name);
  return isChange && object.type === "Identifier" ? object.name : null;
}
