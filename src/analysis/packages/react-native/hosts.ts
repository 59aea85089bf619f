import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { literal, UNKNOWN, type ElementValue, type Value } from "../../code/value.ts";
import { untriedListener } from "../../script/note-untried.ts";
import { renderChildren, type Renderer } from "../rendering.ts";
import { Slot } from "../slot.ts";
import type { Component } from "../types.ts";
import { nativeNode } from "./native-node.ts";
import {
  adapted,
  given,
  isTicked,
  memberOf,
  roleGiven,
  textEvent,
  typedText,
  type Properties,
  type Property,
} from "./properties.ts";

/** Whether a text is around: what is in it is a part of it, not a view. */
const IN_TEXT = new Slot<boolean>(false, Object.is);

/** A view, and whatever lays out what is in it. */
export const view: Component = {
  render: (element, place, renderer) => [
    nativeNode({ tag: "div", role: null, properties: pressed(element) }, element, place, renderer),
  ],
};

/** A text. Nested ones are parts of it, which no device tells apart. */
export const text: Component = textOf(null);

/** A text that is a heading to whoever reads it. */
export const heading: Component = textOf("heading");

function textOf(role: string | null): Component {
  return {
    render(element, place, renderer) {
      const isNested = IN_TEXT.read(place);
      const listens = pressed(element);
      if (isNested && listens.length === 0) return renderChildren(element, place, renderer);
      const seen = isNested ? { seen: { android: null, ios: null } } : {};
      const tag = { tag: "p", role, properties: listens, ...seen };
      return [nativeNode(tag, element, IN_TEXT.hand(place, true), renderer)];
    },
  };
}

/** What is there to be pressed. */
export const touchable: Component = {
  render(element, place, renderer) {
    noteLongPress(element, renderer);
    const { properties } = element.properties;
    const isToggle = ["checkbox", "radio", "switch"].includes(roleGiven(properties) ?? "");
    const tag = isToggle ? "div" : "button";
    const state = isToggle ? tickedBy(properties) : [];
    const own = [...pressed(element), ...state];
    return [
      nativeNode(
        { tag, role: "button", properties: own, isAccessible: true },
        element,
        place,
        renderer,
      ),
    ];
  },
};

function tickedBy(properties: Properties): readonly Property[] {
  const checked =
    memberOf(properties, "accessibilityState", "checked") ?? given(properties, "aria-checked");
  return checked === undefined ? [] : [["checked", checked]];
}

/** The button of React Native reads its title. */
export const button: Component = {
  render(element, place, renderer) {
    const title = given(element.properties.properties, "title") ?? UNKNOWN;
    return touchable.render(withProperties(element, [["children", title]]), place, renderer);
  },
};

/** A field for text. */
export const textInput: Component = {
  render: (element, place, renderer) => [
    nativeNode(
      fieldTag(element.properties.properties, renderer.evaluator),
      element,
      place,
      renderer,
    ),
  ],
};

/** What a field is by its properties; libraries have more names for some of them. */
export function fieldTag(
  properties: Properties,
  evaluator: Evaluator,
): Parameters<typeof nativeNode>[0] {
  const isTrue = (name: string): boolean =>
    evaluator.truth(properties.get(name) ?? literal(false)) === true;
  const changed = (event: Value): Value => typedText(event, evaluator);
  const told = (event: Value): Value => textEvent(event, evaluator);
  const optional: readonly (readonly [string, Value | undefined])[] = [
    ["placeholder", properties.get("placeholder")],
    ["value", given(properties, "value", "defaultValue")],
    ["maxlength", properties.get("maxLength")],
  ];
  const isFixed = properties.has("editable") && !isTrue("editable");
  return {
    tag: isTrue("multiline") ? "textarea" : "input",
    role: "textbox",
    properties: [
      ["type", literal(typeOf(properties, isTrue("secureTextEntry")))],
      ...optional.filter((entry): entry is Property => entry[1] !== undefined),
      ...(isFixed ? [["disabled", literal(true)] as const] : []),
      ...adapted("onInput", properties.get("onChangeText"), evaluator, changed),
      ...adapted("onChange", properties.get("onChange"), evaluator, told),
      ...adapted(
        "onKeyDown",
        given(properties, "onSubmitEditing", "onEndEditing"),
        evaluator,
        told,
      ),
    ],
  };
}

function typeOf(properties: Properties, isSecret: boolean): string {
  if (isSecret) return "password";
  const keyboard = stringOf(given(properties, "inputMode", "keyboardType")) ?? "";
  if (/email/u.test(keyboard)) return "email";
  if (/tel|phone/u.test(keyboard)) return "tel";
  return /numeric|decimal|number/u.test(keyboard) ? "number" : "text";
}

/** A switch. */
export const toggle: Component = {
  render(element, place, renderer) {
    const { properties } = element.properties;
    const { evaluator } = renderer;
    const value = properties.get("value");
    const own: readonly Property[] = [
      ["type", literal("checkbox")],
      ...(value === undefined ? [] : [["checked", value] as const]),
      ...adapted("onChange", properties.get("onValueChange"), evaluator, (event) =>
        isTicked(event, evaluator),
      ),
    ];
    return [
      nativeNode({ tag: "input", role: "switch", properties: own }, element, place, renderer),
    ];
  },
};

/** A picture: without a label no test finds it. */
export const image: Component = {
  render(element, place, renderer) {
    const { properties } = element.properties;
    const label = given(properties, "accessibilityLabel", "alt", "aria-label");
    const own: readonly Property[] = label === undefined ? [] : [["aria-label", label]];
    const tag = { tag: "div", role: label === undefined ? null : "img", properties: own };
    return [nativeNode(tag, element, place, renderer)];
  },
};

/** A sign that something is under way. */
export const progress: Component = {
  render: (element, place, renderer) => [
    nativeNode({ tag: "div", role: "progressbar" }, element, place, renderer),
  ],
};

/** What pressing an element does. */
export function pressed(element: ElementValue): readonly Property[] {
  const handler = given(element.properties.properties, "onPress", "onPressOut", "onPressIn");
  return handler === undefined ? [] : [["onClick", handler]];
}

/** The same element with more properties, or with others in their place. */
export function withProperties(element: ElementValue, added: readonly Property[]): ElementValue {
  const { properties, open } = element.properties;
  const all = new Map([...properties, ...added]);
  return { ...element, properties: { kind: "object", properties: all, open } };
}

function noteLongPress({ properties, path, line }: ElementValue, { evaluator }: Renderer): void {
  if (!properties.properties.has("onLongPress") || path === "") return;
  const source = { path, line };
  evaluator.project.gaps.note({ ...untriedListener("a long press", "on an element"), source });
}
