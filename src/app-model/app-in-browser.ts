import type { MobileApp } from "../contracts/generated.ts";
import { appRoute, isAppRoute, screenPath } from "../contracts/mobile.ts";
import { runsInBrowser } from "./mobile-apps.ts";
import type { OpenAppModel } from "./open-app-model.ts";
import { stateAfterOpening } from "./page-changes.ts";
import type { PageState } from "./page-state.ts";
import { hasParameter, routeFor } from "./routes.ts";

/** Screens that are files have an address each; any other navigator leaves the address as it is. */
const WITH_ADDRESSES = "expo-router";

/** The one app that a browser shows where no page of the web is; null where several could be. */
function appInBrowser({ mobile_apps: apps }: Pick<OpenAppModel, "mobile_apps">): MobileApp | null {
  const [app, another] = apps.filter(runsInBrowser);
  return app === undefined || another !== undefined ? null : app;
}

/** Where a browser shows a screen of an app; null where its address does not tell it from others. */
export function browserPathOf(model: OpenAppModel, route: string): string | null {
  if (!isAppRoute(route)) return route;
  const known = routeFor(model, route);
  if (known?.by !== WITH_ADDRESSES || hasParameter(known.path)) return null;
  return `/${screenPath(known.path)}`;
}

/** The route that stands for what a browser shows at a path: of an app, where no page has the path. */
export function routeInBrowser(model: OpenAppModel, path: string): string {
  const app = appInBrowser(model);
  if (app === null || isAppRoute(path) || routeFor(model, path) !== null) return path;
  return appRoute(app.id, path);
}

/** The page once a test has opened a path: of an app in a browser, where it starts. */
export function stateOpenedInBrowser(
  model: OpenAppModel,
  path: string,
  answers: PageState["answers"] = [],
): PageState | null {
  const state = stateAfterOpening(model, path, answers);
  if (state !== null || path !== "/") return state;
  const start = appInBrowser(model)?.start ?? null;
  return start === null ? null : stateAfterOpening(model, start);
}
