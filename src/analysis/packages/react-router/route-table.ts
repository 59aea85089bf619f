import { isWithin } from "../../limits.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { possible, UNKNOWN, type Value } from "../../code/value.ts";
import { lineOf } from "../../source/languages/walk.ts";
import { elementFor } from "../react/elements.ts";
import { joinRoute } from "../../ui/url-paths.ts";

/** One page of a route table, with the elements around it, the outermost first. */
export interface RouteLeaf {
  /** URL pattern below the router, e.g. `/users/:id` or `/*`. */
  readonly path: string;
  readonly chain: readonly Value[];
  readonly source: { readonly path: string; readonly line: number } | null;
  /** The module of the page, where the route names a file. */
  readonly file: string | null;
}

interface Around {
  readonly base: string;
  readonly chain: readonly Value[];
  readonly depth: number;
}

/** The pages of a table: route objects, `<Route>` elements or what `routes.ts` gives. */
export function flattenRoutes(
  routes: Value,
  base: string,
  evaluator: Evaluator,
  elementOfFile: (file: string) => Value | null = () => null,
): readonly RouteLeaf[] {
  const leaves: RouteLeaf[] = [];
  addRoutes(routes, { base, chain: [], depth: 0 }, { leaves, evaluator, elementOfFile });
  return leaves;
}

interface Target {
  readonly leaves: RouteLeaf[];
  readonly evaluator: Evaluator;
  readonly elementOfFile: (file: string) => Value | null;
}

function addRoutes(value: Value, around: Around, target: Target): void {
  if (!isWithin("routeDepth", around.depth) || !isWithin("routes", target.leaves.length + 1))
    return;
  for (const route of possible(value)) {
    if (route.kind === "array") {
      for (const item of route.items)
        addRoutes(item, { ...around, depth: around.depth + 1 }, target);
    } else if (route.kind === "object" || route.kind === "element") addRoute(route, around, target);
  }
}

function addRoute(
  route: Extract<Value, { kind: "object" | "element" }>,
  around: Around,
  target: Target,
): void {
  const properties = route.kind === "object" ? route.properties : route.properties.properties;
  const given = properties.get("path");
  const path = stringOf(given);
  const children = properties.get("children");
  // A path that is not known, e.g. out of a variable, is no route that a test could open.
  if (given !== undefined && path === null && given.kind !== "literal") return;
  const file = stringOf(properties.get("file"));
  const shown =
    elementOf(properties, target.evaluator) ?? (file === null ? null : target.elementOfFile(file));
  const chain = shown === null ? around.chain : [...around.chain, shown];
  const here = path === null ? around.base : joinRoute(around.base, path);
  if (children !== undefined && !isEmptyList(children)) {
    addRoutes(
      children,
      { base: here.replace(/\/\*$/u, ""), chain, depth: around.depth + 1 },
      target,
    );
    return;
  }
  const isPage = path !== null || properties.has("index");
  if (shown === null || !isPage) return;
  target.leaves.push({
    path: here === "" ? "/" : here,
    chain,
    source: placeOf(route, shown),
    file,
  });
}

/** A `<Route>` is written where its path is; of a route object, the page is all that is known. */
function placeOf(route: Value, shown: Value): RouteLeaf["source"] {
  return route.kind === "element" ? { path: route.path, line: route.line } : sourceOf(shown);
}

/** Where the component of a page is written. */
function sourceOf(shown: Value | null): RouteLeaf["source"] {
  if (shown?.kind !== "element" || typeof shown.type === "string") return null;
  const { type } = shown;
  return type.kind === "function"
    ? { path: type.scope.module.path, line: lineOf(type.node) }
    : null;
}

function isEmptyList(value: Value): boolean {
  return value.kind === "array" && value.items.length === 0;
}

/** What a route shows: `element`, `Component`, `component`, `render`, or a module loaded by `lazy`. */
function elementOf(properties: ReadonlyMap<string, Value>, evaluator: Evaluator): Value | null {
  const element = properties.get("element") ?? properties.get("#element");
  if (element !== undefined) return element;
  const render = properties.get("render");
  if (render !== undefined) return evaluator.call(render, [UNKNOWN]);
  const component =
    properties.get("Component") ??
    properties.get("component") ??
    lazyComponent(properties.get("lazy"), evaluator);
  return component === undefined ? null : elementFor(component);
}

function lazyComponent(lazy: Value | undefined, evaluator: Evaluator): Value | undefined {
  if (lazy === undefined) return undefined;
  const module = evaluator.call(lazy, []);
  if (module.kind !== "object") return undefined;
  return module.properties.get("Component") ?? module.properties.get("default");
}
