import { HOLE } from "../../../app-model/matching.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import { valueInSelector } from "../../../contracts/own-selector.ts";
import { isRole, ORDINALS, type Expectation, type Target } from "../../../step-language/index.ts";

/** Letters of a part of a name that still tell the element from others. */
const MIN_COMMON = 5;

/** True when a fact is in the source word for word. */
export function isSure({ certainty }: Pick<ElementFact, "certainty">): boolean {
  return certainty === "literal" || certainty === "translated" || certainty === "observed";
}

/** How a phrase names the element; null when it has nothing to be named by. */
export function targetOf(element: ElementFact): Target | null {
  const { test_id: id, text, selector } = element;
  const named = byRole(element) ?? byLabel(element);
  if (named !== null) return named;
  if (id !== null) return { by: "test_id", id };
  if (selector !== undefined) return { by: "selector", selector };
  return isSure(element) && text !== null && text !== "" ? { by: "text", text } : null;
}

function byRole(element: ElementFact): Target | null {
  const { role } = element;
  const name = isSure(element) ? element.name : commonWords(element);
  if (role === null || !isRole(role) || name === null || name === "") return null;
  return { by: "role", role, name };
}

function byLabel(element: ElementFact): Target | null {
  const { field, label, placeholder } = element;
  const words = label ?? placeholder;
  return field === null || words === null || !isSure(element)
    ? null
    : { by: "label", label: words };
}

/**
 * The last words of a name of which only the white space between its parts is not certain: a style
 * sheet decides whether `Save` and `new name` are joined. Null when more than that is open.
 */
function commonWords({ certainty, name, alternatives }: ElementFact): string | null {
  if (certainty !== "alternatives" || name === null || alternatives.length === 0) return null;
  if (alternatives.some((other) => letters(other) !== letters(name))) return null;
  const words = name.split(" ");
  const endings = words.map((_, index) => words.slice(index).join(" "));
  const common = endings.find((ending) => alternatives.every((other) => other.endsWith(ending)));
  return common === undefined || common.length < MIN_COMMON ? null : common;
}

function letters(text: string): string {
  return text.replaceAll(/\s/g, "");
}

/** True but for what is found by a test id or an attribute, which users do not see. */
export function isNamed(expectation: Expectation): boolean {
  if (expectation.kind !== "state") return true;
  return expectation.target.by !== "test_id" && expectation.target.by !== "selector";
}

/** What people call the element, for titles: `"Save" button`. */
export function wordsFor(element: ElementFact): string {
  const { role, name, label, placeholder, text, test_id: id, selector, tag, row } = element;
  const own = selector === undefined ? null : valueInSelector(selector);
  const words = knownPartOf(name ?? label ?? placeholder ?? text ?? id ?? own);
  const noun = role ?? (element.field === null ? (text === null ? tag : "text") : "field");
  const place = row?.place === undefined ? "" : `${ORDINALS[row.place] ?? ""} `;
  if (words === null) return row === undefined ? noun : `${place}${noun} of a row`.trim();
  return `"${words}" ${noun}`;
}

/** A text without the parts that are only known when the app runs: "Remove" of `Remove ${…}`. */
function knownPartOf(words: string | null): string | null {
  const known = (words ?? "").split(HOLE).map((part) => part.trim());
  return known.filter((part) => part !== "").join(" … ") || null;
}
