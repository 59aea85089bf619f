import { stringOf } from "../../code/text.ts";
import {
  literal,
  UNKNOWN,
  type ArrayValue,
  type ElementValue,
  type ExternalValue,
  type Value,
} from "../../code/value.ts";
import { weaker } from "../../partial.ts";
import { contentOf } from "../../script/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { linkTarget, type RouterBase } from "../../ui/url-paths.ts";
import { componentName, renderChildren, type Place, type Renderer } from "../rendering.ts";
import { asTag } from "../components.ts";
import type { Component } from "../types.ts";
import { ROUTER_MODULE, routeChain } from "./calls.ts";
import { contentOfRoute } from "./route-content.ts";
import {
  belowRouter,
  departureFrom,
  fromRoute,
  isFromRoute,
  OUTLET,
  ROUTE_BASE,
  ROUTE_LEVELS,
  ROUTER,
  type RouterPlacement,
} from "./placement.ts";

type Render = Component["render"];

/** A link of a router or of Next.js: its target is the URL that the browser shows. */
export const link: Component = {
  render: (element, place, renderer) => [linkNode(element, place, renderer)],
};

const redirecting: Component = {
  render(element, place, renderer) {
    const target = contentOf(targetOf(element, place));
    renderer.redirects.push({ target, presence: place.presence, guards: false });
    return [];
  },
  redirect: targetOf,
};

const hashRouter: Component = {
  render(element, place, renderer) {
    const router = { ...ROUTER.read(place), hash: true };
    return renderChildren(element, ROUTER.hand(place, router), renderer);
  },
};

const pathRouter: Component = {
  render(element, place, renderer) {
    const base = baseOf(element.properties.properties.get("basename"));
    return renderChildren(element, inRouter(place, base), renderer);
  },
};

const PARTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ["Link", link],
  ["NavLink", link],
  ["Form", asTag("form")],
  ["HashRouter", hashRouter],
  ["Routes", { render: renderRoutesOfChildren }],
  ["Switch", { render: renderRoutesOfChildren }],
  ["Route", { render: renderRoute }],
  ["RouterProvider", { render: renderProvider }],
  ["Outlet", { render: renderOutlet }],
  ["Navigate", redirecting],
  ["Redirect", redirecting],
  ["Await", { render: renderAwait }],
]);

/** The components of React Router and its like. Source: reactrouter.com/api/components. */
export function routerComponent(type: ExternalValue): Component | null {
  if (type.module === ROUTER_MODULE)
    return type.name === "Navigate" ? redirecting : { render: inner(type.name) };
  const name = componentName(type);
  const known = PARTS.get(name);
  if (known !== undefined) return known;
  return name.endsWith("Router") ? pathRouter : null;
}

const SHOWING_ROUTES = /^(?:Routes?|Switch|RouterProvider|Outlet|useRoutes|useOutlet|default|\*)$/u;

/** Whether a part of React Router and its like may show routes: links, redirects and others do not. */
export function routerShowsRoutes(name: string): boolean {
  return SHOWING_ROUTES.test(name);
}

/** What a table of routes, or one of its chains of nested routes, shows. */
function inner(name: string): Render {
  return (element, place, renderer) => {
    const { properties } = element.properties;
    if (name === "Outlet") return renderOutlet(element, place, renderer);
    if (name === "Routes")
      return renderRoutes(properties.get("routes") ?? UNKNOWN, place, renderer);
    const items = properties.get("items");
    const paths = properties.get("paths");
    if (items?.kind !== "array" || paths?.kind !== "array") return [];
    const [first] = items.items;
    if (first === undefined) return [];
    const around = inRoute(place, stringOf(paths.items[0]));
    return renderer.render(first, OUTLET.hand(around, outletOf(items, paths)));
  };
}

/**
 * The same place in a route: its path comes after those of the routes around. Of several paths, the
 * others are those of routes in between that show nothing by themselves.
 */
function inRoute(place: Place, path: string | null): Place {
  if (path === null || path === ROUTE_BASE.read(place)) return place;
  const levels = `${ROUTE_LEVELS.read(place)}\n${path}`;
  const own = path.slice(path.lastIndexOf("\n") + 1);
  return ROUTE_LEVELS.hand(ROUTE_BASE.hand(place, own), levels);
}

/** The same place in a router of its own, whose routes start with this path. */
export function inRouter(place: Place, change: Partial<RouterPlacement>): Place {
  const router = { ...ROUTER.read(place), ...change };
  return ROUTE_BASE.hand(ROUTER.hand(place, router), router.basename);
}

/** The base of a router, as routes are joined to it. */
function baseOf(given: Value | undefined): RouterBase {
  const text = stringOf(given) ?? "";
  const basename = text.endsWith("/") ? text.slice(0, -1) : text;
  return { basename, endsInSlash: basename !== "" && basename !== text };
}

function renderRoutesOfChildren(
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  return renderRoutes(element.properties.properties.get("children") ?? UNKNOWN, place, renderer);
}

/** A route of React Router 5 that stands by itself: one without a path is always shown. */
function renderRoute(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  if (element.properties.properties.has("path")) return renderRoutes(element, place, renderer);
  const shown = contentOfRoute(element, ROUTE_BASE.read(place), renderer.evaluator);
  return shown === null ? [] : renderer.render(shown, place);
}

function renderOutlet(_: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const outlet = OUTLET.read(place);
  return outlet === null ? [] : renderer.render(outlet, OUTLET.hand(place, null));
}

const OUTLETS = new WeakMap<Value, ElementValue>();

/** What the outlet of the first of these shows: one and the same element for the same routes. */
function outletOf(routes: ArrayValue, paths: ArrayValue): ElementValue | null {
  const below = routes.items.slice(1).map((shown, index) => ({
    shown,
    path: stringOf(paths.items[index + 1]) ?? "",
  }));
  if (below.length === 0) return null;
  const outlet = OUTLETS.get(routes) ?? routeChain(below);
  OUTLETS.set(routes, outlet);
  return outlet;
}

/** Where a redirect leads; an object has the path in it. */
function targetOf({ properties: { properties } }: ElementValue, place: Place): Value {
  const target = properties.get("to") ?? properties.get("href") ?? UNKNOWN;
  const path = target.kind === "object" ? (target.properties.get("pathname") ?? UNKNOWN) : target;
  return belowRouter(path, departureFrom(place));
}

/** What waits for data may come later, or not at all. */
function renderAwait(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const waiting = { ...place, presence: weaker(place.presence, "maybe") };
  return renderChildren(element, waiting, renderer);
}

function linkNode(element: ElementValue, place: Place, renderer: Renderer): UiNode {
  const { properties } = element.properties;
  const target = properties.get("to") ?? properties.get("href");
  const path = target?.kind === "object" ? target.properties.get("pathname") : target;
  const text = stringOf(path);
  const href =
    text === null
      ? (path ?? UNKNOWN)
      : literal(
          linkTarget(startOf(text, place), routeFor(text, place, renderer), ROUTER.read(place)),
        );
  return renderer.node(
    { tag: "a", isComponent: false, properties: [["href", href]] },
    element,
    place,
  );
}

function startOf(target: string, place: Place): string {
  return isFromRoute(target) ? fromRoute(target, ROUTE_LEVELS.read(place)) : target;
}

/** The route that a relative link starts at. */
function routeFor(target: string, { reads }: Place, { route }: Renderer): string {
  if (!target.startsWith("/")) reads.noteRoute();
  return route ?? "/";
}

function renderProvider(
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const router = element.properties.properties.get("router");
  if (router?.kind !== "object") return [];
  const routes = router.properties.get(ROUTER_MODULE) ?? UNKNOWN;
  const hash = renderer.evaluator.truth(router.properties.get("hash") ?? UNKNOWN) === true;
  const base = baseOf(router.properties.get("basename"));
  return renderRoutes(routes, inRouter(place, { hash, ...base }), renderer);
}

function renderRoutes(routes: Value, place: Place, renderer: Renderer): readonly UiNode[] {
  place.reads.noteRoute();
  const shown = renderer.discover(routes, place);
  return shown === null ? [] : renderer.render(shown, place);
}
