import type { EffectFact, FormFact, ScreenFact } from "../contracts/generated.ts";
import { isAnsweredSo, type UserAction } from "./user-action.ts";

/** What was filled in or chosen on a page, by element id. */
export type FieldValues = ReadonlyMap<string, string>;

/** The effects that an action of the user has on a screen whose fields have these values. */
export function effectsOfAction(
  screen: ScreenFact,
  values: FieldValues,
  action: UserAction,
): readonly EffectFact[] {
  const triggers = triggersOf(screen, action);
  return screen.effects.filter(
    (effect) =>
      triggers.has(effect.trigger) &&
      fits(effect, action) &&
      isReady(values, effect) &&
      (effect.dialog === undefined || isAnsweredSo(effect.dialog, action.answer)),
  );
}

/** Ids whose effects the action sets off: the element, and its form when it submits one. */
function triggersOf(screen: ScreenFact, action: UserAction): ReadonlySet<string> {
  const ids = new Set([action.element.id]);
  const form = submittedForm(screen, action);
  if (form !== null) {
    for (const id of [form.id, form.submit, ...form.fields]) if (id !== null) ids.add(id);
  }
  return ids;
}

function submittedForm(screen: ScreenFact, action: UserAction): FormFact | null {
  const { id } = action.element;
  if (action.kind === "click") return screen.forms.find((form) => form.submit === id) ?? null;
  if (action.kind !== "press" || action.value !== "Enter") return null;
  return screen.forms.find((form) => form.fields.includes(id)) ?? null;
}

/** Whether the kind of action is the one that the effect waits for. */
function fits(effect: EffectFact, action: UserAction): boolean {
  switch (effect.action) {
    case "submit":
      return action.kind === "click" || isEnter(action);
    case "click":
      return action.kind === "click" || isEnter(action) || isToggle(action);
    case "dblclick":
      return action.kind === "dblclick";
    case "check":
      return isToggle(action) || action.kind === "click";
    case "fill":
      return action.kind === "fill";
    case "select":
      return action.kind === "choose";
    case "press":
      return isPressed(effect, action);
  }
}

/** A button that has the focus is used by the space bar too. */
function isEnter({ kind, value }: UserAction): boolean {
  return kind === "press" && value !== "Escape";
}

function isPressed({ trigger, key }: EffectFact, action: UserAction): boolean {
  const isKey = key === undefined ? isEnter(action) : action.value === key;
  return action.kind === "press" && isKey && trigger === action.element.id;
}

function isToggle(action: UserAction): boolean {
  return action.kind === "check" || action.kind === "uncheck";
}

/** An effect takes place when all that it requires is filled in, and all that it excludes is not. */
function isReady(values: FieldValues, { requires, unless = [] }: EffectFact): boolean {
  const isFilled = (id: string): boolean => (values.get(id) ?? "") !== "";
  return requires.every(isFilled) && !unless.some(isFilled);
}
