import type { MobileApp } from "../../../contracts/generated.ts";
import { appRoute } from "../../../contracts/mobile.ts";
import { BudgetSpent, createSession } from "../../code/session.ts";
import { Store } from "../../code/store.ts";
import type { Value } from "../../code/value.ts";
import { elementFor } from "../../packages/react/elements.ts";
import { renderStateOf } from "../../packages/react/render-state.ts";
import { alertIn } from "../../packages/react-native/alerts.ts";
import { addressOf, ROUTE_FILES, type RouteFiles } from "../../packages/expo-router/files.ts";
import {
  keepNavigation,
  NAVIGATION,
  navigationToken,
  type FoundNavigator,
  type Navigation,
} from "../../packages/react-navigation/placement.ts";
import type { GapLog } from "../../gaps.ts";
import type { Look } from "../../script/look.ts";
import { createScriptPage } from "../../script/script-page.ts";
import type { Page } from "../../ui/page.ts";
import { RenderMemory } from "../react/memory.ts";
import { firstAtPlace, firstShown } from "../first-shown.ts";
import { createRenderer, topPlace } from "../react/renderer.ts";
import type { DialectInput } from "../types.ts";
import type { NativeRoot } from "./find-roots.ts";
import { FileMap } from "./file-map.ts";
import { navigatorsIn, type Looking } from "./meet-navigators.ts";
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
  const element = elementFor(root.component);
  const given = { root: element, around, files: null };
  const tree = new ScreenTree(app.id, navigatorsIn(lookingAt(given, app)), around.evaluator);
  if (tree.leaves.length > 0) return pagesOf(tree, tree, { ...given, source: root.source });
  const route = appRoute(app.id, "");
  const only = { path: [], route, isGuarded: false, source: root.source, by: app.toolkit };
  return { pages: [screenPage({ ...given, ...only, map: tree })], start: route };
}

/** The pages of an app whose screens are files. */
export function filePages(files: RouteFiles, app: MobileApp, around: Surroundings): NativePages {
  const { evaluator } = around;
  const layout = files.layouts.get("")?.file ?? null;
  const slot = { kind: "external", module: "expo-router", name: "Slot" } as const;
  const component = layout === null ? slot : (evaluator.exported(layout, "default") ?? slot);
  const given = { root: elementFor(component), around, files };
  const tree = new ScreenTree(app.id, navigatorsIn(lookingAt(given, app)), evaluator, addressOf);
  const source = { path: layout ?? app.source.path, line: 1 };
  return pagesOf(tree, new FileMap(tree), { ...given, source });
}

/** Looks at one screen, or at all at once, for the navigators that are met on the way. */
function lookingAt(given: Shown, app: MobileApp): Looking {
  const { evaluator } = given.around;
  const map = new ScreenTree(app.id, [], evaluator);
  const gaps = evaluator.project.gaps;
  return {
    app,
    gaps,
    meet(target) {
      const found: FoundNavigator[] = [];
      const navigation: Navigation = {
        map,
        target,
        at: [],
        discover: (navigator) => found.push(navigator),
      };
      const around = { ...given.around, memory: new RenderMemory() };
      look({ ...given, around }, navigation, new Store());
      return found;
    },
  };
}

function pagesOf(
  tree: ScreenTree,
  map: Navigation["map"],
  { source, ...given }: Shown & Pick<Page, "source">,
): NativePages {
  const by = given.files === null ? "react-navigation" : "expo-router";
  const pages = tree.leaves.map(({ screen, ...leaf }) =>
    screenPage({ ...given, ...leaf, map, source: screen.source ?? source, by }),
  );
  const first = given.files === null ? null : map.routeOf("/", undefined, []);
  const seen = (): string | null =>
    first === null ? firstShown(pages, map.routeAt([])) : firstAtPlace(pages, first);
  const { gaps } = given.around.evaluator.project;
  const start = seenOr(seen, first ?? map.routeAt([]), { gaps, source });
  return { pages, start };
}

/** Where a launch ends; the screen that it begins with, where following it takes too long. */
function seenOr(
  seen: () => string | null,
  first: string | null,
  { gaps, source }: { readonly gaps: GapLog; readonly source: Page["source"] },
): string | null {
  try {
    return seen();
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    gaps.note({
      kind: "page",
      what: `where the screen ${first ?? "of the launch"} leads by itself`,
      why: error.message,
      help: "tests of what comes first that are written by hand",
      source,
    });
    return first;
  }
}

/** What is shown of an app: its root, and the files of its screens where they have any. */
interface Shown {
  readonly root: Value;
  readonly around: Surroundings;
  readonly files: RouteFiles | null;
}

interface NativeScreen extends Shown, Pick<Page, "route" | "source" | "by"> {
  readonly map: Navigation["map"];
  /** Names of the screens on the way to it. */
  readonly path: readonly string[];
  readonly isGuarded: boolean;
}

/** A screen of an app as a page that can be looked at and used. */
function screenPage({ root, around, files, map, path, ...page }: NativeScreen): Page {
  const { source } = page;
  const navigation: Navigation = { map, target: path, at: [], source, discover: () => undefined };
  const token = navigationToken({ ...navigation, at: path });
  return createScriptPage({
    ...page,
    kind: files === null ? "table" : "file",
    title: null,
    evaluator: around.evaluator,
    opened: () => around.memory.begin(),
    look(store) {
      keepNavigation(store, token);
      return look({ root, around, files }, navigation, store);
    },
  });
}

/** Renders the app with the screen that navigation is about, and the alert that is shown. */
function look({ root, around, files }: Shown, navigation: Navigation, store: Store): Look {
  const { evaluator } = around;
  const session = createSession("render", store);
  evaluator.session = session;
  const renderer = createRenderer({ ...around, route: null, discover: () => null });
  const place = ROUTE_FILES.hand(NAVIGATION.hand(topPlace(), navigation), files);
  const nodes = [...renderer.render(root, place)];
  const alert = alertIn(store, evaluator);
  if (alert !== null) nodes.push(...renderer.render(alert, { ...place, path: "#alert" }));
  const { redirects, titles, references } = renderer;
  return { nodes, redirects, titles, effects: renderStateOf(session).effects, references };
}
