import type { ElementFact } from "../../../contracts/generated.ts";
import { isRole } from "../../../frameworks/step-language/roles.ts";
import type { Target } from "../../../frameworks/step-language/index.ts";

/** True when the name is in the source word for word. */
export function isSure(element: ElementFact): boolean {
  return element.certainty === "literal" || element.certainty === "translated";
}

/** How a phrase names the element; null when it has nothing to be named by. */
export function targetOf(element: ElementFact): Target | null {
  const { role, name, label, placeholder, text, test_id: id } = element;
  if (isSure(element)) {
    if (role !== null && name !== null && name !== "" && isRole(role))
      return { by: "role", role, name };
    if (element.field !== null && label !== null) return { by: "label", label };
    if (element.field !== null && placeholder !== null) return { by: "label", label: placeholder };
  }
  if (id !== null) return { by: "test_id", id };
  if (isSure(element) && text !== null && text !== "") return { by: "text", text };
  return null;
}

/** What people call the element, for titles: `"Save" button`. */
export function wordsFor(element: ElementFact): string {
  const { role, name, label, placeholder, text, test_id: id, tag } = element;
  const words = name ?? label ?? placeholder ?? text ?? id;
  const noun = role ?? (element.field === null ? (text === null ? tag : "text") : "field");
  return words === null ? noun : `"${words}" ${noun}`;
}
