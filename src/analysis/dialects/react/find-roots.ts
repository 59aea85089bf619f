import type * as t from "@babel/types";
import type { Evaluator } from "../../code/evaluator.ts";
import { possible, type Value } from "../../code/value.ts";
import { messageOf } from "../../gaps.ts";
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
    if (MOUNTS.test(text) && /react|preact/u.test(text))
      roots.push(...tryFile(path, evaluator, () => mountsOf(path, evaluator)));
  }
  return roots;
}

/** Components that hold a table of routes, for when no place that mounts them was read. */
export function findTables(evaluator: Evaluator): readonly AppRoot[] {
  const roots: AppRoot[] = [];
  for (const path of scriptPaths(evaluator)) {
    if (!TABLES.test(evaluator.project.files.get(path) ?? "")) continue;
    roots.push(...tryFile(path, evaluator, () => tablesOf(path, evaluator)));
  }
  return roots;
}

function tablesOf(path: string, evaluator: Evaluator): readonly AppRoot[] {
  const names = [...(evaluator.project.module(path)?.exports.keys() ?? [])];
  return names.flatMap((name) => {
    const value = evaluator.exported(path, name);
    const isComponent = value?.kind === "function" && (name === "default" || /^[A-Z]/u.test(name));
    if (!isComponent) return [];
    return [
      { ...rootOf(elementFor(value), { path, line: lineOf(value.node) }), isOnlyTable: true },
    ];
  });
}

/** What is found in a file; one whose code takes too long to follow, or breaks, becomes a gap. */
function tryFile(
  path: string,
  { project }: Evaluator,
  find: () => readonly AppRoot[],
): readonly AppRoot[] {
  try {
    return find();
  } catch (error) {
    project.gaps.note({
      kind: "file",
      what: `what ${path} puts on a page`,
      why: messageOf(error),
      help: "tests of it that are written by hand",
      source: { path, line: 1 },
    });
    return [];
  }
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
    const mounted = mountedNode(node);
    if (mounted === null) return;
    const value = elementIn(evaluator.evaluate(mounted, evaluator.moduleScope(module)));
    if (value !== null) roots.push(rootOf(value, { path, line: lineOf(node) }));
  });
  return roots;
}

/** The element that is put on the page; of several, the last: the first is often for development. */
function elementIn(value: Value): Value | null {
  return possible(value).findLast(({ kind }) => kind === "element") ?? null;
}

/** What is put on the page in `createRoot(x).render(<App />)`, `hydrateRoot(x, <App />)` and `render(<App />, x)`. */
function mountedNode(call: t.CallExpression | t.OptionalCallExpression): t.Node | null {
  const name = nameOf(call.callee);
  const [first, second] = call.arguments;
  const mounted = name === "hydrateRoot" ? second : isMount(name) ? first : undefined;
  return mounted === undefined || !mayBeElement(mounted) ? null : mounted;
}

function isMount(name: string | null): boolean {
  return name === "render" || name === "hydrate";
}

/** Whether an argument may be an element: one that is written here, chosen or kept in a variable. */
function mayBeElement({ type }: t.Node): boolean {
  return /^(?:JSX(?:Element|Fragment)|Identifier|ConditionalExpression|LogicalExpression|CallExpression|TS\w+Expression)$/u.test(
    type,
  );
}

function nameOf(callee: t.Node): string | null {
  if (callee.type === "Identifier") return callee.name;
  const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
  return isMember && callee.property.type === "Identifier" ? callee.property.name : null;
}
