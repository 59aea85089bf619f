import type { Evaluator } from "../../code/evaluator.ts";
import type { Store } from "../../code/store.ts";
import { objectOf, type Value } from "../../code/value.ts";
import type { Presence } from "../../partial.ts";
import { renderStateOf } from "../react/render-state.ts";
import { Slot } from "../slot.ts";

export type NavigatorKind = "stack" | "tab" | "drawer" | "slot";

/** A screen of a navigator, as the source describes it. */
export interface NavigatorScreen {
  readonly name: string;
  /** Whether it is among the screens of the navigator in the first state. */
  readonly presence: Presence;
  /** The same for screens that come and go together. */
  readonly branch: string;
  readonly source: { readonly path: string; readonly line: number } | null;
  readonly options: readonly Value[];
  /** What is shown on it. */
  readonly content: ScreenContent;
}

export type ScreenContent =
  | { readonly kind: "component"; readonly component: Value }
  | { readonly kind: "render"; readonly render: Value };

/** A navigator that was met while the screens were looked for. */
export interface FoundNavigator {
  readonly kind: NavigatorKind;
  /** Names of the screens around, the outermost first. */
  readonly at: readonly string[];
  readonly presence: Presence;
  readonly initial: string | null;
  readonly screens: readonly NavigatorScreen[];
  /** What the application shows instead of the tabs. */
  readonly ownBar?: Value | undefined;
  /** True where the application shows a drawer of its own, which may have other items. */
  readonly hasOwnDrawer?: boolean;
}

/** What navigators and the components in them are told of the app that they are part of. */
export interface Navigation {
  /** Where the page is written: of what a navigator puts around a screen that stands nowhere itself. */
  readonly source?: NavigatorScreen["source"];
  readonly map: RouteMap;
  /** Names of the screens on the way to the one that is shown; null while screens are looked for. */
  readonly target: readonly string[] | null;
  /** Names of the screens around. */
  readonly at: readonly string[];
  /** Options that the screen around says of itself while it is rendered. */
  readonly said?: Value[];
  /** Told of every navigator that is met. */
  readonly discover: (found: FoundNavigator) => void;
}

/** Where names of screens lead. */
export interface RouteMap {
  /** The route that a name, with what is nested in its parameters, leads to; null for none. */
  routeOf(name: string, params: Value | undefined, from: readonly string[]): string | null;
  /** The route of the screen with this way; of what a navigator shows first, where it has one. */
  routeAt(path: readonly string[]): string | null;
  /** How the screen with the route is come to from here. */
  historyTo(route: string, from: readonly string[]): "switch" | null;
}

export const NAVIGATION = new Slot<Navigation | null>(
  null,
  (one, other) =>
    one?.map === other?.map &&
    one?.target === other?.target &&
    one?.at.join("/") === other?.at.join("/"),
);

/** Navigation by what stands for it in the store of a screen, for code that no component calls. */
const NAVIGATIONS = new WeakMap<Value, Navigation>();

/** Where a store keeps which navigation is that of its screen. */
const OWN = "#navigation";

/** What stands for the navigation of a screen in its store. */
export function navigationToken(navigation: Navigation): Value {
  const token = objectOf([]);
  NAVIGATIONS.set(token, navigation);
  return token;
}

export function keepNavigation(store: Store, token: Value): void {
  store.set(OWN, token);
}

/** The navigation of the screen that a store belongs to; null where it belongs to none. */
export function navigationOf(store: Store): Navigation | null {
  const token = store.get(OWN);
  return token === undefined ? null : (NAVIGATIONS.get(token) ?? null);
}

/** What the component that is called is told of navigation; null outside of an app of devices. */
export function navigationHere({ session }: Evaluator): Navigation | null {
  return NAVIGATION.read(renderStateOf(session));
}
