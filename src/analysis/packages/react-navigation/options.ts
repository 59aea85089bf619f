import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { navigationObject } from "./navigation-object.ts";
import type { Navigation, NavigatorScreen } from "./placement.ts";

/** The options of a screen, those of its navigator and groups before its own. */
export type ScreenOptions = ReadonlyMap<string, Value>;

/** The options as one; each may be a function of the navigation and the route. */
export function optionsOf(
  { name, options }: NavigatorScreen,
  navigation: Navigation,
  evaluator: Evaluator,
): ScreenOptions {
  const all = new Map<string, Value>();
  for (const given of options) {
    const value =
      given.kind === "function"
        ? evaluator.call(given, [told(name, navigation, evaluator)])
        : given;
    if (value.kind === "object") for (const [key, one] of value.properties) all.set(key, one);
  }
  return all;
}

/** What a screen, its options and its header are told of where they are. */
export function told(name: string, navigation: Navigation, evaluator: Evaluator): Value {
  const route = objectOf(
    [
      ["name", { kind: "literal", value: name }],
      ["params", objectOf([], true)],
    ],
    true,
  );
  return objectOf(
    [
      ["navigation", navigationObject(navigation, evaluator)],
      ["route", route],
    ],
    true,
  );
}

/** The first of these options that is a text; the name of the screen where none is. */
export function titleIn(options: ScreenOptions, keys: readonly string[], name: string): Value {
  for (const key of keys) {
    const value = options.get(key);
    if (
      value !== undefined &&
      (stringOf(value) !== null ||
        value.kind === "text" ||
        value.kind === "unknown" ||
        (value.kind === "literal" && value.value === ""))
    )
      return value;
  }
  return { kind: "literal", value: name };
}

/** Whether an option is surely off. */
export function isOff(options: ScreenOptions, key: string, evaluator: Evaluator): boolean {
  const value = options.get(key);
  return value !== undefined && evaluator.truth(value) === false;
}

/** What a function of the options shows, such as `headerRight`. */
export function partIn(options: ScreenOptions, key: string, evaluator: Evaluator): Value {
  const value = options.get(key);
  if (value?.kind !== "function" && value?.kind !== "native") return UNDEFINED;
  return evaluator.call(value, [objectOf([["tintColor", UNKNOWN]], true)]);
}
