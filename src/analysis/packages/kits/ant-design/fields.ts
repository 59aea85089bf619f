import { arrayOf, literal, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../../code/value.ts";
import { Slot } from "../../slot.ts";
import type { Component } from "../../types.ts";
import { checkable, FIELD_ID, fieldAttributes, radio, RADIOS } from "../fields.ts";
import { given, keptBy, listener, root, tag, tell, type Given } from "../kit.ts";

/** Attributes of the tag that a field becomes. */
function attributesOf(part: Given): Readonly<Record<string, Value | undefined>> {
  const id = given(part, "id") ?? FIELD_ID.read(part.place) ?? undefined;
  return { ...fieldAttributes(part), id, onKeyDown: onEnter(part, "onPressEnter") };
}

/** What a component does on the Enter key, beside what it does on any. */
function onEnter(part: Given, ...names: readonly string[]): Value | undefined {
  const others = given(part, "onKeyDown");
  if (names.every((name) => given(part, name) === undefined)) return others;
  const { evaluator } = part.renderer;
  return listener(
    "key",
    ([event = UNKNOWN]) => {
      if (others !== undefined) evaluator.call(others, [event]);
      const key = evaluator.member(event, "key");
      if (key.kind !== "literal" || key.value === "Enter")
        for (const name of names) tell(part, name, [event]);
    },
    [others ?? UNDEFINED, ...names.map((name) => given(part, name) ?? UNDEFINED)],
  );
}

export function input(part: Given): Value {
  const field = tag(part, "input", { type: "text", ...attributesOf(part) });
  const around = ["addonBefore", "prefix", "suffix", "addonAfter"].map((name) => given(part, name));
  return tag(part, "span", {}, around[0], around[1], field, around[2], around[3]);
}

export function password(part: Given): Value {
  return tag(part, "input", { ...attributesOf(part), type: "password" });
}

export function textArea(part: Given): Value {
  return tag(part, "textarea", attributesOf(part));
}

export function numberInput(part: Given): Value {
  return tag(part, "input", { ...attributesOf(part), type: "number" });
}

/** What was typed is handed over by the button, or the Enter key. */
export function search(part: Given): Value {
  const attributes = {
    ...attributesOf(part),
    onKeyDown: onEnter(part, "onPressEnter", "onSearch"),
  };
  const press = listener("search", () => tell(part, "onSearch", [UNKNOWN]), [
    given(part, "onSearch") ?? UNDEFINED,
  ]);
  const text = given(part, "enterButton");
  const isIcon = text === undefined || (text.kind === "literal" && typeof text.value === "boolean");
  const icon = tag(part, "span", { role: "img", "aria-label": "search" });
  const button = tag(part, "button", { type: "button", onClick: press }, isIcon ? icon : text);
  return tag(part, "span", {}, tag(part, "input", { ...attributes, type: "search" }), button);
}

/** A field that a click opens, and that is not typed into. */
export function picker(role: string | undefined): (part: Given) => Value {
  return (part) =>
    tag(part, "input", {
      type: "text",
      role,
      id: given(part, "id"),
      "aria-label": given(part, "aria-label"),
      "data-testid": given(part, "data-testid"),
      ...(role === undefined && { placeholder: given(part, "placeholder") }),
      disabled: given(part, "disabled"),
      readOnly: true,
    });
}

/** Whether a group around a box says if it is ticked, whatever the box itself is given. */
const IN_GROUP = new Slot(false, (one, other) => one === other);

export function checkbox(part: Given): Value {
  const text = given(part, "children");
  const own = IN_GROUP.read(part.place) ? { checked: UNKNOWN, defaultChecked: UNDEFINED } : {};
  const field = checkable(part, "checkbox", own);
  return text === undefined
    ? tag(part, "span", {}, field)
    : tag(part, "label", {}, field, tag(part, "span", {}, text));
}

export function radioButton(part: Given): Value {
  return tag(part, "label", {}, radio(part), tag(part, "span", {}, given(part, "children")));
}

/** The options of a group, as text or with a label of their own. */
function optionsOf(part: Given): readonly { readonly value: Value; readonly label: Value }[] {
  const options = given(part, "options");
  if (options?.kind !== "array") return [];
  const { evaluator } = part.renderer;
  return options.items.map((option) =>
    option.kind === "object"
      ? { value: evaluator.member(option, "value"), label: evaluator.member(option, "label") }
      : { value: option, label: option },
  );
}

/** Boxes of which each has its own text; the group is told what is ticked. */
export const checkboxGroup: Component = {
  render(element, place, renderer) {
    const part = { element, place, renderer };
    const change = listener("change", () => tell(part, "onChange", [UNKNOWN]), [
      given(part, "onChange") ?? UNDEFINED,
    ]);
    const boxes = optionsOf(part).map(({ label }) =>
      tag(part, "label", {}, tag(part, "input", { type: "checkbox", onChange: change }), label),
    );
    const shown = tag(part, "div", {}, arrayOf(boxes), given(part, "children"));
    return renderer.render(shown, IN_GROUP.hand(place, true));
  },
};

/** Radio buttons, of which the group says which one is chosen. */
export const radioButtons: Component = {
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
    const value = given(part, "value") ?? own.value;
    const group = { name: literal(`${place.path}:radios`), value, change };
    const options = optionsOf(part).map((option) => {
      const properties = objectOf([["value", option.value]]);
      return tag(part, "label", {}, { ...element, type: OPTION, properties }, option.label);
    });
    const shown = tag(part, "div", {}, arrayOf(options), given(part, "children"));
    return renderer.render(shown, RADIOS.hand(place, group));
  },
};

/** A radio button of an option, shown where the group is known. */
const OPTION = { kind: "external", module: "antd", name: "#radio" } as const;

/** A button that is on or off. */
export function toggle(part: Given): Value {
  const own = keptBy(part, "on", given(part, "defaultChecked") ?? literal(false));
  const on = given(part, "checked") ?? given(part, "value") ?? own.value;
  const isOn = part.renderer.evaluator.truth(on);
  const click = listener(
    "toggle",
    () => {
      const next = isOn === null ? UNKNOWN : literal(!isOn);
      own.set(next);
      tell(part, "onChange", [next]);
    },
    [on, given(part, "onChange") ?? UNDEFINED],
  );
  const text = isOn === true ? "checkedChildren" : "unCheckedChildren";
  return tag(
    part,
    "button",
    {
      type: "button",
      role: "switch",
      "aria-checked": isOn ?? UNKNOWN,
      "aria-label": given(part, "aria-label"),
      "data-testid": given(part, "data-testid"),
      id: given(part, "id"),
      disabled: given(part, "disabled"),
      onClick: click,
    },
    given(part, text),
  );
}

/** One of several words, of which one is chosen. */
export function segmented(part: Given): Value {
  const options = optionsOf(part);
  const own = keptBy(part, "value", given(part, "defaultValue") ?? options[0]?.value ?? UNDEFINED);
  const value = given(part, "value") ?? own.value;
  const labels = options.map((option) => {
    const choose = listener(
      "choose",
      () => {
        own.set(option.value);
        tell(part, "onChange", [option.value]);
      },
      [option.value, given(part, "onChange") ?? UNDEFINED],
    );
    const isKnown = value.kind === "literal" && option.value.kind === "literal";
    const checked = isKnown ? value.value === option.value.value : undefined;
    const field = tag(part, "input", { type: "radio", checked, onChange: choose });
    return tag(part, "label", {}, field, option.label);
  });
  return root(part, "div", { children: arrayOf(labels), onChange: UNDEFINED, value: UNDEFINED });
}
