import type { Evaluator } from "../../code/evaluator.ts";
import { createSession } from "../../code/session.ts";
import type { Value } from "../../code/value.ts";
import type { Page, Store, View } from "../page.ts";
import { shownPath } from "../../ui/url-paths.ts";
import { flattenRoutes, type RouteLeaf } from "../../packages/react-router/route-table.ts";
import type { AppRoot } from "./find-roots.ts";
import { createRenderer, TOP, type Place, type Renderer } from "./renderer.ts";
import { routeChain } from "../../packages/react-router/calls.ts";

interface FoundRoute {
  readonly shown: string;
  readonly leaf: RouteLeaf;
}

const MAX_NESTED_ROUNDS = 3;

/** The pages of an application that a router inside of it shows; without one, the page at `/`. */
export function appPages(
  root: AppRoot,
  evaluator: Evaluator,
  elementOfFile?: (file: string) => Value | null,
): readonly Page[] {
  const found = new Map<string, FoundRoute>();
  let queue: readonly (string | null)[] = [null];
  for (let round = 0; round < MAX_NESTED_ROUNDS && queue.length > 0; round += 1) {
    const known = new Set(found.keys());
    for (const route of queue) look(root, { evaluator, route, found, elementOfFile }, new Map());
    queue = [...found.keys()].filter((route) => !known.has(route) && route.endsWith("*"));
  }
  const routes = withoutParents([...found.values()]);
  if (routes.length === 0)
    return [pageOf(root, { shown: "/", leaf: null }, evaluator, elementOfFile)];
  return routes
    .map((route) => pageOf(root, route, evaluator, elementOfFile))
    .map((page) => (routes.length === 1 ? atStart(page) : page));
}

/** A rest route whose pages were found is only their parent. */
function withoutParents(routes: readonly FoundRoute[]): readonly FoundRoute[] {
  return routes.filter(({ shown }) => {
    if (!shown.endsWith("/*")) return true;
    const stem = shown.slice(0, -1);
    return (
      stem === "/" ||
      stem === "/#/" ||
      !routes.some((other) => other.shown !== shown && `${other.shown}/`.startsWith(stem))
    );
  });
}

/** An application whose only route takes everything is opened at its start. */
function atStart(page: Page): Page {
  return page.route === "/*" || page.route === "/#/*" ? { ...page, route: "/" } : page;
}

interface Look {
  readonly evaluator: Evaluator;
  readonly route: string | null;
  readonly found: Map<string, FoundRoute>;
  readonly elementOfFile: ((file: string) => Value | null) | undefined;
}

/** Renders the application at a route; notes the routes that it meets on the way. */
function look(root: AppRoot, { evaluator, route, found, elementOfFile }: Look, store: Store): View {
  const session = createSession("render", store, { route });
  evaluator.session = session;
  const renderer: Renderer = createRenderer(evaluator, {
    route,
    discover(routes: Value, place: Place) {
      const leaves = leavesOf(routes, place, () =>
        flattenRoutes(routes, place.base, evaluator, elementOfFile),
      );
      for (const leaf of leaves) {
        const shown = shownPath(leaf.path, place.hash);
        if (!found.has(shown)) found.set(shown, { shown, leaf });
      }
      const leaf = route === null ? undefined : chooseLeaf(leaves, route, place.hash);
      return leaf === undefined ? null : routeChain(leaf.chain, leaf.path.replace(/\/?\*$/u, ""));
    },
  });
  const nodes = renderer.render(root.value, TOP);
  return { nodes, redirects: renderer.redirects, effects: session.effects };
}

const flattened = new WeakMap<
  Value,
  { readonly base: string; readonly leaves: readonly RouteLeaf[] }
>();

/** The pages of a table; a table that stands in a module is the same at every look. */
function leavesOf(
  routes: Value,
  { base }: Place,
  flatten: () => readonly RouteLeaf[],
): readonly RouteLeaf[] {
  const known = flattened.get(routes);
  if (known?.base === base) return known.leaves;
  const leaves = flatten();
  flattened.set(routes, { base, leaves });
  return leaves;
}

function chooseLeaf(
  leaves: readonly RouteLeaf[],
  route: string,
  hash: boolean,
): RouteLeaf | undefined {
  const exact = leaves.find((leaf) => shownPath(leaf.path, hash) === route);
  return (
    exact ??
    leaves.find(
      (leaf) =>
        leaf.path.endsWith("/*") && route.startsWith(shownPath(leaf.path.slice(0, -1), hash)),
    )
  );
}

function pageOf(
  root: AppRoot,
  route: { readonly shown: string; readonly leaf: RouteLeaf | null },
  evaluator: Evaluator,
  elementOfFile?: (file: string) => Value | null,
): Page {
  const shown = route.shown;
  return {
    route: shown,
    kind: root.kind ?? "table",
    source: route.leaf?.source ?? root.source,
    by: root.by ?? "react-router",
    evaluator,
    title: root.title ?? null,
    view: (store) =>
      look(root, { evaluator, route: shown, found: new Map(), elementOfFile }, store),
  };
}
