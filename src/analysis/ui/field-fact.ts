import type { FieldFact } from "../../contracts/generated.ts";
import { collapse, isKnown } from "../partial.ts";
import { attributeText, isOn, mayHave } from "./attributes.ts";
import { knownText } from "./content.ts";
import { typeOfInput } from "./role.ts";
import type { UiElement } from "./tree.ts";
import { wordingIn } from "./wording.ts";

const CONTROLS = new Set([
  "textbox",
  "searchbox",
  "combobox",
  "listbox",
  "checkbox",
  "radio",
  "switch",
  "slider",
  "spinbutton",
]);

/** What is known of a control that holds a value; null for any other element. */
export function fieldFact(element: UiElement, role: string | null): FieldFact | null {
  if (role === null || !CONTROLS.has(role)) return null;
  return {
    type: typeOfField(element, role),
    name: attributeText(element, "name"),
    required: isOn(element, "required"),
    min: attributeText(element, "min"),
    max: attributeText(element, "max"),
    min_length: lengthOf(element, "minlength"),
    max_length: lengthOf(element, "maxlength"),
    pattern: attributeText(element, "pattern"),
    value: initialValue(element, role),
    ...(isLocked(element) && { locked: true }),
    options: optionsOf(element),
  };
}

/** Types of the fields of a platform without HTML, by what they are; any other is typed into. */
const TYPES_BY_ROLE: ReadonlyMap<string, string> = new Map([
  ["checkbox", "checkbox"],
  ["switch", "checkbox"],
  ["radio", "radio"],
  ["slider", "range"],
]);

function typeOfField(element: UiElement, role: string): string {
  if (element.tag === "input") return typeOfInput(element);
  if (element.native === undefined) return element.tag;
  return attributeText(element, "type") ?? TYPES_BY_ROLE.get(role) ?? "text";
}

/** Whether a field may be one that cannot be set. Source: playwright.dev/docs/actionability. */
function isLocked(element: UiElement): boolean {
  return mayHave(element, "disabled") || mayHave(element, "readonly");
}

function lengthOf(element: UiElement, attribute: string): number | null {
  const text = attributeText(element, attribute);
  const length = text === null ? Number.NaN : Number(text);
  return Number.isInteger(length) ? length : null;
}

/** What is in a field at first; for a checkbox, `on` when it is checked. */
function initialValue(element: UiElement, role: string): string | null {
  if (role === "checkbox" || role === "radio" || role === "switch") {
    return isOn(element, "checked") ? "on" : null;
  }
  const value = element.attributes.get("value");
  return value?.presence === "yes" ? knownText(value.content) : null;
}

function optionsOf(element: UiElement): string[] {
  if (element.tag !== "select") return [];
  const options: string[] = [];
  for (const child of element.children) addOptions(child, options);
  return options;
}

/** Options that may be disabled, such as one that only says what is to be chosen, nobody can choose. */
function addOptions(node: UiElement["children"][number], options: string[]): void {
  if (node.kind === "text" || mayHave(node, "disabled")) return;
  if (node.tag === "optgroup") for (const child of node.children) addOptions(child, options);
  if (node.tag !== "option" || node.presence !== "yes" || node.repeated) return;
  const text = collapse(wordingIn(node).texts[0] ?? "");
  if (isKnown(text)) options.push(text);
}
