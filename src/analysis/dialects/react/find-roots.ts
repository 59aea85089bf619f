import type * as t from "@babel/types";
import type { Machine } from "../../code/evaluator.ts";
import type { Value } from "../../code/value.ts";
import { compareText } from "../../source/source-file.ts";
import { lineOf, walk } from "../../source/languages/walk.ts";
import { elementFor } from "../../packages/react-router/route-table.ts";

/** What an application puts on the page when it starts. */
export interface AppRoot {
  readonly kind?: "file" | "table";
  /** The extractor that found it. */
  readonly by?: string;
  readonly title?: string | null;
  readonly value: Value;
  readonly source: { readonly path: string; readonly line: number };
}

const MOUNTS = /\b(?:createRoot|hydrateRoot|hydrate|render)\s*\(/u;
const TABLES = /\b(?:createBrowserRouter|createHashRouter|useRoutes)\s*\(|<Routes\b|<Switch\b/u;

/** Where applications of the repository are put on the page, in path order. */
export function findRoots(machine: Machine): readonly AppRoot[] {
  const roots: AppRoot[] = [];
  for (const path of scriptPaths(machine)) {
    const text = machine.project.files.get(path) ?? "";
    if (MOUNTS.test(text) && /react|preact/u.test(text)) roots.push(...mountsOf(path, machine));
  }
  return roots;
}

/** Components that hold a table of routes, for when no place that mounts them was read. */
export function findTables(machine: Machine): readonly AppRoot[] {
  const roots: AppRoot[] = [];
  for (const path of scriptPaths(machine)) {
    if (!TABLES.test(machine.project.files.get(path) ?? "")) continue;
    for (const name of machine.project.module(path)?.exports.keys() ?? []) {
      const value = machine.exported(path, name);
      const isComponent =
        value?.kind === "function" && (name === "default" || /^[A-Z]/u.test(name));
      if (isComponent)
        roots.push({ value: elementFor(value), source: { path, line: lineOf(value.node) } });
    }
  }
  return roots;
}

function scriptPaths(machine: Machine): readonly string[] {
  const paths = [...machine.project.files.keys()];
  return paths
    .filter((path) => /\.[cm]?[jt]sx?$/u.test(path) && !machine.project.isTest(path))
    .toSorted(compareText);
}

function mountsOf(path: string, machine: Machine): readonly AppRoot[] {
  const module = machine.project.module(path);
  if (module === null) return [];
  const roots: AppRoot[] = [];
  walk(module.program, (node) => {
    if (node.type !== "CallExpression" && node.type !== "OptionalCallExpression") return;
    const mounted = mountedElement(node);
    if (mounted === null) return;
    const value = machine.evaluate(mounted, machine.moduleScope(module));
    if (value.kind === "element") roots.push({ value, source: { path, line: lineOf(node) } });
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
