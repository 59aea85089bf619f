import { attributeText } from "./attributes.ts";
import { isForm } from "./form-element.ts";
import type { Placed } from "./placed.ts";
import type { UiElement } from "./tree.ts";

/** Which element belongs to which form: the nearest one around it, or that which `form="id"` names. */
export interface Forms {
  /** Null for an element that belongs to none. */
  formOf(element: UiElement): UiElement | null;
  /** The elements of a form in document order; null for those that belong to none. */
  membersOf(form: UiElement | null): readonly UiElement[];
}

const known = new WeakMap<readonly Placed[], Forms>();

/** The forms of these elements; the same list gives the same forms. */
export function formsOf(placed: readonly Placed[]): Forms {
  const found = known.get(placed) ?? readForms(placed);
  known.set(placed, found);
  return found;
}

function readForms(placed: readonly Placed[]): Forms {
  const named = new Map<string, UiElement>();
  for (const { element } of placed) {
    const id = isForm(element) ? attributeText(element, "id") : null;
    if (id !== null && !named.has(id)) named.set(id, element);
  }
  const forms = new Map<UiElement, UiElement | null>();
  const members = new Map<UiElement | null, UiElement[]>();
  for (const { element, form: around } of placed) {
    const wanted = element.attributes.has("form") ? attributeText(element, "form") : null;
    const form = wanted === null ? around : (named.get(wanted) ?? null);
    forms.set(element, form);
    const others = members.get(form);
    if (others === undefined) members.set(form, [element]);
    else others.push(element);
  }
  return {
    formOf: (element) => forms.get(element) ?? null,
    membersOf: (form) => members.get(form) ?? [],
  };
}
