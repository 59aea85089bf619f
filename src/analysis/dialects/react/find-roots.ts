import type * as t from "@babel/types";
import type { Evaluator } from "../../code/evaluator.ts";
import type { Value } from "../../code/value.ts";
import { compareText } from "../../order.ts";
import { lineOf, walk } from "../../source/languages/walk.ts";
import { elementFor } from "../../packages/react/elements.ts";
import type { AppRoot } from "../../packages/types.ts";

const MOUNTS = /\b(?:createRoot|hydrateRoot|hydrate|render)\s*\(/u;
const TABLES = /\b(?:createBrowserRouter|createHashRouter|useRoutes)\s*\(|<Routes\b|<Switch\b/u;

/** Where applications of the repository are put on the page, in path order. */
export function findRoots(evaluator: Evaluator): readonly AppRoot[] {
  const roots: AppRoot[] = [];
  for (const path of scriptPaths(evaluator)) {
    const text = evaluator.project.files.get(path) ?? "";
    if (MOUNTS.test(text) && /react|preact/u.test(text)) roots.push(...mountsOf(path, evaluator));
  }
  return roots;
}

/** Components that hold a table of routes, for when no place that mounts them was read. */
export function findTables(evaluator: Evaluator): readonly AppRoot[] {
  const roots: AppRoot[] = [];
  for (const path of scriptPaths(evaluator)) {
    if (!TABLES.test(evaluator.project.files.get(path) ?? "")) continue;
    for (const name of evaluator.project.module(path)?.exports.keys() ?? []) {
      const value = evaluator.exported(path, name);
      const isComponent =
        value?.kind === "function" && (name === "default" || /^[A-Z]/u.test(name));
      if (isComponent) roots.push(rootOf(elementFor(value), { path, line: lineOf(value.node) }));
    }
  }
  return roots;
}

function rootOf(value: Value, source: AppRoot["source"]): AppRoot {
  return { kind: "table", by: "react-router", value, source };
}

function scriptPaths(evaluator: Evaluator): readonly string[] {
  const paths = [...evaluator.project.files.keys()];
  return paths
    .filter((path) => /\.[cm]?[jt]sx?$/u.test(path) && !evaluator.project.isTest(path))
    .toSorted(compareText);
}

function mountsOf(path: string, evaluator: Evaluator): readonly AppRoot[] {
  const module = evaluator.project.module(path);
  if (module === null) return [];
  const roots: AppRoot[] = [];
  walk(module.program, (node) => {
    if (node.type !== "CallExpression" && node.type !== "OptionalCallExpression") return;
    const mounted = mountedElement(node);
    if (mounted === null) return;
    const value = evaluator.evaluate(mounted, evaluator.moduleScope(module));
    if (value.kind === "element") roots.push(rootOf(value, { path, line: lineOf(node) }));
  });
  return roots;
}

/** The element in `createRoot(x).render(<App />)`, `hydrateRoot(x, <App />)` and `render(<App />, x)`. */
function mountedElement(call: t.CallExpression | t.OptionalCallExpression): t.Node | null {
  const name = nameOf(call.callee);
  const [first, second] = call.arguments;
  if (name === "render" || name === "hydrate") return isElement(first) ? first : null;
  return name === "hydrateRoot" && isElement(second) ? second : null;
}

function isElement(node: t.Node | undefined): node is t.Node {
  return node?.type === "JSXElement" || node?.type === "JSXFragment" || isCreateElement(node);
}

function isCreateElement(node: t.Node | undefined): boolean {
  return node?.type === "CallExpression" && nameOf(node.callee) === "createElement";
}

function nameOf(callee: t.Node): string | null {
  if (callee.type === "Identifier") return callee.name;
  const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
  return isMember && callee.property.type === "Identifier" ? callee.property.name : null;
}
