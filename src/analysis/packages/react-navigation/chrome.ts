import type { Evaluator } from "../../code/evaluator.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  type ElementValue,
  type Value,
} from "../../code/value.ts";
import { elementOf } from "../react/elements.ts";
import { drawerAction } from "./drawer.ts";
import { leave } from "./navigation-object.ts";
import { isOff, optionsOf, partIn, titleIn, type ScreenOptions } from "./options.ts";
import type { FoundNavigator, Navigation, NavigatorScreen } from "./placement.ts";

/** A header has a title, and what its options put beside it. */
export function headerOf(
  screen: NavigatorScreen,
  { kind }: Pick<FoundNavigator, "kind">,
  options: ScreenOptions,
  evaluator: Evaluator,
): readonly Value[] {
  if (kind === "slot") return [];
  if (isOff(options, "headerShown", evaluator) || options.has("header"))
    return [partIn(options, "header", evaluator)];
  const title = titleIn(options, ["headerTitle", "title"], screen.name);
  const named = partIn(options, "headerTitle", evaluator);
  const own =
    named.kind === "literal"
      ? hostOf("Text", screen, [
          ["children", title],
          ["accessibilityRole", literal("header")],
        ])
      : named;
  const parts = [
    partIn(options, "headerLeft", evaluator),
    own,
    partIn(options, "headerRight", evaluator),
  ];
  // What an application puts on the left stands there instead of what opens the drawer.
  const hasToggle = kind === "drawer" && !options.has("headerLeft");
  return hasToggle ? [drawerToggle(screen, evaluator), ...parts] : parts;
}

/** What opens a drawer. Source: DrawerToggleButton of @react-navigation/drawer. */
function drawerToggle(screen: NavigatorScreen, evaluator: Evaluator): Value {
  return hostOf("Pressable", screen, [
    ["accessibilityLabel", literal("Show navigation menu")],
    ["onPress", drawerAction(true, evaluator)],
  ]);
}

/** The tabs of a navigator, or the items of its drawer: each leads to its screen. */
export function itemsOf(
  { kind, screens, at }: FoundNavigator,
  navigation: Navigation,
  evaluator: Evaluator,
): readonly Value[] {
  if (kind === "stack" || kind === "slot") return [];
  const shown = screens
    .map((screen) => ({
      screen,
      options: optionsOf(screen, navigation, evaluator),
    }))
    .filter(({ options }) => !isHidden(options));
  return shown.map(({ screen, options }, index) => {
    const route = navigation.map.routeAt([...at, screen.name]);
    const keys = kind === "tab" ? ["tabBarLabel", "title"] : ["drawerLabel", "title"];
    const isBare = isOff(options, "tabBarShowLabel", evaluator);
    const label = isBare ? UNDEFINED : titleIn(options, keys, screen.name);
    return item(
      screen,
      {
        label,
        options,
        route,
        place: kind === "tab" ? `${index + 1} of ${shown.length}` : "",
      },
      evaluator,
    );
  });
}

/** Expo Router takes a tab away that has no address; others take away its button. */
function isHidden(options: ScreenOptions): boolean {
  const isNull = (key: string): boolean => {
    const value = options.get(key);
    return value?.kind === "literal" && value.value === null;
  };
  return isNull("href") || isNull("tabBarButton");
}

interface Item {
  readonly label: Value;
  readonly options: ScreenOptions;
  readonly route: string | null;
  /** Its number among the others, as iOS says it; empty where it says none. */
  readonly place: string;
}

function item(
  screen: NavigatorScreen,
  { label, options, route, place }: Item,
  evaluator: Evaluator,
): Value {
  const press = native(
    "switch",
    () => (route === null ? UNDEFINED : leave(literal(route), "switch", evaluator)),
    [literal(route)],
  );
  const testId =
    options.get("tabBarButtonTestID") ?? options.get("tabBarTestID") ?? options.get("drawerTestID");
  const spoken = options.get("tabBarAccessibilityLabel");
  return elementAt({ kind: "external", module: "#navigator", name: "tab.Item" }, screen, [
    ["label", label],
    ["place", literal(place)],
    ["onPress", press],
    ...(testId === undefined ? [] : [["testID", testId] as const]),
    ...(spoken === undefined ? [] : [["accessibilityLabel", spoken] as const]),
  ]);
}

export function hostOf(
  name: string,
  screen: Pick<NavigatorScreen, "source">,
  properties: readonly (readonly [string, Value])[],
): ElementValue {
  return elementAt({ kind: "external", module: "react-native", name }, screen, properties);
}

function elementAt(
  type: Value,
  { source }: Pick<NavigatorScreen, "source">,
  properties: readonly (readonly [string, Value])[],
): ElementValue {
  const place = source ?? { path: "", line: 1 };
  return { ...elementOf(type, objectOf(properties)), ...place };
}
