import { UNKNOWN_SEGMENT } from "../../../contracts/unknown-path.ts";
import { isWithin } from "../../limits.ts";
import { createSession, leavingDom } from "../../code/session.ts";
import { Store } from "../../code/store.ts";
import type { Value } from "../../code/value.ts";
import type { Place } from "../../packages/rendering.ts";
import { renderStateOf } from "../../packages/react/render-state.ts";
import { routeChain } from "../../packages/react-router/calls.ts";
import { ROUTE_BASE, ROUTER, type RouterPlacement } from "../../packages/react-router/placement.ts";
import { flattenRoutes, type RouteLeaf } from "../../packages/react-router/route-table.ts";
import type { AppRoot } from "../../packages/types.ts";
import type { Look } from "../../script/look.ts";
import { createScriptPage } from "../../script/script-page.ts";
import type { Page } from "../../ui/page.ts";
import { asBaseIsWritten, shownPath } from "../../ui/url-paths.ts";
import type { DialectInput } from "../types.ts";
import { RenderMemory } from "./memory.ts";
import { lookWithin } from "./costs.ts";
import { departuresOf } from "./leaving.ts";
import type { FoundRoute, Notes } from "./notes.ts";
import type { StylerOf } from "./app-styles.ts";
import { createRenderer, topPlace } from "./renderer.ts";
import type { RouteSearch } from "./route-search.ts";
import { servedRoutes } from "./served-routes.ts";

export type Surroundings = Pick<DialectInput, "evaluator" | "packages"> & {
  /** The title of the page that the application is put into. */
  readonly title: string | null;
  /** One for all applications, so that what was of use for one is forgotten with the next. */
  readonly memory: RenderMemory;
  /** How the style sheets that scripts import show and hide nodes. */
  readonly stylerOf: StylerOf;
  readonly search: RouteSearch;
};

/** The pages of an application that a router inside of it shows; without one, the page at `/`. */
export function appPages(root: AppRoot, surroundings: Surroundings): readonly Page[] {
  const found = new Map<string, FoundRoute>();
  // What is shown while only routes are looked for is not all that is shown.
  const looking = { ...surroundings, memory: new RenderMemory(), isLooking: true } as const;
  let queue: readonly (string | null)[] = [null];
  for (let round = 1; queue.length > 0 && isWithin("nestedRouters", round); round += 1) {
    const known = new Set(found.keys());
    for (const route of queue)
      for (const met of render(root, { ...looking, route }, new Store()).routes)
        if (!found.has(met.shown)) found.set(met.shown, met);
    queue = [...found.values()].flatMap(({ shown, leaf }) =>
      !known.has(shown) && (shown.endsWith("*") || leaf.isOpenBelow) ? [shown] : [],
    );
  }
  const all = withoutParents([...found.values()]);
  const { routes, start } = servedRoutes(all, root, surroundings.evaluator);
  if (routes.length === 0)
    return root.isOnlyTable === true ? [] : [pageOf(root, { shown: start }, surroundings)];
  return routes.map((route) =>
    routes.length === 1 && !route.leaf.isBesideUnknown
      ? atStart(pageOf(root, { ...route, location: "/" }, surroundings))
      : pageOf(root, route, surroundings),
  );
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

interface Rendering extends Surroundings {
  readonly route: string | null;
  /** The path that the router sees, where the route takes several. */
  readonly location?: string;
  /** Whether routes are looked for and nothing else. */
  readonly isLooking?: true;
}

/** Renders the application at a route, and notes the routes that it meets on the way. */
function render(
  root: AppRoot,
  surroundings: Rendering,
  store: Store,
): Look & Pick<Notes, "routes"> {
  return lookWithin(surroundings.evaluator, () => renderOnce(root, surroundings, store));
}

/** What a route shows that takes all other paths, tests see at one that no app has. */
function elsewhereOf(route: string | null): string | undefined {
  return /^(?:\/#)?\/\*$/u.test(route ?? "") ? `/${UNKNOWN_SEGMENT}` : undefined;
}

function renderOnce(
  root: AppRoot,
  surroundings: Rendering,
  store: Store,
): Look & Pick<Notes, "routes"> {
  const { evaluator, packages, route, memory, search, isLooking } = surroundings;
  const { location = elsewhereOf(route) } = surroundings;
  const at = { route, ...(location !== undefined && { location }) };
  const session = createSession("render", store, { ...at, dom: leavingDom });
  evaluator.session = session;
  const renderer = createRenderer({
    evaluator,
    packages,
    route,
    memory,
    ...(isLooking && { search }),
    discover(table: Value, place: Place) {
      const base = ROUTE_BASE.read(place);
      const router = ROUTER.read(place);
      const leaves = leavesOf(table, base, () =>
        flattenRoutes(table, base, evaluator, (file) => root.elementOfFile?.(file) ?? null),
      );
      for (const leaf of leaves) renderer.routes.push({ shown: shownOf(leaf, router), leaf });
      const leaf = route === null ? undefined : chooseLeaf(leaves, route, router);
      return leaf === undefined ? null : chainOf(leaf);
    },
  });
  const nodes = renderer.render(root.value, topPlace());
  const { titles, references, routes } = renderer;
  const redirects = [...renderer.redirects, ...departuresOf(session)];
  return { nodes, redirects, titles, references, routes, effects: renderStateOf(session).effects };
}

const chains = new WeakMap<RouteLeaf, Value>();

/** What a route shows: one and the same element in every state of the page. */
function chainOf(leaf: RouteLeaf): Value {
  const chain = chains.get(leaf) ?? routeChain(leaf.chain);
  chains.set(leaf, chain);
  return chain;
}

interface Flattened {
  readonly base: string;
  readonly leaves: readonly RouteLeaf[];
}

const flattened = new WeakMap<Value, Flattened>();

/** The pages of a table; a table that stands in a module is the same at every look. */
function leavesOf(
  routes: Value,
  base: string,
  flatten: () => readonly RouteLeaf[],
): readonly RouteLeaf[] {
  const known = flattened.get(routes);
  if (known?.base === base) return known.leaves;
  const leaves = flatten();
  flattened.set(routes, { base, leaves });
  return leaves;
}

/** The URL path of a page, as the browser shows it. */
function shownOf({ path }: RouteLeaf, router: RouterPlacement): string {
  return shownPath(asBaseIsWritten(path, router), router.hash);
}

function chooseLeaf(
  leaves: readonly RouteLeaf[],
  route: string,
  router: RouterPlacement,
): RouteLeaf | undefined {
  const { hash } = router;
  const exact = leaves.find((leaf) => shownOf(leaf, router) === route);
  return (
    exact ??
    leaves.find(
      (leaf) =>
        (leaf.path.endsWith("/*") && route.startsWith(shownPath(leaf.path.slice(0, -1), hash))) ||
        (leaf.isOpenBelow && route.startsWith(`${shownPath(leaf.path, hash)}/`.replace("//", "/"))),
    )
  );
}

type Shown = Pick<FoundRoute, "shown"> & Partial<FoundRoute> & Pick<Rendering, "location">;

function pageOf(
  root: AppRoot,
  { shown, servedAt, leaf, location }: Shown,
  surroundings: Surroundings,
): Page {
  const { evaluator, memory } = surroundings;
  // A route that is a file brings its own styles along.
  const isFile = leaf !== undefined && root.elementOfFile !== undefined;
  const scripts = [root.source.path, ...(isFile ? [leaf.source?.path ?? ""] : [])];
  return createScriptPage({
    route: servedAt ?? shown,
    kind: root.kind,
    source: leaf?.source ?? root.source,
    mount: root.source.path,
    by: root.by,
    ...(root.by === "react-router" && { slashAtEnd: "kept" as const }),
    title: root.by === "react-router" ? surroundings.title : null,
    evaluator,
    opened: () => memory.begin(),
    look(store) {
      const at = { route: shown, ...(location !== undefined && { location }) };
      const look = render(root, { ...surroundings, ...at }, store);
      return { ...look, nodes: surroundings.stylerOf(scripts)(look.nodes) };
    },
  });
}
