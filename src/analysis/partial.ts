/** `yes`: whatever the data; `maybe`: on a condition that is not known; `no`: not in this state. */
export type Presence = "yes" | "maybe" | "no";

const STRENGTH: Readonly<Record<Presence, number>> = { no: 0, maybe: 1, yes: 2 };

export function weaker(left: Presence, right: Presence): Presence {
  return STRENGTH[left] <= STRENGTH[right] ? left : right;
}

/** Literal text, or a hole: what a user typed into a field, else what only the running app knows. */
export type TextPart = string | Hole;

interface Hole {
  /** Key of the field that the text was typed into; null for run-time data. */
  readonly field: string | null;
}

/** How a hole is written in a name: `3 items` of `${n} items` is `${…} items`. */
export const HOLE = "${…}";

/** Parts as one string, with `${…}` for each hole. */
export function writeParts(parts: readonly TextPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : HOLE)).join("");
}

/** White space as a browser shows it. */
export function collapse(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** Whether there is anything in a text but what is not known. */
export function isKnown(text: string): boolean {
  return text.replaceAll(HOLE, "").trim() !== "";
}
