/**
 * What is only known when a test runs, as it stands in the text of a step: `ada.{unique}@example.com`
 * is another address in every run, and `{E2E_USER}` and `{E2E_PASSWORD}` are the account that tests
 * sign in with. Its values are read from the environment and never written down.
 */
export const FILLED_IN = ["unique", "E2E_USER", "E2E_PASSWORD"] as const;

export type FilledIn = (typeof FILLED_IN)[number];

/** A part of a text: words as they are, or the name of what is filled in. */
export type TextPart = { readonly words: string } | { readonly filledIn: FilledIn };

const HOLE = new RegExp(`\\{(${FILLED_IN.join("|")})\\}`, "u");

/** The parts of a text in their order; none of an empty one. */
export function partsOf(text: string): TextPart[] {
  return text
    .split(HOLE)
    .map((part, index) => (index % 2 === 0 ? { words: part } : { filledIn: part as FilledIn }))
    .filter((part) => !("words" in part) || part.words !== "");
}

/** Whether something in the text is only known when the test runs. */
export function isFilledIn(text: string, what?: FilledIn): boolean {
  return partsOf(text).some(
    (part) => "filledIn" in part && (what === undefined || part.filledIn === what),
  );
}
