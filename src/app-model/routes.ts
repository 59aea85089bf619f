import { isAppRoute } from "../contracts/mobile.ts";
import type { RouteFact, ScreenFact } from "../contracts/generated.ts";
import type { OpenAppModel } from "./open-app-model.ts";

/**
 * The route that a browser would show for a URL path, or null when the source knows none.
 *
 * A route without parameters wins over one with, and that over a catch-all. Query and trailing slash
 * do not matter; in a hash route (`/#/login`) the part after `#` does.
 */
export function routeFor({ routes }: Pick<OpenAppModel, "routes">, url: string): RouteFact | null {
  const { literal, patterns } = tableOf(routes);
  const segments = segmentsOf(url);
  const exact = literal.get(segments.join("/"));
  if (exact !== undefined) return exact;
  return patterns.find((pattern) => patternMatches(pattern.segments, segments))?.route ?? null;
}

interface RouteTable {
  /** Routes without parameters, by their segments. */
  readonly literal: ReadonlyMap<string, RouteFact>;
  /** The others, those that catch everything last. */
  readonly patterns: readonly Pattern[];
}

interface Pattern {
  readonly route: RouteFact;
  readonly segments: readonly string[];
}

/** An app has thousands of links and hundreds of routes: the paths of these are read once. */
const tables = new WeakMap<readonly RouteFact[], RouteTable>();

function tableOf(routes: readonly RouteFact[]): RouteTable {
  const known = tables.get(routes);
  if (known !== undefined) return known;
  const literal = new Map<string, RouteFact>();
  const patterns: Pattern[] = [];
  const catchAlls: Pattern[] = [];
  for (const route of routes) {
    const segments = segmentsOf(route.path);
    const key = segments.join("/");
    if (isCatchAll(route.path)) catchAlls.push({ route, segments });
    else if (hasParameter(route.path)) patterns.push({ route, segments });
    else if (!literal.has(key)) literal.set(key, route);
  }
  const table = { literal, patterns: [...patterns, ...catchAlls] };
  tables.set(routes, table);
  return table;
}

/** The screen that is shown on a route. */
export function screenOf(model: OpenAppModel, route: RouteFact): ScreenFact | null {
  const screens = model.screens.filter(({ answered }) => answered === undefined);
  const byId = screens.find((screen) => screen.id === route.screen);
  return byId ?? screens.find((screen) => screen.route === route.path) ?? null;
}

/** True for a route that shows the screen of another route, as a redirect does. */
export function isAlias(model: OpenAppModel, route: RouteFact): boolean {
  const screen = screenOf(model, route);
  return screen !== null && screen.route !== route.path;
}

export function hasParameter(path: string): boolean {
  return segmentsOf(path).some((segment) => isParameter(segment) || isRest(segment));
}

/** True for the route of everything that no other route shows. */
export function isCatchAll(path: string): boolean {
  return segmentsOf(path).some(isRest);
}

/** True for a path inside of the app: no other origin, no `mailto:`, not only a fragment. */
export function isInternal(href: string): boolean {
  return isAppRoute(href) || (href.startsWith("/") && !href.startsWith("//"));
}

function patternMatches(wanted: readonly string[], actual: readonly string[]): boolean {
  for (const [index, segment] of wanted.entries()) {
    if (isRest(segment)) return true;
    const part = actual[index];
    if (part === undefined) return false;
    if (!isParameter(segment) && segment !== part) return false;
  }
  return wanted.length === actual.length;
}

function segmentsOf(url: string): readonly string[] {
  const hash = url.startsWith("/#/") ? "#" : "";
  const path =
    hash === "" ? (url.split(/[?#]/, 1)[0] ?? "") : (url.slice(2).split("?", 1)[0] ?? "");
  const segments = path.split("/").filter((segment) => segment !== "");
  return hash === "" ? segments : [hash, ...segments];
}

function isParameter(segment: string): boolean {
  return segment.startsWith(":") && !isRest(segment);
}

function isRest(segment: string): boolean {
  return segment === "*" || (segment.startsWith(":") && segment.endsWith("*"));
}
