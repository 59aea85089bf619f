import { GLOBAL } from "./globals.ts";
import { stringOf } from "./text.ts";
import { literal, UNKNOWN, type ObjectValue, type Value } from "./value.ts";

const ERRORS = /^(?:\w+)?Error$/u;

/** Whether a class is that of an error of the language. */
export function isErrorClass(value: Value | null): boolean {
  return value?.kind === "external" && value.module === GLOBAL && ERRORS.test(value.name);
}

/**
 * Gives an object what every error has, as its constructor does. Source:
 * developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error.
 */
export function beginError(
  { properties }: ObjectValue,
  [message = literal("")]: readonly Value[],
): void {
  properties.set("name", literal("Error"));
  properties.set("message", message);
  properties.set("stack", UNKNOWN);
}

/** Whether an object is an error, by what every error has. */
export function isError({ properties }: ObjectValue): boolean {
  const name = stringOf(properties.get("name"));
  return name !== null && ERRORS.test(name) && properties.has("message");
}
