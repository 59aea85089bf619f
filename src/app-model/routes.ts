import type { AppModel, RouteFact, ScreenFact } from "../contracts/generated.ts";

/**
 * The route that a browser would show for a URL path, or null when the source knows none.
 *
 * A route without parameters wins over one with, and that over a catch-all. Query and trailing slash do not matter; in a hash
 * route (`/#/login`) the part after `#` does.
 */
export function routeFor(model: AppModel, url: string): RouteFact | null {
  const matching = model.routes.filter((route) => routeMatches(route.path, url));
  const literal = matching.find((route) => !hasParameter(route.path));
  return literal ?? matching.find((route) => !isCatchAll(route.path)) ?? matching[0] ?? null;
}

/** The screen that is shown on a route. */
export function screenOf(model: AppModel, route: RouteFact): ScreenFact | null {
  const byId = model.screens.find((screen) => screen.id === route.screen);
  return byId ?? model.screens.find((screen) => screen.route === route.path) ?? null;
}

/** True for a route that shows the screen of another route, as a redirect does. */
export function isAlias(model: AppModel, route: RouteFact): boolean {
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
  return href.startsWith("/") && !href.startsWith("//");
}

function routeMatches(pattern: string, url: string): boolean {
  const wanted = segmentsOf(pattern);
  const actual = segmentsOf(url);
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
