import type { AppModel, ElementFact } from "../contracts/generated.ts";
import type { TestabilityGap } from "../contracts/report.ts";
import { citationOf } from "./citation.ts";

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
export function testabilityGaps(model: AppModel): TestabilityGap[] {
  const gaps = new Map<string, TestabilityGap>();
  const items = [...model.parts.map((part) => part.items), ...model.screens.map(({ own }) => own)];
  for (const { elements } of items) {
    for (const element of elements) {
      if (!isInteractive(element) || isNamed(element)) continue;
      const called = `<${element.tag}> ${element.role ?? ""}`.trim();
      gaps.set(citationOf(element.source), { ...element.source, element: called });
    }
  }
  return [...gaps.values()].sort(
    (left, right) => left.path.localeCompare(right.path, "en") || left.line - right.line,
  );
}

function isInteractive(element: ElementFact): boolean {
  return element.field !== null || (element.role !== null && INTERACTIVE.has(element.role));
}

function isNamed(element: ElementFact): boolean {
  const { name, label, placeholder, test_id: testId, alternatives } = element;
  return (
    [name, label, placeholder, testId].some((text) => text !== null) || alternatives.length > 0
  );
}
