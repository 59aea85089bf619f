import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { literal, native, objectOf, UNKNOWN, type Value } from "../../code/value.ts";

/** Properties of a component of React Native, by name. */
export type Properties = ReadonlyMap<string, Value>;
export type Property = readonly [string, Value];

/** The first of these properties that is given. */
export function given(properties: Properties, ...names: readonly string[]): Value | undefined {
  return names.map((name) => properties.get(name)).find((value) => value !== undefined);
}

/** A function that calls another with what the event makes of it; a property that is none stays away. */
export function adapted(
  name: string,
  handler: Value | undefined,
  evaluator: Evaluator,
  argumentOf: (event: Value) => Value,
): readonly Property[] {
  if (handler?.kind !== "function" && handler?.kind !== "native") return [];
  const call = native(
    "adapted",
    ([event]) => evaluator.call(handler, [argumentOf(event ?? UNKNOWN)]),
    [literal(name), handler],
  );
  return [[name, call]];
}

/** What is in the field that an event is about. */
export function typedText(event: Value, evaluator: Evaluator): Value {
  return evaluator.member(evaluator.member(event, "target"), "value");
}

export function isTicked(event: Value, evaluator: Evaluator): Value {
  return evaluator.member(evaluator.member(event, "target"), "checked");
}

/** The event of React Native that tells of a text. */
export function textEvent(event: Value, evaluator: Evaluator): Value {
  const text = typedText(event, evaluator);
  return objectOf([["nativeEvent", objectOf([["text", text]], true)]], true);
}

/** The member of a property that is an object, e.g. `accessibilityState.disabled`. */
export function memberOf(properties: Properties, name: string, member: string): Value | undefined {
  const value = properties.get(name);
  return value?.kind === "object" ? value.properties.get(member) : undefined;
}

/** ARIA's words for those of `accessibilityRole`. Source: reactnative.dev/docs/accessibility. */
const ROLES: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ["adjustable", "slider"],
  ["header", "heading"],
  ["image", "img"],
  ["imagebutton", "button"],
  ["keyboardkey", "button"],
  ["none", null],
  ["presentation", null],
  ["search", "searchbox"],
  ["summary", null],
  ["text", null],
  ["togglebutton", "button"],
]);

/** The role that properties give; undefined where they give none. */
export function roleGiven(properties: Properties): string | null | undefined {
  const word = stringOf(given(properties, "accessibilityRole", "role"));
  if (word === null) return undefined;
  return ROLES.has(word) ? ROLES.get(word) : word;
}

/** A style that takes an element away: `display: "none"`, in an object or a list of them. */
export function hiddenStyle(style: Value | undefined): readonly Property[] {
  if (style?.kind === "array") return style.items.flatMap((item) => hiddenStyle(item));
  if (style?.kind !== "object") return [];
  const display = stringOf(style.properties.get("display"));
  return display === "none" ? [["style", objectOf([["display", literal("none")]])]] : [];
}

/** What every element has, in the words of the DOM. */
export function commonProperties(properties: Properties): readonly Property[] {
  const label = given(properties, "accessibilityLabel", "aria-label");
  const disabled =
    given(properties, "disabled", "aria-disabled") ??
    memberOf(properties, "accessibilityState", "disabled");
  const reference = properties.get("ref");
  const entries: readonly (readonly [string, Value | undefined])[] = [
    ["aria-label", label],
    ["disabled", disabled],
    ["ref", reference],
    ["children", properties.get("children")],
  ];
  const set = entries.filter((entry): entry is Property => entry[1] !== undefined);
  return [...set, ...hiddenStyle(properties.get("style"))];
}
