import { literal } from "../../code/value.ts";
import { weaker, type Presence } from "../../partial.ts";
import type { Component } from "../types.ts";
import { view } from "./hosts.ts";
import { given } from "./properties.ts";

/** What is on the screen while a property says so: a modal, a dialog, a snackbar. */
export const overlay: Component = {
  render(element, place, renderer) {
    const { properties } = element.properties;
    const shown = given(properties, "visible", "isVisible", "open", "isOpen") ?? literal(true);
    const truth = renderer.evaluator.truth(shown);
    const open: Presence = truth === null ? "maybe" : truth ? "yes" : "no";
    const inside = {
      ...place,
      presence: weaker(place.presence, open),
      own: weaker(place.own, open),
    };
    return view.render(element, inside, renderer);
  },
};
