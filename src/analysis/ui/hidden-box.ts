import { attributeText } from "./attributes.ts";
import { LABELLED_TAGS } from "./labels.ts";
import { elementsOf } from "./placed.ts";
import type { UiElement } from "./tree.ts";
import { visibilityOf } from "./visibility.ts";

const BOXES = new Set(["checkbox", "radio"]);

/**
 * The box of the browser's own that a label is there for, where nobody sees the box and people click the
 * words: switches and cards are made so. Null for any other label. `byId`: the elements of the page by
 * their ids. Source: html.spec.whatwg.org/#the-label-element, "activation behavior".
 */
export function boxBehind(
  label: UiElement,
  byId: ReadonlyMap<string, UiElement>,
): UiElement | null {
  if (label.tag !== "label" || label.presence !== "yes") return null;
  const target = attributeText(label, "for");
  const control = target === null ? firstControlIn(label) : byId.get(target);
  return control !== undefined && isBox(control) && isOnlyHidden(control) ? control : null;
}

function firstControlIn(label: UiElement): UiElement | undefined {
  return elementsOf(label.children).find(({ element }) => LABELLED_TAGS.has(element.tag))?.element;
}

function isBox(element: UiElement): boolean {
  return element.tag === "input" && BOXES.has(attributeText(element, "type") ?? "");
}

/** Whether it is on the page and hidden by itself: what is not there is not clicked by its label. */
function isOnlyHidden({ presence, attributes, isStyledAway }: UiElement): boolean {
  return presence === "no" && (isStyledAway === true || visibilityOf(attributes) === "no");
}
