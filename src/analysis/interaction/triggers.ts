import { isWithin, lookAt } from "../limits.ts";
import type { EffectFact } from "../../contracts/generated.ts";
import { rememberedOfPage } from "../remembered.ts";
import type { View } from "../ui/page.ts";
import { isOn, mayHave } from "../ui/attributes.ts";
import { knownText } from "../ui/content.ts";
import { hasCover, isCovered } from "../ui/covered.ts";
import { holdsBackSubmit, isSubmit } from "../ui/form-element.ts";
import { formsOf, type Forms } from "../ui/forms.ts";
import { ears, listenersHearing } from "../ui/hearing.ts";
import type { EventType, Listener } from "../ui/listener.ts";
import { isMoving } from "../ui/moving.ts";
import { changedElements, elementAt, elementsOf, type Placed } from "../ui/placed.ts";
import { CLICKS, labelClick } from "./label-click.ts";
import { isOnlyAround, isTargetOfOthers } from "./targets.ts";
import { roleOf } from "../ui/role.ts";
import type { UiElement } from "../ui/tree.ts";

/** Something that a user can do to an element, and what listens to it. */
export interface Trigger {
  readonly element: UiElement;
  readonly action: EffectFact["action"];
  /** The key that is pressed, where it is not Enter. */
  readonly key?: EffectFact["key"];
  readonly listeners: readonly Listener[];
  /** The elements around that hear it, for those that have no listener of their own. */
  readonly heardBy: readonly UiElement[];
  /** Fields that may matter: of the same form, or where there is none, of the page. */
  readonly fields: readonly UiElement[];
  /** Fields that the browser itself wants filled before it submits. */
  readonly blocking: readonly UiElement[];
  /** The box that is turned by a click of its label's words. */
  readonly passesTo?: UiElement;
  /** Whether the browser, or the page, does not let the user act now. */
  readonly disabled: boolean;
}

const TEXT_FIELDS = new Set(["textbox", "searchbox", "spinbutton"]);
const BOXES = new Set(["checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio"]);
/** What typing into a field sets off. */
export const TYPING: readonly EventType[] = ["change", "input"];
const KEYS: readonly EventType[] = ["keydown", "keyup", "keypress"];
/** The same for a key that writes nothing. */
const MERE_KEYS: readonly EventType[] = ["keydown", "keyup"];
/** The elements that a user can act on, and their forms. */
interface Usable {
  readonly byKey: ReadonlyMap<string, Placed>;
  readonly forms: Forms;
}

const usableOf = rememberedOfPage((nodes: View["nodes"]): Usable => {
  const placed = elementsOf(nodes).filter((item) => isUsable(item, nodes));
  const byKey = new Map(placed.map((item) => [item.element.key, item]));
  return { byKey, forms: formsOf(placed) };
});

function isUsable(item: Placed, nodes: View["nodes"]): boolean {
  return isThere(item) && !isCovered(item, nodes) && !isMoving(item);
}

function isThere({ element }: Placed): boolean {
  return element.presence === "yes" && !element.repeated;
}

/** The keys of the elements that a user can act on, in document order. */
export function usableKeys(view: View): Iterable<string> {
  return usableOf(view.nodes).byKey.keys();
}

/** The same, of those elements alone that are not as they were in another state of the page. */
export function newlyUsableKeys(before: View, view: View): readonly string[] {
  // What lay in front of them may have gone.
  if (hasCover(before.nodes)) return [...usableKeys(view)];
  return changedElements(before.nodes, view.nodes).flatMap((item) =>
    isUsable(item, view.nodes) && (item.form !== null || isHeard(item)) ? [item.element.key] : [],
  );
}

/** The elements that listen to clicks, and that none can reach in this state. */
export function outOfReach({ nodes }: View): readonly UiElement[] {
  return elementsOf(nodes).flatMap((item) => {
    const isHeld = isThere(item) && item.element.listeners.has("click") && !isUsable(item, nodes);
    return isHeld ? [item.element] : [];
  });
}

/** What listens to a trigger now; null when its element cannot be used in this state. */
export function listenersNow(
  { nodes }: View,
  { element: { key }, action, key: pressed }: Trigger,
): readonly Listener[] | null {
  const item = elementAt(nodes, key);
  if (item === null || !isUsable(item, nodes)) return null;
  const forms = formsOf(placedWith(item, nodes).filter(isThere));
  const all = [...clicksOfLabel(item, nodes), ...triggersOn(item, forms)];
  const again = all.find((one) => one.action === action && one.key === pressed);
  return again === undefined || again.disabled ? null : again.listeners;
}

/** What a user can do to the element of this key now; nothing when it is not there. */
export function triggersAt(view: View, key: string): readonly Trigger[] {
  const { byKey, forms } = usableOf(view.nodes);
  const item = byKey.get(key);
  if (item === undefined) return [];
  return [...clicksOfLabel(item, view.nodes), ...triggersOn(item, forms)];
}

/** A click of the words of a label whose box nobody sees. */
function clicksOfLabel(item: Placed, nodes: View["nodes"]): readonly Trigger[] {
  const clicked = labelClick(item, nodes);
  if (clicked === null) return [];
  const { box, listeners } = clicked;
  const nothing = { heardBy: [], fields: [], blocking: [] };
  const disabled = isOn(box, "disabled");
  return [
    { element: item.element, action: "click", listeners, ...nothing, disabled, passesTo: box },
  ];
}

/** An element and all that may be in its form. */
function placedWith(item: Placed, nodes: View["nodes"]): readonly Placed[] {
  if (item.element.attributes.has("form")) return elementsOf(nodes);
  return item.form === null ? [item] : elementsOf([item.form]);
}

/** Whether something listens to what is done to an element, at the element or around it. */
function isHeard({ element, around }: Placed): boolean {
  return element.listeners.size > 0 || ears(around).length > 0;
}

function triggersOn(item: Placed, forms: Forms): readonly Trigger[] {
  const { element } = item;
  const form = forms.formOf(element);
  if (element.listeners.size === 0 && form === null && !isTargetOfOthers(item)) return [];
  if (form !== null && isSubmit(element)) return submitTrigger(item, form, forms);
  const role = roleOf(element).role ?? "";
  if (isTypedInto(element)) return fieldTriggers(item, form, forms);
  const clicked = listenersHearing(item, CLICKS);
  if (BOXES.has(role)) {
    return trigger(item, "check", [...listenersHearing(item, ["change"]), ...clicked], forms);
  }
  if (role === "combobox" && element.tag === "select")
    return trigger(item, "select", listenersHearing(item, ["input", "change"]), forms);
  if (isOnlyAround(item)) return [];
  const twice = listenersHearing(item, ["dblclick"]);
  return [...trigger(item, "click", clicked, forms), ...trigger(item, "dblclick", twice, forms)];
}

/** What a click sets off now; for a click that another one follows. */
export function clickListenersAt({ nodes }: View, key: string): readonly Listener[] | null {
  const item = elementAt(nodes, key);
  return item === null || !isUsable(item, nodes) ? null : listenersHearing(item, CLICKS);
}

function trigger(
  { element, around }: Placed,
  action: Trigger["action"],
  listeners: readonly Listener[],
  forms: Forms,
): readonly Trigger[] {
  if (listeners.length === 0) return [];
  const fields = fieldsOf(forms.formOf(element), forms);
  const isOwn = listeners.some((one) => one.kind === "fixed" || one.at === element.key);
  const heardBy = isOwn ? [] : ears(around);
  const disabled = isOn(element, "disabled");
  return [{ element, action, listeners, heardBy, fields, blocking: [], disabled }];
}

function submitTrigger(item: Placed, form: UiElement, forms: Forms): readonly Trigger[] {
  const listeners = [...listenersHearing(item, CLICKS), ...submitListeners(item, form)];
  const [submit] = trigger(item, "submit", listeners, forms);
  if (submit === undefined) return [];
  const blocking = mayHave(form, "novalidate") ? [] : submit.fields.filter(isRequiredAndEmpty);
  return [{ ...submit, heardBy: [], blocking }];
}

/** What hears that a form is submitted: the form, and what is around both it and the control. */
function submitListeners({ around }: Placed, form: UiElement): readonly Listener[] {
  const at = around.indexOf(form);
  const outside = at === -1 ? [] : around.slice(0, at);
  return listenersHearing({ element: form, around: outside, form: null, namer: null }, ["submit"]);
}

/** Typing, and the Enter key: by a listener of its own, or as the only way to submit its form. */
function fieldTriggers(item: Placed, form: UiElement | null, forms: Forms): readonly Trigger[] {
  const { element } = item;
  const keys = listenersHearing(item, KEYS);
  const submitted = submittedByEnter(item, form, forms);
  const pressed = element.tag === "textarea" ? keys : [...keys, ...submitted];
  const alone = (one: Trigger): Trigger => ({ ...one, fields: [element] });
  const press = trigger(item, "press", pressed, forms);
  const escape = trigger(item, "press", listenersHearing(item, MERE_KEYS), forms);
  return [
    ...trigger(item, "fill", listenersHearing(item, TYPING), forms).map(alone),
    ...(submitted.length > 0 ? press : press.map(alone)),
    ...escape.map((one): Trigger => Object.assign(alone(one), { key: "Escape" as const })),
  ];
}

/**
 * What listens to a form that has no button to submit it: the Enter key does where only one of its fields
 * takes text. Source: HTML, section 4.10.22.2 (implicit submission).
 */
function submittedByEnter(item: Placed, form: UiElement | null, forms: Forms): readonly Listener[] {
  if (form === null) return [];
  const listeners = submitListeners(item, form);
  if (listeners.length === 0) return [];
  const members = forms.membersOf(form).filter(({ presence }) => presence !== "no");
  const isHeld = members.filter((one) => holdsBackSubmit(one)).length > 1;
  return isHeld || members.some((one) => isSubmit(one)) ? [] : listeners;
}

const fields = new WeakMap<Forms, Map<UiElement | null, readonly UiElement[]>>();

/** The text fields of a form that can be filled; of the page, those that are in no form. */
function fieldsOf(form: UiElement | null, forms: Forms): readonly UiElement[] {
  const byForm = fields.get(forms) ?? new Map<UiElement | null, readonly UiElement[]>();
  fields.set(forms, byForm);
  const found = byForm.get(form) ?? fillableOf(form, forms);
  byForm.set(form, found);
  return found;
}

function fillableOf(form: UiElement | null, forms: Forms): readonly UiElement[] {
  const all = forms.membersOf(form).filter(isFillable);
  const place = form ?? all[0];
  // Of more fields than this, nobody tries which of them matter.
  if (place !== undefined) lookAt(place, () => isWithin("fields", all.length));
  return all;
}

function isFillable(element: UiElement): boolean {
  return isTypedInto(element) && !isOn(element, "disabled");
}

/** Whether a test fills it: a field of text or numbers, and a slider of the browser's own. */
function isTypedInto(element: UiElement): boolean {
  const role = roleOf(element).role ?? "";
  return TEXT_FIELDS.has(role) || (role === "slider" && element.tag === "input");
}

function isRequiredAndEmpty(field: UiElement): boolean {
  const value = field.attributes.get("value");
  const isEmpty = value === undefined || knownText(value.content) === "";
  return isOn(field, "required") && isEmpty;
}
