import { stringOf } from "../../code/text.ts";
import {
  literal,
  UNKNOWN,
  weaker,
  type ElementValue,
  type ExternalValue,
  type Value,
} from "../../code/value.ts";
import type { UiNode } from "../../ui/tree.ts";
import { CONTEXT_MODULE } from "../../packages/react/calls.ts";
import { called, componentName, hostNode } from "./host.ts";
import { renderOverlayPart } from "../../packages/overlays.ts";
import { ROUTER_MODULE, routeChain } from "../../packages/react-router/calls.ts";
import type { Place, Renderer } from "./renderer.ts";
import { linkTarget } from "../../ui/url-paths.ts";

const ROUTER = /^(?:react-router(?:-dom)?(?:\/dom)?|@remix-run\/react|wouter|next\/.*)$/u;
const ICONS = /lucide|icons?(?:\/|-|$)|heroicons|fontawesome/iu;
const INVISIBLE = new Set([
  "Helmet",
  "Head",
  "Script",
  "Meta",
  "Links",
  "Scripts",
  "ScrollRestoration",
  "Toaster",
  "ToastContainer",
]);

/** Shows a component of a package: what is known of it, else the children that it was given. */
export function renderPackageComponent(
  type: ExternalValue,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  if (type.module === CONTEXT_MODULE) return renderContextPart(type, element, place, renderer);
  if (type.module === ROUTER_MODULE) return renderRouterPart(type.name, element, place, renderer);
  const name = componentName(type);
  if (ROUTER.test(type.module)) {
    const shown = renderRouterComponent(name, element, place, renderer);
    if (shown !== null) return shown;
  }
  if (type.module === "react" && name === "Profiler") return childrenOf(element, place, renderer);
  if (["Fragment", "StrictMode", "Suspense"].includes(name))
    return childrenOf(element, place, renderer);
  if (INVISIBLE.has(name) || ICONS.test(type.module)) return [];
  if (isLabel(type, name))
    return [hostNode({ tag: "label", isComponent: false }, element, place, renderer)];
  const part = renderOverlayPart(type, element, place, renderer);
  return part ?? [hostNode({ tag: name, isComponent: true }, element, place, renderer)];
}

/** Label primitives of component libraries are a `label`. */
function isLabel(type: ExternalValue, name: string): boolean {
  return (
    /(?:^|\.)(?:Input|Form)?Label$/u.test(name) || (/label/u.test(type.module) && name === "Root")
  );
}

function renderRouterPart(
  name: string,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const { properties } = element.properties;
  if (name === "Routes") return renderRoutes(properties.get("routes") ?? UNKNOWN, place, renderer);
  const items = properties.get("items");
  const [first, ...rest] = items?.kind === "array" ? items.items : [];
  if (first === undefined) return [];
  const base = stringOf(properties.get("base")) ?? place.base;
  const outlet = rest.length === 0 ? null : routeChain(rest, base);
  return renderer.render(first, { ...place, base, outlet });
}

function childrenOf(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const children = element.properties.properties.get("children");
  return children === undefined ? [] : renderer.render(called(children, renderer), place);
}

function renderContextPart(
  type: ExternalValue,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const { properties } = element.properties;
  const [id, part] = type.name.split(".");
  if (part === "Consumer") {
    const children = properties.get("children");
    const value = place.contexts.get(id ?? "") ?? UNKNOWN;
    return children === undefined
      ? []
      : renderer.render(renderer.evaluator.call(children, [value]), place);
  }
  const contexts = new Map([
    ...place.contexts,
    [id ?? "", properties.get("value") ?? UNKNOWN] as const,
  ]);
  return childrenOf(element, { ...place, contexts }, renderer);
}

type Part = (element: ElementValue, place: Place, renderer: Renderer) => readonly UiNode[];

/** Tags that components of routers and of Next.js become. */
const AS_TAGS: ReadonlyMap<string, string> = new Map([
  ["Form", "form"],
  ["Image", "img"],
  ["image", "img"],
]);

const ROUTER_PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["Link", (element, place, renderer) => [linkNode(element, place, renderer)]],
  ["NavLink", (element, place, renderer) => [linkNode(element, place, renderer)]],
  ["link", (element, place, renderer) => [linkNode(element, place, renderer)]],
  [
    "HashRouter",
    (element, place, renderer) => childrenOf(element, { ...place, hash: true }, renderer),
  ],
  ["Routes", routesOfChildren],
  ["Switch", routesOfChildren],
  ["RouterProvider", renderRouter],
  ["Outlet", renderOutlet],
  ["Navigate", renderRedirect],
  ["Redirect", renderRedirect],
  ["Await", renderAwait],
]);

function renderRouterComponent(
  name: string,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] | null {
  const tag = AS_TAGS.get(name);
  if (tag !== undefined) return [hostNode({ tag, isComponent: false }, element, place, renderer)];
  const part = ROUTER_PARTS.get(name);
  if (part !== undefined) return part(element, place, renderer);
  if (!name.endsWith("Router")) return null;
  const basename = stringOf(element.properties.properties.get("basename")) ?? "";
  return childrenOf(element, { ...place, base: basename, basename }, renderer);
}

function routesOfChildren(
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  return renderRoutes(element.properties.properties.get("children") ?? UNKNOWN, place, renderer);
}

function renderOutlet(_: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  return place.outlet === null ? [] : renderer.render(place.outlet, { ...place, outlet: null });
}

function renderRedirect(
  element: ElementValue,
  { presence }: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const target = element.properties.properties.get("to") ?? UNKNOWN;
  renderer.redirects.push({ target, presence, guards: false });
  return [];
}

/** What waits for data may come later, or not at all. */
function renderAwait(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  return childrenOf(element, { ...place, presence: weaker(place.presence, "maybe") }, renderer);
}

function linkNode(element: ElementValue, place: Place, renderer: Renderer): UiNode {
  const { properties } = element.properties;
  const target = properties.get("to") ?? properties.get("href");
  const path = target?.kind === "object" ? target.properties.get("pathname") : target;
  const text = stringOf(path);
  const href =
    text === null ? (path ?? UNKNOWN) : literal(linkTarget(text, renderer.route ?? "/", place));
  return hostNode(
    { tag: "a", isComponent: false, attributes: [["href", href]] },
    element,
    place,
    renderer,
  );
}

function renderRouter(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const router = element.properties.properties.get("router");
  if (router?.kind !== "object") return [];
  const routes = router.properties.get(ROUTER_MODULE) ?? UNKNOWN;
  const hash = renderer.evaluator.truth(router.properties.get("hash") ?? UNKNOWN) === true;
  const basename = stringOf(router.properties.get("basename")) ?? "";
  return renderRoutes(routes, { ...place, hash, base: basename, basename }, renderer);
}

function renderRoutes(routes: Value, place: Place, renderer: Renderer): readonly UiNode[] {
  const shown = renderer.discover(routes, place);
  return shown === null ? [] : renderer.render(shown, place);
}
