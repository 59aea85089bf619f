import type { Evaluator } from "../../code/evaluator.ts";
import type { AppRoot } from "../../packages/types.ts";
import { serverBaseAt } from "../../packages/vite.ts";
import type { FoundRoute } from "./notes.ts";

/** The routes of an application that its server shows, and where it begins. */
export interface ServedRoutes {
  readonly routes: readonly FoundRoute[];
  readonly start: string;
}

/**
 * A server that has all below a base shows no route of a router that does not know the base.
 * Source: vite.dev/config/shared-options#base.
 */
export function servedRoutes(
  found: readonly FoundRoute[],
  { source }: AppRoot,
  evaluator: Evaluator,
): ServedRoutes {
  const base = serverBaseAt(source.path, evaluator);
  if (base === null) return { routes: found, start: "/" };
  const below = found.filter(({ shown }) => shown.startsWith("/#") || `${shown}/`.startsWith(base));
  const routes = below.map((route) => withSlash(route, base));
  if (routes.length < found.length)
    evaluator.project.gaps.note({
      kind: "route",
      what: `routes that are not below ${base}`,
      why: "the server has all below its base, which the router does not know: nothing shows them",
      help: "the base of the server as the router's basename",
      source,
    });
  return { routes, start: routes.length < found.length ? base : "/" };
}

/** What stands at the base itself is only shown with the slash at its end. */
function withSlash(route: FoundRoute, base: string): FoundRoute {
  return `${route.shown}/` === base ? { ...route, servedAt: base } : route;
}
