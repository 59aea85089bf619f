import type { MobileApp } from "../../../contracts/generated.ts";
import { appRoute } from "../../../contracts/mobile.ts";
import { createSession } from "../../code/session.ts";
import { Store } from "../../code/store.ts";
import type { Value } from "../../code/value.ts";
import { elementFor } from "../../packages/react/elements.ts";
import { renderStateOf } from "../../packages/react/render-state.ts";
import { alertIn } from "../../packages/react-native/alerts.ts";
import {
  NAVIGATION,
  type FoundNavigator,
  type Navigation,
} from "../../packages/react-navigation/placement.ts";
import { createScriptPage, type Look } from "../../script/script-page.ts";
import type { Page } from "../../ui/page.ts";
import type { RenderMemory } from "../react/memory.ts";
import { createRenderer, topPlace } from "../react/renderer.ts";
import type { DialectInput } from "../types.ts";
import type { NativeRoot } from "./find-roots.ts";
import { ScreenTree } from "./route-map.ts";

export type Surroundings = Pick<DialectInput, "evaluator" | "packages"> & {
  readonly memory: RenderMemory;
};

/** The screens of an app, and the one that it starts with. */
export interface NativePages {
  readonly pages: readonly Page[];
  readonly start: string | null;
}

/** The pages of an app whose screens are in navigators; one page where there are none. */
export function navigatorPages(
  root: NativeRoot,
  app: MobileApp,
  around: Surroundings,
): NativePages {
  const { evaluator } = around;
  const element = elementFor(root.component);
  const found: FoundNavigator[] = [];
  const navigation: Navigation = {
    map: new ScreenTree(app.id, [], evaluator),
    target: null,
    at: [],
    discover: (navigator) => found.push(navigator),
  };
  look({ root: element, around: { ...around, memory: null }, navigation }, new Store());
  const map = new ScreenTree(app.id, found, evaluator);
  const given = { root: element, around, map };
  if (map.leaves.length === 0) {
    const route = appRoute(app.id, "");
    const only = { path: [], route, isGuarded: false, source: root.source, by: app.toolkit };
    return { pages: [screenPage({ ...given, ...only })], start: route };
  }
  const pages = map.leaves.map(({ screen, ...leaf }) =>
    screenPage({ ...given, ...leaf, source: screen.source ?? root.source, by: "react-navigation" }),
  );
  return { pages, start: map.routeAt([]) };
}

export interface NativeScreen extends Pick<Page, "route" | "source" | "by"> {
  readonly root: Value;
  readonly around: Surroundings;
  readonly map: Navigation["map"];
  /** Names of the screens on the way to it. */
  readonly path: readonly string[];
  readonly isGuarded: boolean;
}

/** A screen of an app as a page that can be looked at and used. */
export function screenPage({ root, around, map, path, ...page }: NativeScreen): Page {
  const navigation: Navigation = { map, target: path, at: [], discover: () => undefined };
  return createScriptPage({
    ...page,
    kind: "table",
    title: null,
    evaluator: around.evaluator,
    opened: () => around.memory.begin(),
    look: (store) => look({ root, around, navigation }, store),
  });
}

interface Looking {
  readonly root: Value;
  readonly around: Omit<Surroundings, "memory"> & { readonly memory: RenderMemory | null };
  readonly navigation: Navigation;
}

/** Renders the app with the screen that navigation is about, and the alert that is shown. */
function look({ root, around, navigation }: Looking, store: Store): Look {
  const { evaluator } = around;
  const session = createSession("render", store);
  evaluator.session = session;
  const renderer = createRenderer({ ...around, route: null, discover: () => null });
  const place = NAVIGATION.hand(topPlace(), navigation);
  const nodes = [...renderer.render(root, place)];
  const alert = alertIn(store, evaluator);
  if (alert !== null) nodes.push(...renderer.render(alert, { ...place, path: "#alert" }));
  const { redirects, titles, references } = renderer;
  return { nodes, redirects, titles, effects: renderStateOf(session).effects, references };
}
