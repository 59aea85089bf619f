import type {
  AppModel,
  EffectFact,
  ElementFact,
  ScreenFact,
  SourceLocation,
} from "../../../contracts/generated.ts";
import { hasParameter, isInternal, routeFor, screenOf } from "./routes.ts";
import { effectsOf } from "./triggered.ts";

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
  /** What elements read that do not read as at first, by id; null where it is not known. */
  readonly changed: ReadonlyMap<string, string | null>;
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
  changed: new Map(),
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
  const elements = state.screen.elements.filter((element) => {
    if (state.hidden.has(element.id)) return false;
    return element.initial || state.shown.has(element.id) || !later.has(element.id);
  });
  return elements.map((element) => asShown(state, element));
}

/** The element with what it reads now, where that is known. */
export function asShown(state: FlowState, element: ElementFact): ElementFact {
  const reading = state.changed.get(element.id) ?? null;
  if (reading === null || element.field !== null) return element;
  const name = element.name === null ? null : reading;
  const text = element.text === null ? null : reading;
  return { ...element, name, text, alternatives: [] };
}

/**
 * What the element reads after the effect; null when that is not known. Less than before is what
 * the source says of a name whose other part comes from data.
 */
export function readingAfter(element: ElementFact, { reads }: EffectFact): string | null {
  const before = element.name ?? element.text ?? "";
  if (reads === undefined || reads === "") return null;
  return before !== reads && before.includes(reads) ? null : reads;
}

/** True when the element is surely on the page now, and what it reads is known. */
export function isReached(state: FlowState, element: ElementFact): boolean {
  if (state.hidden.has(element.id)) return false;
  // A field stays what it is; any other text may be gone.
  if (state.changed.get(element.id) === null && element.field === null) return false;
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

/** `before` holds what was filled in: a form that is cleared still echoes it. */
function applyEffect(state: FlowState, effect: EffectFact, before: FlowState): FlowState {
  switch (effect.outcome) {
    case "shows": {
      const shown = added(state.shown, effect);
      const hidden = removed(state.hidden, effect);
      return { ...state, shown, hidden, changed: withReading(state, effect) };
    }
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
      return { ...state, changed: withReading(state, effect) };
    case "navigates":
      return state;
  }
}

/** What is shown without a reading reads as before; what changes without one reads nothing known. */
function withReading(state: FlowState, effect: EffectFact): FlowState["changed"] {
  const { outcome, target, reads } = effect;
  if (reads === undefined && outcome === "shows") return state.changed;
  const element = state.screen?.elements.find(({ id }) => id === target);
  const reading = element === undefined ? null : readingAfter(element, effect);
  return new Map([...state.changed, [target, reading]]);
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
