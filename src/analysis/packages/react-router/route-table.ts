import { isWithin } from "../../limits.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { isNullish, possible, type Value } from "../../code/value.ts";
import { lineOf } from "../../source/languages/walk.ts";
import { joinRoute, withoutOptional } from "../../ui/url-paths.ts";
import type { ChainItem } from "./calls.ts";
import {
  contentOfRoute,
  holdsRoutes,
  isOpenBelow,
  isRedirect,
  isWrapper,
  propertiesOf,
  type Route,
} from "./route-content.ts";

/** One page of a route table, with the elements around it, the outermost first. */
export interface RouteLeaf {
  /** URL pattern below the router, e.g. `/users/:id` or `/*`. */
  readonly path: string;
  readonly chain: readonly ChainItem[];
  readonly source: { readonly path: string; readonly line: number } | null;
  /** The module of the page, where the route names a file. */
  readonly file: string | null;
  /** Whether URLs below its path show it as well. */
  readonly isOpenBelow: boolean;
  /** Whether its table has routes whose paths are not known. */
  readonly isBesideUnknown: boolean;
}

interface Around {
  readonly base: string;
  readonly chain: readonly ChainItem[];
  /** The paths of routes around that show nothing by themselves, since the last that does. */
  readonly unshown: readonly string[];
  readonly depth: number;
}

/** The pages of a table: route objects, `<Route>` elements or what `routes.ts` gives. */
export function flattenRoutes(
  routes: Value,
  base: string,
  evaluator: Evaluator,
  elementOfFile: (file: string) => Value | null = () => null,
): readonly RouteLeaf[] {
  const target: Target = { leaves: [], evaluator, elementOfFile, hasUnknown: false };
  addRoutes(routes, { base, chain: [], unshown: [], depth: 0 }, target);
  const isBesideUnknown = target.hasUnknown;
  return target.leaves.map((leaf) => Object.assign(leaf, { isBesideUnknown }));
}

interface Target {
  readonly leaves: Omit<RouteLeaf, "isBesideUnknown">[];
  hasUnknown: boolean;
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
      if (route.rest !== null) noteUnknown(route.rest, target);
    } else if (route.kind === "object" || route.kind === "element") addRoute(route, around, target);
    else if (route.kind !== "literal") noteUnknown(route, target);
  }
}

function addRoute(route: Route, around: Around, target: Target): void {
  const paths = pathsOf(route);
  if (paths === null) {
    noteUnknown(route, target);
    return;
  }
  for (const path of paths) addRouteAt(path, route, around, target);
}

/** The paths that a route is at, [null] for none of its own; null when they are not in the source. */
function pathsOf(route: Route): readonly (string | null)[] | null {
  const properties = propertiesOf(route);
  const given = properties.get("path") ?? (isRedirect(route) ? properties.get("from") : undefined);
  const isMissing = given === undefined || isNullish(given);
  if (isMissing) return [isAlwaysShown(route) ? "*" : null];
  const paths = given.kind === "array" && given.rest === null ? given.items : [given];
  const known = paths.map((path) => stringOf(path)).filter((path) => path !== null);
  return known.length < paths.length ? null : known.flatMap((path) => writtenPaths(path));
}

/** Without the patterns of parameters, such as `:id(\d+)`. */
function writtenPaths(path: string): readonly string[] {
  return withoutOptional(path.replaceAll(/(?<=:\w+)\([^)]*\)/gu, "").replace(/\*\?$/u, "*"));
}

/** A route of an old router without a path takes what the routes before it have left. */
function isAlwaysShown(route: Route): boolean {
  return isRedirect(route) || isWrapper(route) || isOpenBelow(route) || isLastOfWouter(route);
}

function isLastOfWouter(route: Route): boolean {
  if (route.kind !== "element" || typeof route.type === "string") return false;
  return route.type.kind === "external" && route.type.module.startsWith("wouter");
}

/** What is around the routes in a route: itself where it shows something, else its path alone. */
function aroundInside(
  shown: Value | null,
  { path, here }: { readonly path: string | null; readonly here: string },
  { chain, unshown }: Pick<Around, "chain" | "unshown">,
): Pick<Around, "chain" | "unshown"> {
  const levels = path === null || path === "" ? unshown : [...unshown, here];
  if (shown === null) return { chain, unshown: levels };
  const own = levels.length === 0 ? here : levels.join("\n");
  return { chain: [...chain, { shown, path: own }], unshown: [] };
}

function addRouteAt(path: string | null, route: Route, around: Around, target: Target): void {
  const { evaluator, leaves } = target;
  const properties = propertiesOf(route);
  const here = path === null ? around.base : joinRoute(around.base, path);
  const file = stringOf(properties.get("file"));
  const shown =
    contentOfRoute(route, here, evaluator) ?? (file === null ? null : target.elementOfFile(file));
  const { chain, unshown } = aroundInside(shown, { path, here }, around);
  const children = properties.get("children");
  if (children !== undefined && !isEmptyList(children) && isTable(children, route)) {
    const base = here.replace(/\/\*$/u, "");
    const inside = { base, chain, unshown, depth: around.depth + 1 };
    addRoutes(children, inside, target);
    return;
  }
  const isPage = path !== null || properties.has("index");
  if (shown === null || !isPage) return;
  leaves.push({
    path: here === "" ? "/" : here,
    chain,
    source: placeOf(route, shown),
    file,
    isOpenBelow: isOpenBelow(route),
  });
}

/** Whether the children of a route are routes. */
function isTable(children: Value, route: Route): boolean {
  return route.kind === "object" || (!isWrapper(route) && holdsRoutes(children));
}

function noteUnknown(route: Value, target: Target): void {
  const { evaluator } = target;
  target.hasUnknown = true;
  const gap = {
    kind: "route",
    what: "a page of the table of routes",
    why: "its path is not in the source",
    help: "a path that is written out, or tests of it that are written by hand",
  } as const;
  if (route.kind !== "element" || route.path === "") evaluator.note(gap);
  else {
    const source = { path: route.path, line: route.line };
    evaluator.project.gaps.note({ ...gap, source });
  }
}

/** A `<Route>` is written where its path is; of a route object, the page is all that is known. */
function placeOf(route: Value, shown: Value): RouteLeaf["source"] {
  return route.kind === "element" ? { path: route.path, line: route.line } : sourceOf(shown);
}

/** Where the component of a page is written. */
function sourceOf(shown: Value | null): RouteLeaf["source"] {
  if (shown?.kind === "variants")
    return (
      shown.options.map(({ value }) => sourceOf(value)).find((found) => found !== null) ?? null
    );
  if (shown?.kind !== "element" || typeof shown.type === "string") return null;
  const { type } = shown;
  return type.kind === "function"
    ? { path: type.scope.module.path, line: lineOf(type.node) }
    : null;
}

function isEmptyList(value: Value): boolean {
  return value.kind === "array" && value.items.length === 0;
}
