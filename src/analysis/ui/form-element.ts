import { attributeText } from "./attributes.ts";
import { typeOfInput } from "./role.ts";
import type { UiElement } from "./tree.ts";

export function isForm(element: UiElement): boolean {
  return element.tag === "form" || (element.isComponent && /(?:^|\.)Form$/u.test(element.tag));
}

export function isSubmit(element: UiElement): boolean {
  const type = attributeText(element, "type");
  if (element.tag === "button") return type === null || type === "submit";
  if (element.tag === "input") return ["submit", "image"].includes(typeOfInput(element));
  return element.isComponent && type === "submit";
}

const TYPED_INTO =
  /^(?:text|search|tel|url|email|password|date|month|week|time|datetime-local|number)$/u;

/** Whether a second field like it keeps the Enter key from submitting a form without a button. */
export function holdsBackSubmit(element: UiElement): boolean {
  return element.tag === "input" && TYPED_INTO.test(typeOfInput(element));
}
