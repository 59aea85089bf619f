import { stringOf } from "../../code/text.ts";
import {
  arrayOf,
  isNullish,
  literal,
  objectOf,
  UNDEFINED,
  type ElementValue,
  type ExternalValue,
  type Value,
} from "../../code/value.ts";
import type { UiNode } from "../../ui/tree.ts";
import { transparent } from "../components.ts";
import { elementOf } from "../react/elements.ts";
import { nativeNode } from "../react-native/native-node.ts";
import { pressed } from "../react-native/hosts.ts";
import type { Place, Renderer } from "../rendering.ts";
import type { Component } from "../types.ts";
import { drawerState } from "./drawer.ts";
import { headerOf, itemsOf } from "./chrome.ts";
import { DEFAULT_ITEMS, ownBarOf } from "./own-bar.ts";
import { kindNamed, NAVIGATOR_MODULE, staticNavigator } from "./navigators.ts";
import { optionsOf, told, type ScreenOptions } from "./options.ts";
import {
  NAVIGATION,
  type FoundNavigator,
  type Navigation,
  type NavigatorScreen,
} from "./placement.ts";
import { screensIn, screensOfConfig } from "./screens.ts";

/** The components of React Navigation. */
export function navigationComponent(type: ExternalValue): Component | null {
  if (type.module !== NAVIGATOR_MODULE) return transparentOf(type);
  const [kind = "", part] = type.name.split(".");
  if (part === "Item") return tabItem;
  if (part === "Static") return staticRoot;
  if (part !== "Navigator") return transparent;
  return {
    render: (element, place, renderer) =>
      renderNavigator(navigatorIn(element, kind, renderer), place, renderer),
  };
}

function transparentOf({ name }: ExternalValue): Component | null {
  if (name === "Link") return null;
  if (name === "BottomTabBar") return defaultBar;
  return /^(?:NavigationContainer|NavigationIndependentTree|ThemeProvider|ServerContainer)$/u.test(
    name,
  )
    ? transparent
    : null;
}

/** The bar of the package, where an application puts it into one of its own. */
const defaultBar: Component = {
  render: (element, place, renderer) =>
    renderer.render(element.properties.properties.get(DEFAULT_ITEMS) ?? UNDEFINED, place),
};

export type Described = Pick<
  FoundNavigator,
  "kind" | "initial" | "screens" | "ownBar" | "hasOwnDrawer"
>;

function navigatorIn(element: ElementValue, kind: string, { evaluator }: Renderer): Described {
  const { properties } = element.properties;
  const shared = properties.get("screenOptions");
  return {
    kind: kindNamed(kind),
    initial: stringOf(properties.get("initialRouteName")),
    screens: screensIn(properties.get("children"), evaluator, shared === undefined ? [] : [shared]),
    ownBar: properties.get("tabBar"),
    hasOwnDrawer: properties.has("drawerContent"),
  };
}

const staticRoot: Component = {
  render(element, place, renderer) {
    const root = element.properties.properties.get("root") ?? UNDEFINED;
    return staticComponent(root)?.render(element, place, renderer) ?? [];
  },
};

/** A navigator that is described by data: the root, or a screen of another. */
function staticComponent(value: Value): Component | null {
  const made = staticNavigator(value);
  if (made === null) return null;
  return {
    render(_, place, renderer) {
      const { kind, config } = made;
      const shared = renderer.evaluator.member(config, "screenOptions");
      const options = isNullish(shared) ? [] : [shared];
      const initial = stringOf(renderer.evaluator.member(config, "initialRouteName"));
      const screens = screensOfConfig(config, renderer.evaluator, options);
      return renderNavigator({ kind, initial, screens }, place, renderer);
    },
  };
}

/** The screen of a navigator that navigation is about, with what the navigator puts around it. */
export function renderNavigator(
  described: Described,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const navigation = NAVIGATION.read(place);
  if (navigation === null) return [];
  const { source = null } = navigation;
  const found: FoundNavigator = {
    ...described,
    // A component that a library wraps, such as `connect(…)(Home)`, stands nowhere.
    screens: described.screens.map((one) => ({ ...one, source: one.source ?? source })),
    at: navigation.at,
    presence: place.presence,
  };
  if (navigation.target === null) return discover(found, navigation, place, renderer);
  const name = navigation.target[navigation.at.length];
  if (name === undefined) navigation.discover(found);
  const screen = found.screens.find((one) => one.name === name);
  if (screen === undefined) return [];
  if (screen.presence === "no") noteLeft(found, navigation, renderer);
  const inside = insideOf(screen, navigation, place);
  // What a screen says of itself is known once it was rendered, and its header shows it.
  const content = renderContent(screen, inside, renderer);
  const said = {
    ...screen,
    options: [...screen.options, ...(inside.navigation.said ?? [])],
  };
  const options = optionsOf(said, inside.navigation, renderer.evaluator);
  return [
    ...renderer.render(
      arrayOf(headerOf(screen, found, options, renderer.evaluator)),
      at(inside.place, "header"),
    ),
    ...content,
    ...(hidesTabs(options) ? [] : renderItems(found, screen, inside, renderer)),
  ];
}

/** Whether a screen is shown without the tabs around it. Source: reactnavigation.org, `tabBarStyle`. */
function hidesTabs(options: ScreenOptions): boolean {
  const style = options.get("tabBarStyle");
  return style?.kind === "object" && stringOf(style.properties.get("display")) === "none";
}

/** The tabs of a navigator or the items of its drawer, else the bar that stands in their place. */
function renderItems(
  found: FoundNavigator,
  screen: NavigatorScreen,
  { navigation, place }: Inside,
  renderer: Renderer,
): readonly UiNode[] {
  const { evaluator } = renderer;
  const items = itemsOf(found, navigation, evaluator);
  const { ownBar } = found;
  if (ownBar !== undefined && isComponent(ownBar)) {
    const bar = ownBarOf(ownBar, found, screen, { navigation, items, evaluator });
    return renderer.render(bar, at(place, "bar"));
  }
  return renderer.render(arrayOf(items), itemsPlace(found, at(place, "items"), renderer));
}

/** The items of a drawer are there while it is open; those of an own bar or drawer may be others. */
function itemsPlace(
  { kind, ownBar, hasOwnDrawer }: FoundNavigator,
  place: Place,
  { evaluator }: Renderer,
): Place {
  const isOpen = kind !== "drawer" || evaluator.truth(drawerState(place, evaluator)) === true;
  if (isOpen && ownBar === undefined && hasOwnDrawer !== true) return place;
  const presence = isOpen ? "maybe" : "no";
  return { ...place, presence, own: presence };
}

/** A screen that is not among those of its navigator any more leads to the first that is. */
function noteLeft(
  { screens, at: around }: FoundNavigator,
  { map }: Navigation,
  renderer: Renderer,
): void {
  const left = screens.find(({ presence }) => presence === "yes");
  const route = left === undefined ? null : map.routeAt([...around, left.name]);
  if (route === null) return;
  const target = { alternatives: [[route]], translated: false };
  renderer.redirects.push({ target, presence: "yes", guards: true });
}

interface Inside {
  readonly navigation: Navigation;
  readonly place: Place;
}

/** Who is on a screen is surely there, whatever led there. */
function insideOf({ name }: NavigatorScreen, navigation: Navigation, place: Place): Inside {
  const own: Navigation = {
    ...navigation,
    at: [...navigation.at, name],
    said: [],
  };
  const shown: Place = { ...at(place, name), presence: "yes", own: "yes" };
  return { navigation: own, place: NAVIGATION.hand(shown, own) };
}

function at(place: Place, part: string): Place {
  return { ...place, path: `${place.path}>${part}` };
}

function discover(
  found: FoundNavigator,
  navigation: Navigation,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  navigation.discover(found);
  return found.screens.flatMap((screen) => [
    ...renderContent(screen, insideOf(screen, navigation, place), renderer),
  ]);
}

function renderContent(
  { name, content }: NavigatorScreen,
  { navigation, place }: Inside,
  renderer: Renderer,
): readonly UiNode[] {
  const { evaluator } = renderer;
  const properties = told(name, navigation, evaluator);
  if (content.kind === "render") {
    const shown = evaluator.call(content.render, [properties]);
    return renderer.render(
      isComponent(shown) ? elementOf(shown, asObject(properties)) : shown,
      place,
    );
  }
  const nested = staticComponent(content.component);
  const element = elementOf(content.component, asObject(properties));
  return nested === null
    ? renderer.render(element, place)
    : nested.render(element, place, renderer);
}

function isComponent({ kind }: Value): boolean {
  return kind === "function" || kind === "native" || kind === "external";
}

function asObject(value: Value): ElementValue["properties"] {
  return value.kind === "object" ? value : objectOf([], true);
}

/** A tab: Android reads its label, iOS also which of them it is. Source: BottomTabBar, v5 to v7. */
const tabItem: Component = {
  render(element, place, renderer) {
    const { properties } = element.properties;
    const label = properties.get("label") ?? UNDEFINED;
    const spoken = properties.get("accessibilityLabel");
    const name = spoken ?? label;
    const word = stringOf(name);
    const count = stringOf(properties.get("place")) ?? "";
    const id = stringOf(properties.get("testID"));
    const seen =
      spoken === undefined && word !== null && word !== "" && count !== ""
        ? { seen: { ios: { texts: [`${word}, tab, ${count}`], id } } }
        : {};
    const own = [
      ...pressed(element),
      ["children", isNullish(name) ? literal(null) : name] as const,
    ];
    return [
      nativeNode(
        {
          tag: "button",
          role: "tab",
          properties: own,
          isAccessible: true,
          ...seen,
        },
        element,
        place,
        renderer,
      ),
    ];
  },
};
