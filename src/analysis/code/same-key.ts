import { isSameValue } from "./same-value.ts";
import { UNKNOWN, type Value } from "./value.ts";

/**
 * Whether two values are one, as keys of a map and items of a set are compared; null when that is not
 * known: an object may be evaluated a second time.
 * Source: tc39.es/ecma262, SameValueZero.
 */
export function isSameKey(one: Value, other: Value): boolean | null {
  if (one.kind === "literal" && other.kind === "literal")
    return one.value === other.value || (Number.isNaN(one.value) && Number.isNaN(other.value));
  if (one === other && one !== UNKNOWN) return true;
  const mayBeSame = formsOf(one).some((form) => formsOf(other).includes(form));
  if (!mayBeSame) return false;
  // What is alike may be one thing that was evaluated twice.
  return isKnown(one) && isKnown(other) && !isSameValue(one, other) ? false : null;
}

const ANY_FORM = ["text", "number or so", "function", "page", "object"] as const;

/** What a value may be, as far as nothing of one form is anything of another. */
function formsOf(value: Value): readonly string[] {
  switch (value.kind) {
    case "literal":
      return [typeof value.value === "string" ? "text" : "number or so"];
    case "text":
      return ["text"];
    case "function":
      return ["function"];
    case "dom":
      return ["page"];
    case "object":
    case "array":
    case "element":
      return ["object"];
    default:
      return ANY_FORM;
  }
}

function isKnown({ kind }: Value): boolean {
  return kind === "object" || kind === "array" || kind === "element" || kind === "dom";
}
