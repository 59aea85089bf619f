import { remembered } from "../remembered.ts";
import { isEventType, type EventType } from "../ui/listener.ts";

/**
 * Attributes by the names that scripts know them as: properties of DOM nodes and of React's tags.
 * Source: developer.mozilla.org/docs/Web/API/Element, react.dev/reference/react-dom/components.
 */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["className", "class"],
  ["htmlFor", "for"],
  ["defaultValue", "value"],
  ["defaultChecked", "checked"],
  ["noValidate", "novalidate"],
  ["minLength", "minlength"],
  ["maxLength", "maxlength"],
  ["readOnly", "readonly"],
  ["autoFocus", "autofocus"],
  ["tabIndex", "tabindex"],
  ["ariaLabel", "aria-label"],
  ["ariaHidden", "aria-hidden"],
]);

/** The attribute that a property of a node sets. */
export const attributeNamed: (property: string) => string = remembered((property) => {
  if (/^aria[A-Z]/u.test(property)) return `aria-${property.slice(4).toLowerCase()}`;
  return ATTRIBUTES.get(property) ?? property;
});

/** Properties of a node that are the text of the attribute of their name; `""` where it is not set. */
const TEXTS: ReadonlySet<string> = new Set([
  ..."id title alt name placeholder href src action method lang dir rel target type".split(" "),
  "class",
  "for",
]);
/** Other properties that set the attribute of their name. */
const OTHERS: ReadonlySet<string> = new Set(
  "value checked disabled hidden open required readonly multiple selected min max step pattern minlength maxlength novalidate tabindex autofocus role inert rows cols width height popover".split(
    " ",
  ),
);

/** Whether a property of a node is told by an attribute, whatever the property is called. */
export function isReflected(attribute: string): boolean {
  return TEXTS.has(attribute) || OTHERS.has(attribute) || attribute.startsWith("aria-");
}

/** Whether a property reads `""` where its attribute is not set. */
export function isReflectedText(attribute: string): boolean {
  return TEXTS.has(attribute);
}

/** The attribute that a property of `dataset` stands for. */
export function dataAttribute(property: string): string {
  return `data-${property.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Events by what component libraries call them. */
const EVENTS: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  ["valuechange", "input"],
  ["checkedchange", "change"],
  ["doubleclick", "dblclick"],
]);

/** The event that a property such as `onClick` or `onclick` listens to; null for other properties. */
export const eventOf: (property: string) => EventType | null = remembered((property) => {
  if (!/^on[a-z]/iu.test(property)) return null;
  const name = property.slice(2).toLowerCase();
  return EVENTS.get(name) ?? (isEventType(name) ? name : null);
});

/** The event that a property listens to and that is not tried, such as `onMouseEnter`; else null. */
export const untriedEventOf: (property: string) => string | null = remembered((property) => {
  if (!/^on[A-Z]/u.test(property) || eventOf(property) !== null) return null;
  return property.slice(2).toLowerCase();
});
