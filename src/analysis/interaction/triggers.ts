import { cutTo } from "../limits.ts";
import type { EffectFact } from "../../contracts/generated.ts";
import type { View } from "../ui/page.ts";
import { isOn, mayHave } from "../ui/attributes.ts";
import { knownText } from "../ui/content.ts";
import { formOf, isForm, isSubmit, membersOf } from "../ui/forms.ts";
import type { EventType, Listener } from "../ui/listener.ts";
import { closest, elementsOf, type Placed } from "../ui/placed.ts";
import { roleOf } from "../ui/role.ts";
import type { UiElement } from "../ui/tree.ts";

/** Something that a user can do to an element, and what listens to it. */
export interface Trigger {
  readonly element: UiElement;
  readonly action: EffectFact["action"];
  readonly listeners: readonly Listener[];
  /** Fields that may matter: of the same form, or where there is none, of the page. */
  readonly fields: readonly UiElement[];
  /** Fields that the browser itself wants filled before it submits. */
  readonly blocking: readonly UiElement[];
  /** Whether the browser, or the page, does not let the user act now. */
  readonly disabled: boolean;
}

const TEXT_FIELDS = new Set(["textbox", "searchbox", "spinbutton"]);
const BOXES = new Set(["checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio"]);
/** What typing into a field sets off. */
export const TYPING: readonly EventType[] = ["change", "input"];
const KEYS: readonly EventType[] = ["keydown", "keyup", "keypress"];
const CLICKS: readonly EventType[] = ["click", "mousedown", "select"];

/** Everything that a user can do on a page as it looks now. */
export function triggersOf({ nodes }: View): readonly Trigger[] {
  const visible = usable(nodes);
  return visible.flatMap((item) => triggersOn(item, visible));
}

/** What a user can do to the element of this key now; none when it is not there. */
export function triggersAt({ nodes }: View, key: string): readonly Trigger[] {
  const visible = usable(nodes);
  const item = visible.find(({ element }) => element.key === key);
  return item === undefined ? [] : triggersOn(item, visible);
}

function usable(nodes: View["nodes"]): readonly Placed[] {
  return elementsOf(nodes).filter(({ element }) => element.presence === "yes" && !element.repeated);
}

/** The listeners that an element has for these events, in this order. */
export function listenersOf(
  { listeners }: UiElement,
  types: readonly EventType[],
): readonly Listener[] {
  return types.flatMap((type) => listeners.get(type) ?? []);
}

function triggersOn(item: Placed, visible: readonly Placed[]): readonly Trigger[] {
  const { element } = item;
  const role = roleOf(element).role ?? "";
  const clicked = listenersOf(element, CLICKS);
  const form = formOf(item, visible);
  if (isSubmit(element) && form !== null) return submitTrigger(item, form, visible);
  if (BOXES.has(role)) {
    const checked = [...listenersOf(element, ["change"]), ...clicked];
    return trigger(item, "check", checked, visible);
  }
  if (role === "combobox" && element.tag === "select")
    return trigger(item, "select", listenersOf(element, ["change"]), visible);
  if (TEXT_FIELDS.has(role)) return fieldTriggers(item, form, visible);
  return trigger(item, "click", clicked, visible);
}

function trigger(
  item: Placed,
  action: Trigger["action"],
  listeners: readonly Listener[],
  visible: readonly Placed[],
): readonly Trigger[] {
  if (listeners.length === 0) return [];
  const { element } = item;
  const fields = fieldsFor(formOf(item, visible), visible);
  return [
    { element, action, listeners, fields, blocking: [], disabled: isOn(element, "disabled") },
  ];
}

function submitTrigger(
  item: Placed,
  form: UiElement,
  visible: readonly Placed[],
): readonly Trigger[] {
  const listeners = [...listenersOf(item.element, CLICKS), ...listenersOf(form, ["submit"])];
  const [submit] = trigger(item, "submit", listeners, visible);
  if (submit === undefined) return [];
  const blocking = mayHave(form, "novalidate") ? [] : submit.fields.filter(isRequiredAndEmpty);
  return [{ ...submit, blocking }];
}

/** Typing, and the Enter key: by a listener of its own, or as the only way to submit its form. */
function fieldTriggers(
  item: Placed,
  form: UiElement | null,
  visible: readonly Placed[],
): readonly Trigger[] {
  const { element } = item;
  const submitted = form === null || hasSubmit(form, visible) ? [] : listenersOf(form, ["submit"]);
  const keys = listenersOf(element, KEYS);
  const pressed = element.tag === "textarea" ? keys : [...keys, ...submitted];
  const alone = (one: Trigger): Trigger => ({ ...one, fields: [element] });
  const press = trigger(item, "press", pressed, visible);
  return [
    ...trigger(item, "fill", listenersOf(element, TYPING), visible).map(alone),
    ...(submitted.length > 0 ? press : press.map(alone)),
  ];
}

function hasSubmit(form: UiElement, visible: readonly Placed[]): boolean {
  return membersOf(form, visible).some((member) => isSubmit(member.element));
}

function fieldsFor(form: UiElement | null, visible: readonly Placed[]): readonly UiElement[] {
  const candidates =
    form === null
      ? visible.filter((item) => closest(item, isForm) === null)
      : membersOf(form, visible);
  const fields = candidates
    .map((item) => item.element)
    .filter((element) => TEXT_FIELDS.has(roleOf(element).role ?? "") && !isOn(element, "disabled"));
  return cutTo("fields", fields);
}

function isRequiredAndEmpty(field: UiElement): boolean {
  const value = field.attributes.get("value");
  const isEmpty = value === undefined || knownText(value.content) === "";
  return isOn(field, "required") && isEmpty;
}
