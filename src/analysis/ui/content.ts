import type { Presence, TextPart } from "../partial.ts";

/** What a text of the page may be. */
export interface Content {
  /** The texts that it may be, the likeliest first; none when it is not there at all. */
  readonly alternatives: readonly (readonly TextPart[])[];
  /** True when it comes out of a catalogue of translations. */
  readonly translated: boolean;
}

/** An attribute that is set, or may be; one that is not set is not in the map of attributes. */
export interface Attribute {
  readonly content: Content;
  readonly presence: Exclude<Presence, "no">;
}

/** Content that is known to the letter. */
export function textContent(text: string): Content {
  return { alternatives: [[text]], translated: false };
}

/** Content of which nothing is known. */
export const UNKNOWN_CONTENT: Content = { alternatives: [[{ field: null }]], translated: false };

/** An attribute that is surely set, to this text. */
export function attribute(text: string): Attribute {
  return { content: textContent(text), presence: "yes" };
}

/** The text, where it is known to the letter and there is no other; else null. */
export function knownText(content: Content | null | undefined): string | null {
  const [only, ...others] = content?.alternatives ?? [];
  if (only === undefined || others.length > 0) return null;
  if (only.length === 0) return "";
  const [part] = only;
  return only.length === 1 && typeof part === "string" ? part : null;
}

/** Whether it is a text and nothing but white space. */
export function isBlank(content: Content): boolean {
  return knownText(content)?.trim() === "";
}
