/** Screens of mobile apps have routes of their own, which no browser opens: `app://shop/Cart`. */
const SCHEME = "app://";

/** Where an app navigates that goes back to the screen before. */
export const BACK = "..";

/** The route of a screen; `screen` is its path in the app, such as `Cart` or `orders/:id`. */
export function appRoute(appId: string, screen: string): string {
  return `${SCHEME}${appId}/${screen.replace(/^\/+/, "")}`;
}

/** True for the route of a screen of a mobile app. */
export function isAppRoute(route: string): boolean {
  return route.startsWith(SCHEME);
}

/** The id of the app that a route belongs to; null for a page of the web. */
export function appIdIn(route: string): string | null {
  return isAppRoute(route) ? (route.slice(SCHEME.length).split("/", 1)[0] ?? null) : null;
}

/** The path of a screen in its app, as people read it: `Cart` of `app://shop/Cart`. */
export function screenPath(route: string): string {
  const appId = appIdIn(route);
  return appId === null ? route : route.slice(SCHEME.length + appId.length + 1);
}
