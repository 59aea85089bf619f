import { isSameValue } from "../../code/same-value.ts";
import { arrayOf, objectOf, type ElementValue, type Value } from "../../code/value.ts";
import { elementOf } from "../react/elements.ts";
import type { Place } from "../rendering.ts";
import { Slot } from "../slot.ts";
import type { Component } from "../types.ts";

/** What is inside of the layouts around, the outermost first. */
const INSIDE = new Slot<readonly Value[]>([], (one, other) =>
  isSameValue(arrayOf(one), arrayOf(other)),
);

/** What Next.js gives a layout as its children: whatever is inside of it at the URL that is shown. */
export const SEGMENT: ElementValue = elementOf(
  { kind: "external", module: "next/layout", name: "Segment" },
  objectOf([]),
);

/** The next layout inwards, or the page. */
export const segment: Component = {
  render(_, place, renderer) {
    const [next, ...inside] = INSIDE.read(place);
    return next === undefined ? [] : renderer.render(next, INSIDE.hand(place, inside));
  },
};

/** The place where these are shown inside of one another, the outermost first. */
export function withSegments(place: Place, segments: readonly Value[]): Place {
  return INSIDE.hand(place, segments);
}
