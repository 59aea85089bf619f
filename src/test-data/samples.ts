import type { ElementFact } from "../contracts/generated.ts";
import { PHRASES, type Kind } from "./kinds.ts";
import { fitsPattern, FIXED, kindNamed, kindOf, numberFor, slideOf, withLength } from "./values.ts";

/** What tells the samples of one kind apart that has only one. */
const MARKS = ["41", "72", "93"];
const NUMBERS = [12, 30, 7];

/**
 * The nth of several values for a field, each valid for it and unlike the others, for a test that
 * enters more than one; the same in every run. What the team enters there goes before all else. Null for a field of which nobody can say what its
 * pattern takes.
 */
export function sampleFor(field: Omit<ElementFact, "id">, nth: number): string | null {
  const type = field.field?.type ?? "text";
  const given = field.field?.given ?? [];
  if (given.length > 0) return given[nth % given.length] ?? null;
  if (type === "number") return numberFor(field, NUMBERS[nth] ?? 12);
  if (type === "range") return slideOf(field, nth);
  const fixed = FIXED[type];
  if (fixed !== undefined) return fixed;
  const text = withLength(nthOf(kindOf(field), nth), field);
  const samples = [text, String(NUMBERS[nth] ?? 12)];
  return samples.find((one) => fitsPattern(one, field.field?.pattern ?? null)) ?? null;
}

/** The same for what is asked for in these words, such as those of a prompt. */
export function sampleAskedFor(words: string, nth: number): string {
  return nthOf(kindNamed(words), nth);
}

function nthOf(kind: Kind | undefined, nth: number): string {
  const values = kind?.values ?? PHRASES;
  return (values[nth % values.length] ?? values[0]).replace("#", MARKS[nth] ?? "5");
}

/** How long a text is that most rules of length let pass. */
const BRIEF = 25;

/** A sample as short as people write who are in a hurry: `sampleFor`, or a few words instead. */
export function briefSampleFor(field: Omit<ElementFact, "id">, nth: number): string | null {
  const usual = sampleFor(field, nth);
  if (field.field?.given !== undefined) return usual;
  const isLong = usual !== null && usual.length > BRIEF && (field.field?.min_length ?? 0) < BRIEF;
  return isLong ? (PHRASES[nth] ?? PHRASES[0]) : usual;
}

/** What the browser itself holds to a form before any script sees it. */
const HELD_TYPES = /^(?:email|url|number|range|date|time|datetime-local|month|week|color|tel)$/u;

/** A text that is too short for most rules, and that the browser lets pass; null where there is none. */
export function tooShortFor({ field }: Omit<ElementFact, "id">): string | null {
  const isHeld = HELD_TYPES.test(field?.type ?? "text") || (field?.pattern ?? null) !== null;
  return isHeld || (field?.min_length ?? 0) > 1 ? null : "x";
}

/** Digits where people write words, and a number below nought: rules often refuse them, the browser does not. */
export function unlikelyFor(element: Omit<ElementFact, "id">): string | null {
  const { field } = element;
  const type = field?.type ?? "text";
  if (type === "number") return (field?.min ?? null) === null ? "-5" : null;
  const isFree = type === "text" && (field?.pattern ?? null) === null;
  return isFree && !DIGITS.test(sampleFor(element, 0) ?? "1") ? withLength("12345", element) : null;
}

const DIGITS = /\d/u;

/** Whether a field is one to look for something with. */
export function isSearch(field: Omit<ElementFact, "id">): boolean {
  return field.role === "searchbox" || (kindOf(field)?.words.test("search") ?? false);
}
