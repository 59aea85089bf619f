import { literal, type Value } from "../../code/value.ts";
import { fieldAttributes } from "./fields.ts";
import { given, tag, type Attributes, type Given } from "./kit.ts";

/** A label, a field, and texts around it: as libraries put them that are given all by properties. */
export function labelled(part: Given, name: string, own: Attributes = {}): Value {
  const id = given(part, "id") ?? literal(`${part.place.path}:field`);
  const field = tag(part, name, {
    ...fieldAttributes(part),
    "data-testid": given(part, "data-testid"),
    ...own,
    id,
  });
  return around(part, id, field);
}

/** The same around a field that is made already. */
export function around(part: Given, id: Value, field: Value): Value {
  const label = given(part, "label");
  const error = given(part, "error");
  const isText =
    error !== undefined && !(error.kind === "literal" && typeof error.value === "boolean");
  return tag(
    part,
    "div",
    {},
    label === undefined ? undefined : tag(part, "label", { htmlFor: id }, label),
    textOf(part, "description"),
    field,
    isText ? tag(part, "p", {}, error) : undefined,
  );
}

function textOf(part: Given, name: string): Value | undefined {
  const text = given(part, name);
  return text === undefined ? undefined : tag(part, "p", {}, text);
}
