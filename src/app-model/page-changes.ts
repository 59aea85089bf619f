import type { EffectFact } from "../contracts/generated.ts";
import { BACK, isAppRoute } from "../contracts/mobile.ts";
import { answeredScreen } from "./answers.ts";
import { effectsOfAction } from "./action-effects.ts";
import { afterEntering } from "./empty-messages.ts";
import type { OpenAppModel } from "./open-app-model.ts";
import { NOWHERE, readingAfter, type Echo, type PageState } from "./page-state.ts";
import { hasParameter, isInternal, routeFor, screenOf } from "./routes.ts";
import {
  asPlain,
  atStartOfApp,
  isUntouched,
  nextStep,
  stateAfterStep,
  withoutWalk,
} from "./walks.ts";
import type { UserAction } from "./user-action.ts";

/** The state after a URL is opened where a test has given these answers; null when no route of the source matches it. */
export function stateAfterOpening(
  model: OpenAppModel,
  path: string,
  answers: PageState["answers"] = [],
): PageState | null {
  const route = routeFor(model, path);
  if (route === null) return null;
  const screen = answeredScreen(model, route, answers) ?? screenOf(model, route);
  return { ...NOWHERE, screen, path, answers };
}

/** The state after an action of the user: on a walk as it was rehearsed, else by the effects of the action. */
export function stateAfterAction(
  model: OpenAppModel,
  state: PageState,
  action: UserAction,
): PageState {
  if (state.walk === null) return stateAfterEffects(model, state, action);
  const before = state.walk.plain;
  const known = before === null ? null : asPlain(action, before);
  const plain = before && known && stateAfterEffects(model, before, known);
  const step = nextStep(state, action);
  if (step !== null) return stateAfterStep(state, step, { plain, action });
  if (plain === null) return { ...NOWHERE, path: state.path };
  return isUntouched(state) && hasOnlyGone(state, plain, action) ? atStartOfApp(plain) : plain;
}

/** Whether all that an action did was to go to another screen of an app. */
function hasOnlyGone(before: PageState, after: PageState, action: UserAction): boolean {
  if (!isAppRoute(after.path ?? "") || after.path === before.path) return false;
  return effectsInState(before, action).every(({ outcome }) => outcome === "navigates");
}

/** The state after an action of the user, with every effect that the source gives it. */
function stateAfterEffects(model: OpenAppModel, state: PageState, action: UserAction): PageState {
  const set = withValue(state, action);
  const effects = effectsInState(state, action);
  const after = effects.reduce(
    (current, effect) => applyEffect(current, effect, { before: set, action }),
    set,
  );
  const navigation = effects.find((effect) => effect.outcome === "navigates");
  const target = navigation?.target ?? linkTarget(action, effects);
  if (target === null) return after;
  if (target === BACK) return stateAfterGoingBack(model, state) ?? after;
  if (hasParameter(target) && !isAppRoute(target)) return after;
  const opened = stateAfterOpening(model, target, state.answers);
  if (opened === null) return after;
  const { echoes, dialog } = after;
  const arrived = { ...opened, echoes, dialog, before: pageBefore(after, action, navigation) };
  return afterEntering(after, arrived);
}

/** A link adds a page to the history of a browser; whether a handler does, or replaces one, is not told. */
function pageBefore(
  after: PageState,
  { element }: UserAction,
  navigation: EffectFact | undefined,
): PageState | null {
  if (!isAppRoute(after.path ?? "")) return element.href === null ? null : after;
  return beforeOf(after, navigation?.history);
}

/**
 * What going back leads to after a navigation. Between tabs that is for their navigator and the device
 * to say: to the first tab, to the one before, or out of all of them. Source: reactnavigation.org,
 * "backBehavior".
 */
function beforeOf(left: PageState, history: EffectFact["history"]): PageState | null {
  if (history === "switch") return null;
  return history === "replace" ? left.before : left;
}

/**
 * The page before; null when that is not known. A device shows it as it was left, a browser may make
 * it anew: nothing that was done there is believed to be still so.
 */
export function stateAfterGoingBack(model: OpenAppModel, state: PageState): PageState | null {
  const { before, path } = withoutWalk(state);
  if (before === null) return null;
  if (isAppRoute(path ?? "")) return afterEntering(state, { ...before, focused: null });
  const opened = stateAfterOpening(model, before.path ?? "", state.answers);
  return opened === null ? null : { ...opened, before: before.before, ahead: state };
}

/** The page that was gone back from, as a browser opens it; null when that is not known. */
export function stateAfterGoingForward(model: OpenAppModel, state: PageState): PageState | null {
  const { ahead } = state;
  const opened = ahead === null ? null : stateAfterOpening(model, ahead.path ?? "", state.answers);
  return opened === null ? null : { ...opened, before: state };
}

/** What the source says an action of the user does in this state. */
export function effectsInState(state: PageState, action: UserAction): readonly EffectFact[] {
  const { screen, values } = withValue(state, action);
  return screen === null ? [] : effectsOfAction(screen, values, action);
}

/** The state after the page is opened again: what the browser stores is as it was. */
export function stateAfterReloading(model: OpenAppModel, state: PageState): PageState | null {
  const opened = state.path === null ? null : stateAfterOpening(model, state.path, state.answers);
  if (opened === null) return null;
  const left = withoutWalk(state);
  // What a walk alone knows is not known any longer.
  if (left.screen === null) return left;
  const echoes = lasting(left.echoes);
  const erased = lasting(left.erased);
  // What had changed may be so again, or be as at first.
  const open = [...left.hidden, ...left.changed.keys()].map((id) => [id, null] as const);
  return { ...opened, echoes, erased, changed: new Map(open) };
}

function lasting(echoes: readonly Echo[]): readonly Echo[] {
  return echoes.filter(({ lasts }) => lasts);
}

function withValue(state: PageState, action: UserAction): PageState {
  const values = new Map(state.values);
  if (action.kind === "fill" || action.kind === "choose")
    values.set(action.element.id, action.value);
  if (action.kind === "check") values.set(action.element.id, "on");
  if (action.kind === "uncheck") values.delete(action.element.id);
  return { ...state, values, dialog: null, focused: action.element };
}

function openedBy({ dialog, source }: EffectFact): PageState["dialog"] {
  return dialog === undefined ? null : { ...dialog, source };
}

interface Cause {
  /** Holds what was filled in: a form that is cleared still echoes it. */
  readonly before: PageState;
  readonly action: UserAction;
}

function withEcho(
  state: PageState,
  { target: field, lasts = false, alone = false, source }: EffectFact,
  { values }: PageState,
): PageState {
  const text = values.get(field) ?? "";
  const echo: Echo = { text, field, lasts, alone, source };
  return text === "" ? state : { ...state, echoes: [...state.echoes, echo] };
}

function applyEffect(state: PageState, effect: EffectFact, { before, action }: Cause): PageState {
  switch (effect.outcome) {
    case "shows": {
      const shown = added(state.shown, effect);
      const hidden = removed(state.hidden, effect);
      const several = state.shown.has(effect.target) ? added(state.several, effect) : state.several;
      return { ...state, shown, hidden, several, changed: withReading(state, effect) };
    }
    case "hides":
      return { ...state, shown: removed(state.shown, effect), hidden: added(state.hidden, effect) };
    case "echoes":
      return withEcho(state, effect, before);
    case "erases":
      return withErased(state, effect, action.row ?? null);
    case "clears":
      return { ...state, values: new Map([...state.values, [effect.target, ""]]) };
    case "changes":
      return effect.ticked === undefined
        ? { ...state, changed: withReading(state, effect) }
        : withTick(state, effect.target, effect.ticked);
    case "asks":
      return { ...state, dialog: openedBy(effect) };
    case "navigates":
      return state;
  }
}

/**
 * Of several texts that came from one field, that of the row goes in which the control stands; where
 * the test names no row, nobody can say which.
 */
function withErased(state: PageState, effect: EffectFact, row: string | null): PageState {
  const own = state.echoes.filter(({ field }) => field === effect.target);
  const others = state.echoes.filter((echo) => !own.includes(echo));
  const [gone, ...more] = row === null ? own : own.filter(({ text }) => text === row);
  if (gone === undefined || more.length > 0) return { ...state, echoes: others };
  // What was not stored is gone after a reload whatever the control does.
  const erased = { ...gone, lasts: gone.lasts && effect.lasts === true };
  return {
    ...state,
    echoes: state.echoes.filter((echo) => echo !== gone),
    erased: [...state.erased, erased],
  };
}

/** A box that was ticked has the value `on`. */
function withTick(state: PageState, id: string, ticked: boolean): PageState {
  const values = new Map(state.values);
  if (ticked) values.set(id, "on");
  else values.delete(id);
  return { ...state, values };
}

/** What is shown without a reading reads as before; what changes without one reads nothing known. */
function withReading(state: PageState, effect: EffectFact): PageState["changed"] {
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
