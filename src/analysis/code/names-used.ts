import type * as t from "@babel/types";
import { walk } from "../source/languages/walk.ts";

const known = new WeakMap<t.Node, ReadonlySet<string>>();

/** The names that a piece of source may read from around it; some of them it declares itself. */
export function namesUsedIn(node: t.Node): ReadonlySet<string> {
  const found = known.get(node);
  if (found !== undefined) return found;
  const names = new Set<string>();
  walk(node, (inner) => {
    if (inner.type === "Identifier" || inner.type === "JSXIdentifier") names.add(inner.name);
    else if (inner.type === "ThisExpression") names.add("this");
  });
  known.set(node, names);
  return names;
}
