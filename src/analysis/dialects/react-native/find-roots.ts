import type * as t from "@babel/types";
import type { MobileApp } from "../../../contracts/generated.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import type { Value } from "../../code/value.ts";
import { compareText } from "../../order.ts";
import { lineOf, walk } from "../../source/languages/walk.ts";
import { isInside, joinPath } from "../../source/paths.ts";
import type { Source } from "../../ui/page.ts";

/** The component that an app of React Native starts with. */
export interface NativeRoot {
  readonly component: Value;
  readonly source: Source;
}

const REGISTERS = /\bregisterRootComponent\s*\(|\bAppRegistry\s*\.\s*registerComponent\s*\(/u;
/** What Expo starts with where nothing else is said. Source: docs.expo.dev, "expo/AppEntry". */
const ENTRIES = [
  "App.tsx",
  "App.ts",
  "App.jsx",
  "App.js",
  "src/App.tsx",
  "src/App.jsx",
  "src/App.js",
];

/** What the app registers as its root, or else the file that is one by convention. */
export function findNativeRoot({ folder }: MobileApp, evaluator: Evaluator): NativeRoot | null {
  const { project } = evaluator;
  const paths = [...project.files.keys()].filter(
    (path) => isInside(path, folder) && /\.[jt]sx?$/u.test(path) && !project.isTest(path),
  );
  for (const path of paths.toSorted(byDepth)) {
    if (!REGISTERS.test(project.files.get(path) ?? "")) continue;
    const root = registeredIn(path, evaluator);
    if (root !== null) return root;
  }
  const entry = ENTRIES.map((name) => joinPath(folder, name)).find((path) =>
    project.files.has(path),
  );
  const component = entry === undefined ? null : evaluator.exported(entry, "default");
  if (entry === undefined || component === null) return null;
  return { component, source: { path: entry, line: lineOfComponent(component) } };
}

function byDepth(one: string, other: string): number {
  return one.split("/").length - other.split("/").length || compareText(one, other);
}

function registeredIn(path: string, evaluator: Evaluator): NativeRoot | null {
  const module = evaluator.project.module(path);
  if (module === null) return null;
  const found: NativeRoot[] = [];
  walk(module.program, (node) => {
    if (node.type !== "CallExpression") return;
    const argument = registered(node);
    if (argument === null) return;
    const value = evaluator.evaluate(argument.node, evaluator.moduleScope(module));
    const component = argument.isProvider ? evaluator.call(value, []) : value;
    found.push({ component, source: { path, line: lineOf(node) } });
  });
  return found[0] ?? null;
}

interface Registered {
  readonly node: t.Node;
  /** True for a function that gives the component. */
  readonly isProvider: boolean;
}

/** `registerRootComponent(App)`, `AppRegistry.registerComponent("app", () => App)`. */
function registered({ callee, arguments: args }: t.CallExpression): Registered | null {
  const [first, second] = args;
  if (callee.type === "Identifier" && callee.name === "registerRootComponent")
    return first === undefined ? null : { node: first, isProvider: false };
  const isRegister =
    callee.type === "MemberExpression" &&
    callee.property.type === "Identifier" &&
    callee.property.name === "registerComponent";
  return !isRegister || second === undefined ? null : { node: second, isProvider: true };
}

function lineOfComponent(component: Value): number {
  return component.kind === "function" ? lineOf(component.node) : 1;
}
