import type * as t from "@babel/types";
import { walk } from "../source/languages/walk.ts";
import { varNames } from "./hoisting.ts";
import { changesList } from "./list-changes.ts";
import type { Scope } from "./value.ts";

/**
 * The names that statements of these bodies assign to, and those of lists that they change, without
 * those inside of functions.
 */
export function assignedNames(
  bodies: readonly (readonly t.Statement[])[],
  scope: Scope,
): readonly string[] {
  const found = bodies.flatMap((body) => body.map(namesIn));
  const assigned = found.flatMap((names) => names.assigned);
  const changed = found.flatMap((names) => names.changed);
  const lists = changed.filter((name) => scope.find(name)?.kind === "array");
  return [...new Set([...assigned, ...lists])];
}

interface Names {
  readonly assigned: string[];
  /** Of what is assigned to, or changed, in part: `list[0] = 1`, `map.get(key).push(1)`. */
  readonly changed: string[];
}

const known = new WeakMap<t.Statement, Names>();

function namesIn(statement: t.Statement): Names {
  const found = known.get(statement);
  if (found !== undefined) return found;
  const names: Names = { assigned: [], changed: [] };
  walk(statement, (node) => {
    names.assigned.push(...varNames(node));
    for (const target of targetsOf(node)) addName(target, names);
    return !/Function/u.test(node.type);
  });
  known.set(statement, names);
  return names;
}

/** What an expression assigns to, or changes as `list.push(item)` does. */
function targetsOf(node: t.Node): readonly t.Node[] {
  if (node.type === "AssignmentExpression") return partsOf(node.left);
  if (node.type === "UpdateExpression") return [node.argument];
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return [];
  const { property } = node.callee;
  const isChange = property.type === "Identifier" && changesList(property.name);
  return isChange ? [node.callee] : [];
}

function partsOf(target: t.Node): readonly t.Node[] {
  if (target.type === "AssignmentPattern") return partsOf(target.left);
  if (target.type === "RestElement") return partsOf(target.argument);
  if (target.type === "ArrayPattern")
    return target.elements.flatMap((item) => (item === null ? [] : partsOf(item)));
  if (target.type === "ObjectPattern")
    return target.properties.flatMap((item) =>
      partsOf(item.type === "RestElement" ? item.argument : item.value),
    );
  return [target];
}

function addName(target: t.Node, names: Names): void {
  if (target.type === "Identifier") names.assigned.push(target.name);
  const root = rootOf(target);
  if (root !== target && root.type === "Identifier") names.changed.push(root.name);
}

/** What an expression takes a part of, at last. */
function rootOf(node: t.Node): t.Node {
  if (node.type === "MemberExpression") return rootOf(node.object);
  return node.type === "CallExpression" ? rootOf(node.callee) : node;
}
