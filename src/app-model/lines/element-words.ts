import type { ElementFact, FieldFact } from "../../contracts/generated.ts";
import { firstOf, quoted } from "./words.ts";

const MOST_OPTIONS = 8;

/** How an element is called, in the words that a phrase points at it with, e.g. `"Save" button`. */
export function callOf(element: ElementFact): string {
  const name = nameOf(element);
  return name === null ? `unnamed ${kindOf(element)}` : `${name} ${kindOf(element)}`;
}

/** What elements are told together as: their role, or what they are found by. */
export function kindOf({ role, label, field, text, test_id: testId, tag }: ElementFact): string {
  if (role !== null) return role;
  if (label !== null || field !== null) return "field";
  if (text !== null) return "text";
  return testId === null ? tag : "test id";
}

/** What the element is found by, in quotes; null where no test can name it. */
export function nameOf(element: ElementFact): string | null {
  const { role, name, label, placeholder, text, test_id: testId } = element;
  const found = role === null ? (label ?? name ?? text) : name;
  const words = found ?? placeholder ?? testId ?? element.alternatives[0] ?? null;
  return words === null ? null : quoted(words);
}

/** Everything else that is known of an element and matters to a test; empty where nothing is. */
export function detailsOf(element: ElementFact): string {
  const { name, alternatives, placeholder, test_id: testId, selector, href, field } = element;
  const details = [
    ...alternatives.slice(name === null ? 1 : 0).map((other) => `or ${quoted(other)}`),
    ...(href === null ? [] : [`→ ${quoted(href).slice(1, -1)}`]),
    ...(field === null ? [] : fieldDetails(field, element.role)),
    ...(placeholder === null || placeholder === name ? [] : [`placeholder ${quoted(placeholder)}`]),
    ...(testId === null || kindOf(element) === "test id" ? [] : [`test id ${quoted(testId)}`]),
    ...(selector === undefined ? [] : [`at ${quoted(selector)}`]),
    ...(element.repeated ? ["in a list"] : []),
    ...(element.certainty === "observed" ? ["observed"] : []),
  ];
  return details.length === 0 ? "" : ` (${details.join(", ")})`;
}

function fieldDetails(field: FieldFact, role: string | null): readonly string[] {
  const limits: readonly (readonly [string, string | number | null])[] = [
    ["from", field.min],
    ["to", field.max],
    ["at least", field.min_length],
    ["at most", field.max_length],
  ];
  return [
    ...(field.type === "text" || field.type === role ? [] : [quoted(field.type).slice(1, -1)]),
    ...(field.required ? ["required"] : []),
    ...(field.locked === true ? ["locked"] : []),
    ...(field.unsure === true ? ["may not keep what is typed"] : []),
    ...limits.flatMap(([word, limit]) => (limit === null ? [] : [`${word} ${limit}`])),
    ...(field.pattern === null ? [] : [`pattern ${quoted(field.pattern)}`]),
    ...(field.value === null || field.value === "" ? [] : [`has ${quoted(field.value)}`]),
    ...(field.options.length === 0
      ? []
      : [`options ${firstOf(field.options.map(quoted), MOST_OPTIONS)}`]),
  ];
}
