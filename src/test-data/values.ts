import { sha256 } from "../contracts/canonical-json.ts";
import type { ElementFact } from "../contracts/generated.ts";
import { KINDS, PHRASES, type Kind } from "./kinds.ts";

/**
 * A value for a field as a person would type it: valid for its type, pattern and limits, the same in
 * every run, and unlike what a test of another case enters. `seed` names the case. Null for a field
 * of which nobody can say what its pattern takes.
 */
export function valueFor(element: ElementFact, seed: string): string | null {
  const { field } = element;
  const [given] = field?.given ?? [];
  if (given !== undefined) return given;
  const type = field?.type ?? "text";
  if (type === "number") return numberFor(element, 12);
  if (type === "range") return slideOf(element, 0);
  const fixed = FIXED[type];
  if (fixed !== undefined) return fixed;
  const values = valuesOf(element, seed).map((text) => withLength(text, element));
  return values.find((text) => fitsPattern(text, field?.pattern ?? null)) ?? null;
}

export const FIXED: Readonly<Record<string, string>> = {
  date: "2030-01-15",
  time: "10:30",
  "datetime-local": "2030-01-15T10:30",
  month: "2030-01",
  week: "2030-W03",
  color: "#336699",
};

/** What may be entered, the best first: of the field's own kind, then of others, for its pattern. */
function valuesOf(element: ElementFact, seed: string): readonly string[] {
  const own = kindOf(element);
  const best = own === undefined ? phraseFor(element, seed) : valueOf(own, seed);
  if (typeof element.field?.pattern !== "string") return [best];
  return [best, ...NUMBERS, ...KINDS.map((kind) => valueOf(kind, seed)), ...PLAIN];
}

/** What people enter where numbers are asked for, and nothing says of what. */
const NUMBERS = ["12", "24", "120"];
/** What strict patterns often ask for. */
const PLAIN = ["Ada", "ada", "ABC", "1234", "12345", "123456", "1234567890", "12"];

/** What a field is for, where its words say so. */
export function kindOf(field: Omit<ElementFact, "id">): Kind | undefined {
  return kindNamed(wordsOf(field));
}

/** What is asked for in these words. */
export function kindNamed(words: string): Kind | undefined {
  return KINDS.find((kind) => kind.words.test(words.toLowerCase()));
}

/** All that says what a field is for, as words: `firstName` is `first name`. */
function wordsOf({
  field,
  name,
  label,
  placeholder,
  test_id: id,
}: Omit<ElementFact, "id">): string {
  const said = [field?.type, field?.name, name, label, placeholder, id].join(" ");
  return said.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replaceAll(/[_-]/g, " ");
}

function valueOf({ values }: Kind, seed: string): string {
  const mark = sha256(seed);
  const value = chosen(values, seed);
  return value.replace("#", mark.slice(0, 4));
}

/** A few words about nothing that an app is likely to hold already; with a mark, so that no row is alike. */
function phraseFor(element: ElementFact, seed: string): string {
  const own = `${seed} ${element.id}`;
  return `${chosen(PHRASES, own)} ${sha256(own).slice(0, 4)}`;
}

function chosen(values: readonly [string, ...string[]], seed: string): string {
  const index = Number.parseInt(sha256(`value ${seed}`).slice(0, 8), 16) % values.length;
  return values[index] ?? values[0];
}

/** A number within the limits of a field, the wanted one if it may be. */
export function numberFor({ field }: Pick<ElementFact, "field">, wanted: number): string {
  const min = Number(field?.min ?? 1);
  const max = Number(field?.max ?? Math.max(min, wanted));
  const value = Math.min(Math.max(wanted, min), max);
  return String(Number.isFinite(value) ? value : wanted);
}

/**
 * One of the two ends of a slider, first one that it is not at: these keep to its steps, whatever they are.
 * Source: html.spec.whatwg.org, "Range state".
 */
export function slideOf({ field }: Pick<ElementFact, "field">, nth: number): string {
  const ends = [field?.max ?? "100", field?.min ?? "0"];
  const others = ends.filter((end) => end !== field?.value);
  return [...others, ...ends][nth % 2] ?? "0";
}

/** A text as long as a field wants it. */
export function withLength(text: string, { field }: Pick<ElementFact, "field">): string {
  const min = field?.min_length ?? 0;
  const max = field?.max_length ?? Number.POSITIVE_INFINITY;
  const long = text.length < min ? text.repeat(Math.ceil(Math.min(min, 200) / text.length)) : text;
  return long.slice(0, Math.max(max, 1)).trimEnd();
}

const LONGEST_PATTERN = 200;

/** Whether the browser would take a text. Source: html.spec.whatwg.org, "The pattern attribute". */
export function fitsPattern(text: string, pattern: string | null): boolean {
  if (pattern === null) return true;
  if (pattern.length > LONGEST_PATTERN) return false;
  try {
    return new RegExp(`^(?:${pattern})$`, "v").test(text);
  } catch {
    // A pattern that is no regular expression holds nobody up.
    return true;
  }
}
