import type {
  AppModel,
  EffectFact,
  ElementFact,
  FormFact,
  ScreenFact,
  SourceLocation,
} from "../../../contracts/generated.ts";
import { hasParameter, isInternal, routeFor, screenOf } from "./routes.ts";

/** What is on the screen at one moment of a test, as far as the source says. */
export interface FlowState {
  /** Null before the first page, and when the screen of a route is not known. */
  readonly screen: ScreenFact | null;
  /** URL path, as it was opened or navigated to. */
  readonly path: string | null;
  /** Where the source says that this path exists. */
  readonly pathSource: SourceLocation | null;
  /** Ids of elements that an effect has shown. */
  readonly shown: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** Ids of elements that read otherwise than at first. */
  readonly changed: ReadonlySet<string>;
  /** What was filled in or chosen, by element id; a checked box has the value `on`. */
  readonly values: ReadonlyMap<string, string>;
  /** Texts that the page repeats after an effect. */
  readonly echoes: readonly Echo[];
  /** The field that has the focus, for `Press "Enter"`. */
  readonly focused: ElementFact | null;
}

export interface Echo {
  readonly text: string;
  readonly source: SourceLocation;
}

export interface UserAction {
  readonly kind: "click" | "fill" | "check" | "uncheck" | "choose" | "press";
  readonly element: ElementFact;
  /** Text, option or key; empty where the action has none. */
  readonly value: string;
}

export const NOWHERE: FlowState = {
  screen: null,
  path: null,
  pathSource: null,
  shown: new Set(),
  hidden: new Set(),
  changed: new Set(),
  values: new Map(),
  echoes: [],
  focused: null,
};

/** The state after a URL is opened; null when no route of the source matches it. */
export function open(model: AppModel, path: string): FlowState | null {
  const route = routeFor(model, path);
  if (route === null) return null;
  return { ...NOWHERE, screen: screenOf(model, route), path, pathSource: route.source };
}

/** The state after an action of the user, with every effect that the source gives it. */
export function act(model: AppModel, state: FlowState, action: UserAction): FlowState {
  const set = withValue(state, action);
  const effects = effectsOf(set, action);
  const after = effects.reduce((current, effect) => applyEffect(current, effect, set), set);
  const navigation = effects.find((effect) => effect.outcome === "navigates");
  const target = navigation?.target ?? linkTarget(action, effects);
  if (target === null || hasParameter(target)) return after;
  const opened = open(model, target);
  return opened === null ? after : { ...opened, echoes: after.echoes };
}

/** Elements that may be on the page now: all but those that are still to be shown, or hidden. */
export function present(state: FlowState): readonly ElementFact[] {
  if (state.screen === null) return [];
  const later = new Set(
    state.screen.effects
      .filter((effect) => effect.outcome === "shows")
      .map((effect) => effect.target),
  );
  return state.screen.elements.filter((element) => {
    if (state.hidden.has(element.id)) return false;
    return element.initial || state.shown.has(element.id) || !later.has(element.id);
  });
}

/** True when the element, as the source reads it, is surely on the page now. */
export function isReached(state: FlowState, element: ElementFact): boolean {
  if (state.hidden.has(element.id)) return false;
  // A field stays what it is; any other text may be gone.
  if (state.changed.has(element.id) && element.field === null) return false;
  return element.initial || state.shown.has(element.id);
}

function withValue(state: FlowState, action: UserAction): FlowState {
  const values = new Map(state.values);
  if (action.kind === "fill" || action.kind === "choose")
    values.set(action.element.id, action.value);
  if (action.kind === "check") values.set(action.element.id, "on");
  if (action.kind === "uncheck") values.delete(action.element.id);
  return { ...state, values, focused: action.element };
}

function effectsOf(state: FlowState, action: UserAction): readonly EffectFact[] {
  const screen = state.screen;
  if (screen === null) return [];
  const triggers = triggersOf(screen, action);
  return screen.effects.filter(
    (effect) => triggers.has(effect.trigger) && fits(effect, action) && isReady(state, effect),
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
      return action.kind === "click" || action.kind === "press";
    case "click":
      return action.kind === "click" || action.kind === "press" || isToggle(action);
    case "check":
      return isToggle(action) || action.kind === "click";
    case "fill":
      return action.kind === "fill";
    case "select":
      return action.kind === "choose";
    case "press":
      return action.kind === "press" && effect.trigger === action.element.id;
  }
}

function isToggle(action: UserAction): boolean {
  return action.kind === "check" || action.kind === "uncheck";
}

/** An effect takes place when all that it requires is filled in, and all that it excludes is not. */
function isReady({ values }: FlowState, { requires, unless = [] }: EffectFact): boolean {
  const isFilled = (id: string): boolean => (values.get(id) ?? "") !== "";
  return requires.every(isFilled) && !unless.some(isFilled);
}

/** `before` holds what was filled in: a form that is cleared still echoes it. */
function applyEffect(state: FlowState, effect: EffectFact, before: FlowState): FlowState {
  switch (effect.outcome) {
    case "shows":
      return { ...state, shown: added(state.shown, effect), hidden: removed(state.hidden, effect) };
    case "hides":
      return { ...state, shown: removed(state.shown, effect), hidden: added(state.hidden, effect) };
    case "echoes": {
      const text = before.values.get(effect.target) ?? "";
      const echo = { text, source: effect.source };
      return text === "" ? state : { ...state, echoes: [...state.echoes, echo] };
    }
    case "clears":
      return { ...state, values: new Map([...state.values, [effect.target, ""]]) };
    case "changes":
      return { ...state, changed: new Set([...state.changed, effect.target]) };
    case "navigates":
      return state;
  }
}

function linkTarget(action: UserAction, effects: readonly EffectFact[]): string | null {
  const { href } = action.element;
  const followed = action.kind === "click" || action.value === "Enter";
  if (href === null || !followed || effects.length > 0) return null;
  return isInternal(href) ? href : null;
}

function added(ids: ReadonlySet<string>, effect: EffectFact): ReadonlySet<string> {
  return new Set([...ids, effect.target]);
}

function removed(ids: ReadonlySet<string>, effect: EffectFact): ReadonlySet<string> {
  return new Set([...ids].filter((id) => id !== effect.target));
}
