import {
  literal,
  mapVariants,
  native,
  UNDEFINED,
  UNKNOWN,
  type ElementValue,
  type Value,
} from "../../code/value.ts";
import { withProperties, touchable } from "../react-native/hosts.ts";
import { leave } from "../react-navigation/navigation-object.ts";
import { NAVIGATION } from "../react-navigation/placement.ts";
import type { Place, Renderer } from "../rendering.ts";
import type { Component } from "../types.ts";
import { routeOfHref } from "./router.ts";

/** A link is a text, or what it is told to be, that leads somewhere when it is pressed. */
export const link: Component = {
  render(element, place, renderer) {
    const { properties } = element.properties;
    const press = pressOf(element, place, renderer);
    const child = properties.get("children");
    if (properties.has("asChild") && child?.kind === "element") {
      const inner = withProperties(child, [["onPress", press]]);
      return renderer.render(inner, place);
    }
    const named = [
      ["onPress", press],
      ["accessibilityRole", literal("link")],
    ] as const;
    return touchable.render(withProperties(element, named), place, renderer);
  },
};

function pressOf(element: ElementValue, place: Place, { evaluator }: Renderer): Value {
  const { properties } = element.properties;
  const href = properties.get("href");
  const navigation = NAVIGATION.read(place);
  const how = properties.has("replace") ? "replace" : null;
  const own = properties.get("onPress");
  return native(
    "follow",
    () => {
      if (own !== undefined) evaluator.call(own, []);
      if (navigation === null) return UNDEFINED;
      const route = routeOfHref(href, navigation);
      if (route === null) return leave(UNKNOWN, how, evaluator);
      return leave(
        literal(route),
        how ?? navigation.map.historyTo(route, navigation.at),
        evaluator,
      );
    },
    [href ?? UNDEFINED],
  );
}

/** Sends whoever comes to another screen. */
export const redirect: Component = {
  render: () => [],
  redirect(element, place) {
    const navigation = NAVIGATION.read(place);
    const href = element.properties.properties.get("href") ?? UNKNOWN;
    return mapVariants(href, (one) => {
      const route = navigation === null ? null : routeOfHref(one, navigation);
      return route === null ? UNKNOWN : literal(route);
    });
  },
};
