import type { Evaluator } from "../code/evaluator.ts";
import { concatenate, textParts } from "../code/text.ts";
import { literal, possible, UNKNOWN, variants, type Value } from "../code/value.ts";
import { remembered } from "../remembered.ts";
import { attribute, type Attribute, type Content } from "../ui/content.ts";

/** What a value reads once it is on the page: nothing for `null`, `undefined` and truth values. */
export function contentOf(value: Value): Content {
  const shown = possible(value).filter((option) => !isNothing(option));
  return {
    alternatives: shown.map((option) => textParts(option)),
    translated: value.kind === "literal" && value.translated === true,
  };
}

function isNothing(value: Value): boolean {
  return (
    value.kind === "literal" &&
    (value.value === null || value.value === undefined || typeof value.value === "boolean")
  );
}

/** The value that a script reads where the page holds this content. */
export function valueOf({ alternatives, translated }: Content): Value {
  const values = alternatives.map((parts) => concatenate(parts));
  const [only] = values;
  if (only === undefined) return literal("");
  if (values.length > 1)
    return variants(values.map((value) => ({ value, presence: "maybe" as const })));
  if (only.kind === "text" && only.parts.length === 1) {
    const [part] = only.parts;
    if (typeof part === "object" && part.field === null) return UNKNOWN;
  }
  return translated && only.kind === "literal" ? { ...only, translated } : only;
}

/**
 * Attributes that are on or off, whatever their text.
 * Source: html.spec.whatwg.org/multipage/indices.html#attributes-3, "Boolean attribute".
 */
const BOOLEAN: ReadonlySet<string> = new Set([
  "autofocus",
  "checked",
  "default",
  "disabled",
  "hidden",
  "inert",
  "multiple",
  "novalidate",
  "open",
  "readonly",
  "required",
  "selected",
]);

export function isBoolean(name: string): boolean {
  return BOOLEAN.has(name);
}

/**
 * The attribute that a script sets to a value; null when it is then not set. A boolean one is on
 * when the value counts as true; `true` in any other, such as `aria-expanded`, is the text "true".
 */
export function attributeOf(name: string, value: Value, evaluator: Evaluator): Attribute | null {
  if (isBoolean(name)) return booleanAttribute(value, evaluator);
  const { kind } = value;
  if (kind === "literal" && typeof value.value === "string" && value.translated !== true)
    return writtenAttribute(value.value);
  const options = possible(value);
  const set = options.filter((option) => !isMissing(option, name));
  if (set.length === 0) return null;
  return {
    content: {
      alternatives: set.map((option) => textParts(option)),
      translated: value.kind === "literal" && value.translated === true,
    },
    presence: set.length === options.length ? "yes" : "maybe",
  };
}

/** Thousands of elements have the same classes: one attribute of each text is enough. */
const writtenAttribute = remembered(attribute);

function booleanAttribute(value: Value, evaluator: Evaluator): Attribute | null {
  const isSet = value.kind === "literal" && value.value === "" ? true : evaluator.truth(value);
  if (isSet === false) return null;
  const content = { alternatives: [[""]], translated: false };
  return { content, presence: isSet === true ? "yes" : "maybe" };
}

/** React and scripts take an attribute away by these; ARIA and data attributes may read "false". */
function isMissing(value: Value, name: string): boolean {
  if (value.kind !== "literal") return false;
  const isGone = value.value === null || value.value === undefined;
  return isGone || (value.value === false && !/^(?:aria|data)-/u.test(name));
}
