import { citationOf } from "./citation.ts";
import type { AppModel, ElementFact } from "../contracts/generated.ts";
import { whyUnseen } from "./mobile-testability.ts";
import type { Exclusion } from "../contracts/exclusion.ts";

const UNNAMED = "it has neither a name nor a test id, so no test can find it";

const INTERACTIVE: ReadonlySet<string> = new Set([
  "button",
  "checkbox",
  "combobox",
  "link",
  "listbox",
  "menuitem",
  "radio",
  "searchbox",
  "slider",
  "spinbutton",
  "switch",
  "tab",
  "textbox",
]);

/** Interactive elements that no test can name, each once, in source order. */
export function unnamedElements(model: AppModel): Exclusion[] {
  const unnamed = new Map<string, Exclusion>();
  const items = [...model.parts.map((part) => part.items), ...model.screens.map(({ own }) => own)];
  for (const { elements } of items) {
    for (const element of elements) {
      const reason = isInteractive(element) ? whyUnnamed(element) : null;
      if (reason === null) continue;
      const { source, tag, role } = element;
      const what = `<${tag}> ${role ?? ""}`.trim();
      unnamed.set(citationOf(source), { what, reason, source: { ...source } });
    }
  }
  return [...unnamed.values()].sort(bySource);
}

function whyUnnamed(element: ElementFact): string | null {
  if (element.native !== undefined) return whyUnseen(element);
  return isNamed(element) ? null : UNNAMED;
}

function bySource({ source: left }: Exclusion, { source: right }: Exclusion): number {
  if (left === null || right === null) return 0;
  return left.path.localeCompare(right.path, "en") || left.line - right.line;
}

export function isInteractive(element: ElementFact): boolean {
  return element.field !== null || (element.role !== null && INTERACTIVE.has(element.role));
}

function isNamed(element: ElementFact): boolean {
  const { name, label, placeholder, test_id: testId, selector = null, alternatives } = element;
  return (
    [name, label, placeholder, testId, selector].some((text) => text !== null) ||
    alternatives.length > 0
  );
}
