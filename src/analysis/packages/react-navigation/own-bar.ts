import type { Evaluator } from "../../code/evaluator.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../../code/value.ts";
import { elementOf } from "../react/elements.ts";
import { navigationObject } from "./navigation-object.ts";
import { optionsOf } from "./options.ts";
import type { FoundNavigator, Navigation, NavigatorScreen } from "./placement.ts";

/** Where an own bar keeps what the bar of the package would show, for when it shows that. */
export const DEFAULT_ITEMS = "#items";

interface Around {
  readonly navigation: Navigation;
  /** What the bar of the package would show. */
  readonly items: readonly Value[];
  readonly evaluator: Evaluator;
}

/**
 * The bar that an application shows instead of the tabs of a navigator, with what it is told of them.
 * Source: reactnavigation.org/docs/bottom-tab-navigator, `tabBar`.
 */
export function ownBarOf(
  bar: Value,
  { screens }: FoundNavigator,
  shown: NavigatorScreen,
  { navigation, items, evaluator }: Around,
): Value {
  const there = screens.filter(({ presence }) => presence !== "no");
  const routes = there.map(({ name }) => routeOf(name));
  const index = there.every(({ presence }) => presence === "yes")
    ? literal(there.indexOf(shown))
    : UNKNOWN;
  const state = objectOf([
    ["index", index],
    ["routes", arrayOf(routes)],
    ["routeNames", arrayOf(there.map(({ name }) => literal(name)))],
    ["type", literal("tab")],
  ]);
  const descriptors = there.map((screen) => {
    const options = objectOf([...optionsOf(screen, navigation, evaluator)]);
    return [screen.name, objectOf([["options", options]], true)] as const;
  });
  return elementOf(
    bar,
    objectOf([
      ["state", state],
      ["descriptors", objectOf(descriptors)],
      ["navigation", emitting(navigationObject(navigation, evaluator))],
      ["insets", objectOf([], true)],
      [DEFAULT_ITEMS, arrayOf(items)],
    ]),
  );
}

/** A route is its own key, as no two screens of a navigator have one name. */
function routeOf(name: string): Value {
  return objectOf([
    ["key", literal(name)],
    ["name", literal(name)],
    ["params", UNDEFINED],
  ]);
}

/** The navigation of a bar also tells of presses, which nobody is taken to prevent. */
function emitting(navigation: Value): Value {
  if (navigation.kind !== "object") return navigation;
  const emit = native("emit", () => objectOf([["defaultPrevented", literal(false)]]), []);
  return objectOf([...navigation.properties, ["emit", emit]], true);
}
