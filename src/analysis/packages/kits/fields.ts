import { literal, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { Slot } from "../slot.ts";
import { isSameValue } from "../../code/same-value.ts";
import type { Component } from "../types.ts";
import {
  given,
  isGiven,
  keptBy,
  listener,
  root,
  tag,
  tell,
  textGiven,
  type Attributes,
  type Given,
} from "./kit.ts";

/** The id that a group of a form hands to its field and its label. */
export const FIELD_ID = new Slot<Value | null>(null, isSame);

/** What a group of radio buttons hands to them. */
export interface RadioGroup {
  readonly name: Value;
  readonly value: Value | undefined;
  readonly change: Value | undefined;
}

export const RADIOS = new Slot<RadioGroup | null>(
  null,
  (one, other) =>
    isSame(one?.name, other?.name) &&
    isSame(one?.value, other?.value) &&
    isSame(one?.change, other?.change),
);

function isSame(one: Value | null | undefined, other: Value | null | undefined): boolean {
  return isSameValue(one ?? undefined, other ?? undefined);
}

const FIELD =
  /^(?:name|value|defaultValue|onChange|onBlur|onFocus|onKey\w+|disabled|required|placeholder|type|autoComplete|readOnly|min|max|step|minLength|maxLength|pattern|rows|ref|aria-.+)$/u;

/** What is said of a field on the component around it. */
export function fieldAttributes({ element }: Given): Attributes {
  const own = [...element.properties.properties].filter(([name]) => FIELD.test(name));
  return Object.fromEntries(own);
}

/** The attributes that are handed to the field by a property that is named so, e.g. `inputProps`. */
export function attributesIn(part: Given, ...names: readonly string[]): Attributes {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = given(part, name);
      return value?.kind === "object" ? Array.from(value.properties) : [];
    }),
  );
}

/** The id of a field: its own, or one that belongs to its place. */
export function fieldId(part: Given): Value {
  return given(part, "id") ?? FIELD_ID.read(part.place) ?? literal(`${part.place.path}:field`);
}

/** A check box, radio button or switch. */
export function checkable(part: Given, type: "checkbox" | "radio", own: Attributes = {}): Value {
  const inner = attributesIn(part, "inputProps");
  const handed = Object.fromEntries(
    [
      "id",
      "name",
      "value",
      "checked",
      "defaultChecked",
      "onChange",
      "onClick",
      "disabled",
      "required",
      "ref",
    ].map((name) => [name, given(part, name)]),
  );
  const spoken = Object.fromEntries(
    [...part.element.properties.properties].filter(([name]) => /^(?:aria|data)-/u.test(name)),
  );
  return tag(part, "input", { type, ...handed, ...spoken, ...inner, ...own });
}

/** A radio button, as the group around it says whether it is chosen. */
export function radio(part: Given): Value {
  const group = RADIOS.read(part.place);
  const value = given(part, "value");
  if (group === null || value === undefined) return checkable(part, "radio");
  const isKnown = group.value?.kind === "literal" && value.kind === "literal";
  const checked = isKnown ? literal(group.value.value === value.value) : undefined;
  return checkable(part, "radio", {
    name: group.name,
    ...(group.value !== undefined && { checked: given(part, "checked") ?? checked }),
    onChange: given(part, "onChange") ?? group.change,
  });
}

/** A group of radio buttons, which tells them its name and which one is chosen. */
export const radioGroup: Component = {
  render(element, place, renderer) {
    const part = { element, place, renderer };
    const own = keptBy(part, "value", given(part, "defaultValue") ?? UNDEFINED);
    const change = listener(
      "choose",
      ([event = UNKNOWN]) => {
        const { evaluator } = renderer;
        own.set(evaluator.member(evaluator.member(event, "target"), "value"));
        tell(part, "onChange", [event]);
      },
      [given(part, "onChange") ?? UNDEFINED],
    );
    const name = given(part, "name") ?? literal(`${place.path}:radios`);
    const group = { name, value: given(part, "value") ?? own.value, change };
    const shown = root(part, "div", {
      role: "radiogroup",
      onChange: UNDEFINED,
      value: UNDEFINED,
      defaultValue: UNDEFINED,
    });
    return renderer.render(shown, RADIOS.hand(place, group));
  },
};

/** Whether it is a field of more than one line. */
export function isMultiline(part: Given): boolean {
  return isGiven(part, "multiline") || textGiven(part, "as") === "textarea";
}
