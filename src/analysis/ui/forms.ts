import { attributeText } from "./attributes.ts";
import { closest, type Placed } from "./placed.ts";
import { typeOfInput } from "./role.ts";
import type { UiElement } from "./tree.ts";

export function isForm(element: UiElement): boolean {
  return element.tag === "form" || (element.isComponent && /(?:^|\.)Form$/u.test(element.tag));
}

/** The elements in a form, and those that name it by `form="id"`. */
export function membersOf(form: UiElement, placed: readonly Placed[]): readonly Placed[] {
  const id = attributeText(form, "id");
  return placed.filter((item) => {
    const named = attributeText(item.element, "form");
    if (named !== null) return id !== null && named === id;
    return closest(item, isForm) === form;
  });
}

/** The form that an element belongs to: around it, or named by `form="id"`. */
export function formOf(item: Placed, placed: readonly Placed[]): UiElement | null {
  const around = closest(item, isForm);
  if (around !== null) return around;
  const named = attributeText(item.element, "form");
  if (named === null) return null;
  const found = placed.find(
    ({ element }) => isForm(element) && attributeText(element, "id") === named,
  );
  return found?.element ?? null;
}

export function isSubmit(element: UiElement): boolean {
  const type = attributeText(element, "type");
  if (element.tag === "button") return type === null || type === "submit";
  if (element.tag === "input") return ["submit", "image"].includes(typeOfInput(element));
  return element.isComponent && type === "submit";
}
