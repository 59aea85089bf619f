import type * as t from "@babel/types";
import { namesOfPattern } from "../source/module.ts";
import { walk } from "../source/languages/walk.ts";

const known = new WeakMap<t.BlockStatement, readonly string[]>();

/** The names that `var` declares anywhere in the body of a function, without those inside of others. */
export function hoistedNames(body: t.BlockStatement): readonly string[] {
  const found = known.get(body);
  if (found !== undefined) return found;
  const names: string[] = [];
  for (const statement of body.body) {
    walk(statement, (node) => {
      names.push(...varNames(node));
      return !/Function|Class/u.test(node.type);
    });
  }
  known.set(body, names);
  return names;
}

/** The names of `var a, { b } = …`; none of any other node. */
export function varNames(node: t.Node): readonly string[] {
  if (node.type !== "VariableDeclaration" || node.kind !== "var") return [];
  return node.declarations.flatMap(({ id }) => namesOfPattern(id));
}
