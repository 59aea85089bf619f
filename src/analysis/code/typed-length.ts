import { stringOf } from "./text.ts";
import type { Session } from "./session.ts";

/**
 * How many characters are typed into a text field when it is filled with a sensible value: an
 * e-mail address, a password, a short sentence. Test data keeps to it.
 */
export const TYPED_LENGTH = { min: 12, max: 40 } as const;
/** Names, codes and numbers are shorter. */
const SHORTEST = 2;
const SHORT =
  /name|nick|login|handle|zip|post|city|town|country|code|\botp|\bpin\b|token|amount|price|cost|salary|budget|quantity|\bage\b|search|filter|query|phone|mobile|\btel\b|street|address|team|title|link/iu;
const LONG = /passw|e-?mail/iu;

/** The fewest characters that are typed into a field of which these words are said. */
export function shortestTyped(words: string): number {
  return SHORT.test(words) && !LONG.test(words) ? SHORTEST : TYPED_LENGTH.min;
}

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
  const { min, max } = lengthsOf(field, session);
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

function lengthsOf(
  field: string,
  session: Session,
): { readonly min: number; readonly max: number } {
  if (!isFreeText(field, session)) return { min: 1, max: Number.POSITIVE_INFINITY };
  const said = ["type", "name", "placeholder", "id", "aria-label"].map((name) =>
    session.dom.read(field, name),
  );
  const words = said.map((one) => stringOf(one) ?? "").join(" ");
  return { ...TYPED_LENGTH, min: shortestTyped(words) };
}

function isFreeText(field: string, session: Session): boolean {
  const attribute = (name: string): string | null => stringOf(session.dom.read(field, name));
  const isLimited = [attribute("maxLength"), attribute("maxlength")].some((at) => at !== null);
  return !isLimited && !NO_FREE_TEXT.has(attribute("type") ?? "text");
}
