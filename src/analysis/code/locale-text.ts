import { stringOf } from "./text.ts";
import { literal, UNKNOWN, type Value } from "./value.ts";

/** Up to here a whole number reads the same in every language that uses these digits. */
const WITHOUT_SEPARATOR = 999;

/**
 * A number as the browser writes it in a language. Without a language it is the visitor's, which the
 * source does not say. Source: tc39.es/ecma402/#sup-number.prototype.tolocalestring.
 */
export function localeText(value: number, [locale, options]: readonly Value[]): Value {
  const language = stringOf(locale);
  const isPlain = Number.isInteger(value) && Math.abs(value) <= WITHOUT_SEPARATOR;
  if (language === null) return isPlain && options === undefined ? literal(String(value)) : UNKNOWN;
  const given = optionsGiven(options);
  if (given === null) return UNKNOWN;
  try {
    return literal(new Intl.NumberFormat(language, given).format(value));
  } catch (error) {
    // What the browser would throw as well: the page breaks.
    if (error instanceof RangeError || error instanceof TypeError) return UNKNOWN;
    throw error;
  }
}

/** What is said of how to write it; null for options that are not known. */
export function optionsGiven(options: Value | undefined): Record<string, unknown> | null {
  if (options === undefined) return {};
  if (options.kind !== "object" || options.open) return null;
  const known: Record<string, unknown> = {};
  for (const [name, value] of options.properties) {
    if (value.kind !== "literal") return null;
    known[name] = value.value;
  }
  return known;
}
