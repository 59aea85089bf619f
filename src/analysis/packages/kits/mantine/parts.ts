import { isBefore } from "../../../source/declared-version.ts";
import { arrayOf, literal, UNDEFINED, type Value } from "../../../code/value.ts";
import type { Component } from "../../types.ts";
import { checkable, FIELD_ID } from "../fields.ts";
import { buttonOrLink, given, isGiven, rootAs, tag, whileOpen, type Given } from "../kit.ts";
import { around, labelled } from "../labelled.ts";

export function childOf({ element }: Given): Given["element"] {
  const child = element.properties.properties.get("children");
  return child?.kind === "element" ? child : element;
}

export function literalOf(value: Value | undefined): string | null {
  return value?.kind === "literal" ? String(value.value) : null;
}

export function typeOf(part: Given): Value | string {
  return given(part, "type") ?? "text";
}

export function ownAttributes(part: Given): Readonly<Record<string, Value | string | undefined>> {
  const id = given(part, "id") ?? FIELD_ID.read(part.place) ?? undefined;
  const field = [...part.element.properties.properties].filter(([name]) =>
    /^(?:name|value|defaultValue|on[A-Z]\w*|disabled|required|placeholder|readOnly|ref|aria-.+|data-.+)$/u.test(
      name,
    ),
  );
  return { type: typeOf(part), ...Object.fromEntries(field), id };
}

export function inputWrapper(): Component {
  return {
    render(element, place, renderer) {
      const part = { element, place, renderer };
      const id = given(part, "id") ?? literal(`${place.path}:field`);
      const shown = around(part, id, given(part, "children") ?? UNDEFINED);
      return renderer.render(shown, FIELD_ID.hand(place, id));
    },
  };
}

export function button(part: Given): Value {
  const content = ["leftSection", "leftIcon", "children", "rightSection"].flatMap(
    (name) => given(part, name) ?? [],
  );
  const children = content.length === 1 ? content[0] : arrayOf(content);
  return buttonOrLink(part, content.length === 0 ? {} : { children });
}

export function navLink(part: Given): Value {
  const texts = ["leftSection", "label", "description", "rightSection"].flatMap(
    (name) => given(part, name) ?? [],
  );
  return rootAs(part, "a", { children: arrayOf(texts) });
}

export function nativeSelect(part: Given): Value {
  const data = given(part, "data");
  const options = (data?.kind === "array" ? data.items : []).map((item) => {
    const { evaluator } = part.renderer;
    const isText = item.kind === "literal";
    const value = isText ? item : evaluator.member(item, "value");
    return tag(part, "option", { value }, isText ? item : evaluator.member(item, "label"));
  });
  return labelled(part, "select", {
    children: data === undefined ? given(part, "children") : arrayOf(options),
  });
}

/** A box or a switch, and its label behind it. */
export function checkbox(part: Given): Value {
  const isSwitch = part.element.type !== "Checkbox" && isNamed(part, "Switch");
  const field = checkable(part, "checkbox", isSwitch ? { role: "switch" } : {});
  const label = given(part, "label");
  const inside = label === undefined ? field : tag(part, "label", {}, field, label);
  return tag(part, "div", {}, inside, given(part, "description"), given(part, "error"));
}

export function isNamed({ element }: Given, name: string): boolean {
  const { type } = element;
  return typeof type !== "string" && type.kind === "external" && type.name === name;
}

export function alert(part: Given): Value {
  const close = isGiven(part, "withCloseButton")
    ? tag(part, "button", {
        type: "button",
        "aria-label": given(part, "closeButtonLabel"),
        onClick: given(part, "onClose"),
      })
    : undefined;
  const title = given(part, "title");
  return tag(
    part,
    "div",
    { role: "alert", "data-testid": given(part, "data-testid") },
    title === undefined ? undefined : tag(part, "div", {}, title),
    tag(part, "div", {}, given(part, "children")),
    close,
  );
}

/** A window over the page, with its title and a button that closes it. */
export function window(part: Given): Value {
  const title = given(part, "title");
  const id = `${part.place.path}:title`;
  const hasButton =
    given(part, "withCloseButton") === undefined || isGiven(part, "withCloseButton");
  const shown = tag(
    part,
    "section",
    { role: "dialog", "aria-modal": "true", ...(title !== undefined && { "aria-labelledby": id }) },
    title === undefined ? undefined : tag(part, headingOf(part), { id }, title),
    hasButton
      ? tag(part, "button", { type: "button", onClick: given(part, "onClose") })
      : undefined,
    tag(part, "div", {}, given(part, "children")),
  );
  return whileOpen(part, "opened", shown);
}

/** Before the sixth version a title was no heading. Source: mantine.dev/changelog/6-0-0. */
function headingOf({ renderer }: Given): string {
  return isBefore(renderer.evaluator.project, "@mantine/core", 6) ? "div" : "h2";
}
