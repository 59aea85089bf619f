import { stringOf } from "./text.ts";
import type { Session } from "./session.ts";

/**
 * How many characters are typed into a text field when it is filled with a sensible value: an
 * e-mail address, a password, a short sentence. Test data keeps to it.
 */
export const TYPED_LENGTH = { min: 12, max: 40 } as const;

/** Fields whose value is no free text, so that its length says nothing. */
const NO_FREE_TEXT: ReadonlySet<string> = new Set([
  "color",
  "date",
  "datetime-local",
  "month",
  "number",
  "range",
  "time",
  "week",
]);

/** The outcome of `length operator limit` for what was typed into a field; null when it is open. */
export function compareTypedLength(
  operator: string,
  limit: number,
  field: string,
  session: Session,
): boolean | null {
  // Whatever was typed, something was.
  const { min, max } = isFreeText(field, session)
    ? TYPED_LENGTH
    : { min: 1, max: Number.POSITIVE_INFINITY };
  switch (operator) {
    case ">":
      return atLeast(limit + 1, min, max);
    case ">=":
      return atLeast(limit, min, max);
    case "<":
      return not(atLeast(limit, min, max));
    case "<=":
      return not(atLeast(limit + 1, min, max));
    default:
      return null;
  }
}

/** Whether a length between `min` and `max` is at least `limit`; null when it may or may not be. */
function atLeast(limit: number, min: number, max: number): boolean | null {
  if (min >= limit) return true;
  return max < limit ? false : null;
}

function not(known: boolean | null): boolean | null {
  return known === null ? null : !known;
}

function isFreeText(field: string, session: Session): boolean {
  const attribute = (name: string): string | null => stringOf(session.dom.read(field, name));
  const isLimited = [attribute("maxLength"), attribute("maxlength")].some((at) => at !== null);
  return !isLimited && !NO_FREE_TEXT.has(attribute("type") ?? "text");
}
