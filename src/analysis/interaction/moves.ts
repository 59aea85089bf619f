import type { DialogFact, WalkStep } from "../../contracts/generated.ts";
import { isAppRoute } from "../../contracts/mobile.ts";
import { listenersHearing } from "../ui/hearing.ts";
import type { EventType, Listener, UiEvent } from "../ui/listener.ts";
import { knownText } from "../ui/content.ts";
import type { Dialog, Page, Rehearsed } from "../ui/page.ts";
import { elementAt } from "../ui/placed.ts";
import { clickedTwice } from "./clicked-twice.ts";
import { sceneOf, type Scene } from "./scene.ts";
import { TYPING, triggersAt, type Trigger } from "./triggers.ts";

/** One thing that a test does in a rehearsal. */
export interface Move {
  /** Key of the element, in the lower world. */
  readonly key: string;
  readonly action: WalkStep["action"];
  readonly value: string;
  /** What the page itself has for the value: of an option, not what it reads. */
  readonly set: string | null;
  /** How it answers a dialog of the browser; by default it is dismissed. */
  readonly answer?: UiEvent["answer"];
}

type PageAt = (path: string) => Page | null;

/** The page after a move; null where nobody can say what it is like. `pageAt` is where it may lead to. */
export function play(scene: Scene, move: Move, pageAt: PageAt = () => null): Scene | null {
  const { twins, focused } = scene;
  const twin = twins.get(move.key);
  const left = focused === null || focused === move.key ? null : focused;
  const low = leave(scene.low, left);
  const high = leave(scene.high, left === null ? null : (twins.get(left) ?? null));
  if (twin === undefined || low === null || high === null) return null;
  const lowAfter = playIn(low, move, { key: move.key, pageAt });
  const highAfter = playIn(high, move, { key: twin, pageAt });
  if (lowAfter === null || highAfter === null || !isAlike(lowAfter, highAfter)) return null;
  // Only with a click can a test say how it answers.
  if (lowAfter.dialog !== null && move.action !== "click") return null;
  const { path } = lowAfter;
  const dialog = dialogIn([lowAfter.dialog, highAfter.dialog], move);
  const place = path === null ? { focused: move.key, path: scene.path } : { focused: null, path };
  const past = { ...place, dialog };
  return sceneOf(lowAfter.shown, highAfter.shown, past);
}

/** A page, its path where a move has led there, and the dialog that opened on the way. */
interface Reached {
  readonly shown: Rehearsed;
  readonly path: string | null;
  readonly dialog: Dialog | null;
}

function isAlike(low: Reached, high: Reached): boolean {
  return low.path === high.path && low.dialog?.kind === high.dialog?.kind;
}

/** The dialog that opened in both worlds; what it says is only known where both say the same. */
function dialogIn(
  [low, high]: readonly [Dialog | null, Dialog | null],
  { answer }: Move,
): DialogFact | null {
  if (low === null || high === null) return null;
  const { kind } = low;
  const said = knownText(low.message);
  return {
    kind,
    message: said === knownText(high.message) ? said : null,
    accepted: kind === "alert" || answer?.accepted === true,
    ...(answer?.text !== undefined && { text: answer.text }),
  };
}

/** What a field is told that loses the focus, in this order. Source: w3.org/TR/uievents, "Focus Event Order". */
export const LEAVING: readonly EventType[] = ["blur", "focusout"];

/** The page once the focus has left what was used before; null where nobody can say what it is like. */
function leave(shown: Rehearsed, key: string | null): Rehearsed | null {
  const item = key === null ? null : elementAt(shown.view.nodes, key);
  const listeners = item === null ? [] : listenersHearing(item, LEAVING);
  if (key === null || listeners.length === 0) return shown;
  const reached = told(shown, listeners, { key, pageAt: () => null });
  return reached === null || reached.dialog !== null ? null : reached.shown;
}

const FILLS: ReadonlySet<Move["action"]> = new Set(["fill", "choose", "check", "uncheck"]);

interface At {
  readonly key: string;
  readonly pageAt: PageAt;
}

function playIn(opened: Rehearsed, move: Move, at: At): Reached | null {
  const { action, set, value, answer } = move;
  const key = targetOf(opened, move, at.key);
  const shown = action === "dblclick" ? clickedTwice(opened, key) : opened;
  const listeners = shown === null ? null : listenersOf(shown, move, at.key);
  if (shown === null || listeners === null) return null;
  const isOfLabel = key !== at.key;
  const ready = isOfLabel || FILLS.has(action) ? shown.fill(key, set) : shown;
  if (listeners.length === 0) return { shown: ready, path: null, dialog: null };
  const after = told(ready, listeners, {
    ...at,
    key,
    ...(action === "press" && { pressed: value }),
    ...(answer && { answer }),
  });
  return isOfLabel || TURNS.has(action) ? turned(after, shown, key) : after;
}

const TURNS: ReadonlySet<Move["action"]> = new Set(["check", "uncheck"]);

/** Where a box was turned by the page itself, the page holds it from then on. */
function turned(after: Reached | null, before: Rehearsed, key: string): Reached | null {
  if (after === null || tick(after.shown, key) === tick(before, key)) return after;
  return { ...after, shown: after.shown.release(key) };
}

/** What a move is about: a click of a label's words is one of the box behind them. */
function targetOf({ view }: Rehearsed, { action }: Move, key: string): string {
  if (action !== "click") return key;
  const clicked = triggersAt(view, key).find(({ passesTo }) => passesTo !== undefined);
  return clicked?.passesTo?.key ?? key;
}

/** The page once these listeners were told of an event; null where nobody can say what it is like. */
function told(
  shown: Rehearsed,
  listeners: readonly Listener[],
  at: At & Pick<Move, "answer"> & { readonly pressed?: string },
): Reached | null {
  const { key, answer, pressed = "Enter" } = at;
  const event = { target: key, key: pressed, ...(answer && { answer }) };
  const [outcome, ...others] = shown.dispatch(listeners, event);
  if (outcome === undefined || others.length > 0) return null;
  const { dependsOnOutside, navigations, dialog, answered, isSettled } = outcome;
  const isKnown = !dependsOnOutside && answered === null && isSettled !== false;
  if (!isKnown || dialog?.isSure === false) return null;
  const [target, ...more] = navigations;
  if (target === undefined) return { shown: outcome.after(), path: null, dialog };
  const path = more.length === 0 ? knownText(target) : null;
  const there = path === null ? null : arrived(outcome.after(), path, at.pageAt(path));
  return path === null || there === null ? null : { shown: there, path, dialog };
}

function arrived(from: Rehearsed, path: string, page: Page | null): Rehearsed | null {
  // On the next screen of an app a walk of its own begins.
  const isOpen =
    page !== null && !isAppRoute(path) && page.isGuarded !== true && page.route === path;
  const shown = isOpen ? (page.arriveOnWalk?.(from) ?? null) : null;
  return shown === null || shown.view.redirects.length > 0 ? null : shown;
}

/** What hears the move; null when it cannot be made. */
function listenersOf(
  { view }: Rehearsed,
  { action, value }: Move,
  key: string,
): readonly Listener[] | null {
  if (action === "fill") {
    const field = elementAt(view.nodes, key);
    return field === null ? null : listenersHearing(field, TYPING);
  }
  const isPressed = ({ key: pressed }: Trigger): boolean =>
    action !== "press" || (pressed ?? "Enter") === value;
  const trigger = triggersAt(view, key).find((one) => actionsOf(one).has(action) && isPressed(one));
  if (trigger === undefined) return action === "choose" ? [] : null;
  return trigger.disabled ? null : trigger.listeners;
}

const ACTIONS: Readonly<Record<Trigger["action"], ReadonlySet<Move["action"]>>> = {
  click: new Set(["click"]),
  dblclick: new Set(["dblclick"]),
  submit: new Set(["click"]),
  fill: new Set(["fill"]),
  check: new Set(["check", "uncheck"]),
  press: new Set(["press"]),
  select: new Set(["choose"]),
};

function actionsOf({ action }: Trigger): ReadonlySet<Move["action"]> {
  return ACTIONS[action];
}

function tick({ view }: Rehearsed, key: string): boolean {
  return elementAt(view.nodes, key)?.element.attributes.has("checked") === true;
}
