import { literal, UNDEFINED, type Value } from "../../code/value.ts";
import type { Component } from "../types.ts";
import { checkable, FIELD_ID } from "./fields.ts";
import { given, root, rootAs, shownIf, tag, textGiven, type Given } from "./kit.ts";

/** Hands the id of the field to what is in it. */
export const fieldGroup: Component = {
  render(element, place, renderer) {
    const part = { element, place, renderer };
    const id = given(part, "controlId");
    const inside = id === undefined ? place : FIELD_ID.hand(place, id);
    return renderer.render(rootAs(part, "div"), inside);
  },
};

export function label(part: Given): Value {
  const id = given(part, "htmlFor") ?? FIELD_ID.read(part.place) ?? undefined;
  return root(part, "label", { htmlFor: id });
}

export function control(part: Given): Value {
  const as = textGiven(part, "as");
  const id = given(part, "id") ?? FIELD_ID.read(part.place) ?? undefined;
  return root(part, as ?? "input", { id });
}

/** A check box, radio button or switch, and its label. */
export function check(part: Given): Value {
  const type = textGiven(part, "type") === "radio" ? "radio" : "checkbox";
  const text = given(part, "label");
  const id = given(part, "id") ?? FIELD_ID.read(part.place) ?? literal(`${part.place.path}:check`);
  const field = checkable(part, type, { id });
  return tag(
    part,
    "div",
    {},
    field,
    text === undefined ? undefined : tag(part, "label", { htmlFor: id }, text),
  );
}

/** What is said of a field is shown where the style sheet sees that the field is so. */
export function feedback(part: Given): Value {
  const shown = root(part, "div", { type: UNDEFINED });
  return shownIf(undefined, shown, part, "maybe");
}

export const floatingLabel: Component = {
  render(element, place, renderer) {
    const part = { element, place, renderer };
    const id = given(part, "controlId") ?? literal(`${place.path}:field`);
    const shown = tag(
      part,
      "div",
      {},
      given(part, "children"),
      tag(part, "label", { htmlFor: id }, given(part, "label")),
    );
    return renderer.render(shown, FIELD_ID.hand(place, id));
  },
};
