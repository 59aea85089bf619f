import { sha256 } from "../../../contracts/canonical-json.ts";
import type { ElementFact } from "../../../contracts/generated.ts";

/**
 * A value for a field: valid for its type and limits, the same in every run, and unlike what a test
 * of another case enters. `seed` names the case.
 */
export function valueFor(element: ElementFact, seed: string): string {
  const mark = sha256(seed).slice(0, 4);
  const type = element.field?.type ?? "text";
  if (type === "number" || type === "range") return numberFor(element);
  const fixed = FIXED[type];
  if (fixed !== undefined) return fixed;
  const words = [type, element.field?.name, element.name].join(" ").toLowerCase();
  const known = KINDS.find(([word]) => words.includes(word));
  return withLength(
    known === undefined ? `${subjectOf(element)} of a test run ${mark}` : known[1](mark),
    element,
  );
}

/** Values by a word in the field's type or name. */
const KINDS: readonly (readonly [word: string, value: (mark: string) => string])[] = [
  ["email", (mark) => `ada.${mark}@example.com`],
  ["password", (mark) => `correct horse ${mark}`],
  ["phone", () => "+15550104477"],
  ["tel", () => "+15550104477"],
  ["url", (mark) => `https://example.com/${mark}`],
  ["website", (mark) => `https://example.com/${mark}`],
];

const FIXED: Readonly<Record<string, string>> = {
  date: "2030-01-15",
  time: "10:30",
  "datetime-local": "2030-01-15T10:30",
  month: "2030-01",
  week: "2030-W03",
  color: "#336699",
};

function numberFor({ field }: ElementFact): string {
  const min = Number(field?.min ?? 1);
  const max = Number(field?.max ?? Math.max(min, 12));
  const value = Math.min(Math.max(12, min), max);
  return String(Number.isFinite(value) ? value : 12);
}

/** The last telling word of the field's name, so that the value reads like what it stands for. */
function subjectOf(element: ElementFact): string {
  const named = element.label ?? element.name ?? element.field?.name ?? "";
  const words = named.toLowerCase().match(/[a-z]{3,12}/g) ?? [];
  const word = named.endsWith("?") ? undefined : words.findLast((one) => !FIELD_WORDS.has(one));
  return `Sample ${word ?? "entry"}`;
}

/** Words that say that it is a field, not what it is for. */
const FIELD_WORDS: ReadonlySet<string> = new Set(["box", "field", "here", "input", "text"]);

function withLength(text: string, { field }: ElementFact): string {
  const min = field?.min_length ?? 0;
  const max = field?.max_length ?? Number.POSITIVE_INFINITY;
  return text.padEnd(Math.min(min, 200), "x").slice(0, Math.max(max, 1));
}
