import { isSameValue } from "../../../code/same-value.ts";
import { literal, UNDEFINED, type Value } from "../../../code/value.ts";
import { Slot } from "../../slot.ts";
import type { Component } from "../../types.ts";
import { FIELD_ID, fieldAttributes } from "../fields.ts";
import { given, root, shownIf, tag, textGiven, type Attributes, type Given } from "../kit.ts";

/** What a group of a form says of its field. */
interface FieldState {
  readonly required: Value | undefined;
  readonly disabled: Value | undefined;
  readonly invalid: Value | undefined;
}

const NO_STATE: FieldState = { required: undefined, disabled: undefined, invalid: undefined };

const STATE = new Slot<FieldState>(
  NO_STATE,
  (one, other) =>
    isSame(one.required, other.required) &&
    isSame(one.disabled, other.disabled) &&
    isSame(one.invalid, other.invalid),
);

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return isSameValue(one ?? UNDEFINED, other ?? UNDEFINED);
}

/** Hands an id and the state of the field to what is in it. */
export const formControl: Component = {
  render(element, place, renderer) {
    const part = { element, place, renderer };
    const id = given(part, "id") ?? literal(`${place.path}:field`);
    const state = {
      required: given(part, "isRequired") ?? given(part, "required"),
      disabled: given(part, "isDisabled") ?? given(part, "disabled"),
      invalid: given(part, "isInvalid") ?? given(part, "invalid"),
    };
    const shown = tag(part, "div", { role: "group" }, given(part, "children"));
    return renderer.render(shown, STATE.hand(FIELD_ID.hand(place, id), state));
  },
};

export function fieldLabel(part: Given): Value {
  const id = given(part, "htmlFor") ?? FIELD_ID.read(part.place) ?? undefined;
  return root(part, "label", { htmlFor: id });
}

export function helperText(part: Given): Value {
  return root(part, "div");
}

/** Shown only while the group says that its field is wrong. */
export function errorMessage(part: Given): Value {
  const { invalid } = STATE.read(part.place);
  return shownIf(invalid ?? literal(false), root(part, "div"), part);
}

/** The tag of a field, with what the group around says of it. */
export function chakraField(part: Given, name: string, own: Attributes = {}): Value {
  const { required, disabled } = STATE.read(part.place);
  const id = given(part, "id") ?? FIELD_ID.read(part.place) ?? undefined;
  const placeholder = textGiven(part, "placeholder");
  const isSelect = name === "select";
  const attributes = {
    ...fieldAttributes(part),
    "data-testid": given(part, "data-testid"),
    ...(isSelect && { placeholder: undefined }),
    required: given(part, "isRequired") ?? given(part, "required") ?? required,
    disabled: given(part, "isDisabled") ?? given(part, "disabled") ?? disabled,
    readOnly: given(part, "isReadOnly") ?? given(part, "readOnly"),
    ...own,
    id,
  };
  if (!isSelect) return tag(part, name, attributes);
  const first =
    placeholder === null ? undefined : tag(part, "option", { value: "" }, literal(placeholder));
  return tag(part, name, attributes, first, given(part, "children"));
}
