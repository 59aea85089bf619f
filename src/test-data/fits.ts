import type { FieldFact } from "../contracts/generated.ts";
import { fitsPattern } from "./values.ts";

/** What a text has to look like in a field of a type. Source: html.spec.whatwg.org, "Input types". */
const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  email: (text) => /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/iu.test(text),
  url: (text) => URL.canParse(text),
  number: isNumber,
  range: isNumber,
  date: (text) => /^\d{4}-\d\d-\d\d$/u.test(text),
  time: (text) => /^\d\d:\d\d(?::\d\d)?$/u.test(text),
  "datetime-local": (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(text),
  month: (text) => /^\d{4}-\d\d$/u.test(text),
  week: (text) => /^\d{4}-W\d\d$/u.test(text),
  color: (text) => /^#[\da-f]{6}$/iu.test(text),
};

/** Why a field does not take a text, by its own rules; null for a text that meets them. */
export function whyUnfit(text: string, field: FieldFact): string | null {
  const { type, options, pattern, min_length: min, max_length: max } = field;
  if (options.length > 0)
    return options.includes(text) ? null : "it is none of the options of the field";
  const isForm = Object.hasOwn(FORMS, type) ? FORMS[type] : undefined;
  if (isForm?.(text) === false) return `a field of the type ${type} does not take it`;
  if (isOutside(text, field)) return "it is beyond the limits of the field";
  if (text.length < (min ?? 0)) return `the field wants ${min} characters`;
  if (max !== null && text.length > max) return `the field takes ${max} characters`;
  return fitsPattern(text, pattern) ? null : "the pattern of the field does not take it";
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

/** Numbers and dates have a first and a last; both are written so that they compare alike. */
function isOutside(text: string, { type, min, max }: FieldFact): boolean {
  if (type === "number" || type === "range") {
    return (
      (min !== null && Number(text) < Number(min)) || (max !== null && Number(text) > Number(max))
    );
  }
  if (!Object.hasOwn(FORMS, type) || type === "email" || type === "url" || type === "color")
    return false;
  return (min !== null && text < min) || (max !== null && text > max);
}
