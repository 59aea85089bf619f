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
