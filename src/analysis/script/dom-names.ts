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
export function attributeNamed(property: string): string {
  return ATTRIBUTES.get(property) ?? property;
}

/** Events by what component libraries call them. */
const EVENTS: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  ["valuechange", "input"],
  ["checkedchange", "change"],
]);

/** The event that a property such as `onClick` or `onclick` listens to; null for other properties. */
export function eventOf(property: string): EventType | null {
  if (!/^on[a-z]/iu.test(property)) return null;
  const name = property.slice(2).toLowerCase();
  return EVENTS.get(name) ?? (isEventType(name) ? name : null);
}

/** The event that a property listens to and that is not tried, such as `onMouseEnter`; else null. */
export function untriedEventOf(property: string): string | null {
  if (!/^on[A-Z]/u.test(property) || eventOf(property) !== null) return null;
  const name = property.slice(2).toLowerCase();
  return name === "doubleclick" ? "dblclick" : name;
}
