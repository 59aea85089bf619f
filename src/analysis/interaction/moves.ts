import type { WalkStep } from "../../contracts/generated.ts";
import { listenersHearing } from "../ui/hearing.ts";
import type { EventType, Listener } from "../ui/listener.ts";
import type { Rehearsed } from "../ui/page.ts";
import { elementAt } from "../ui/placed.ts";
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
}

/** The page after a move; null where nobody can say what it is like. */
export function play(scene: Scene, move: Move): Scene | null {
  const { twins, focused } = scene;
  const twin = twins.get(move.key);
  const left = focused === null || focused === move.key ? null : focused;
  const low = leave(scene.low, left);
  const high = leave(scene.high, left === null ? null : (twins.get(left) ?? null));
  if (twin === undefined || low === null || high === null) return null;
  const [lowAfter, highAfter] = [playIn(low, move, move.key), playIn(high, move, twin)];
  if (lowAfter === null || highAfter === null) return null;
  return sceneOf(lowAfter, highAfter, move.key);
}

/** What a field is told that loses the focus, in this order. Source: w3.org/TR/uievents, "Focus Event Order". */
const LEAVING: readonly EventType[] = ["blur", "focusout"];

/** The page once the focus has left what was used before; null where nobody can say what it is like. */
function leave(shown: Rehearsed, key: string | null): Rehearsed | null {
  const item = key === null ? null : elementAt(shown.view.nodes, key);
  const listeners = item === null ? [] : listenersHearing(item, LEAVING);
  return key === null || listeners.length === 0 ? shown : told(shown, listeners, key);
}

const FILLS: ReadonlySet<Move["action"]> = new Set(["fill", "choose", "check", "uncheck"]);

function playIn(shown: Rehearsed, { action, set }: Move, key: string): Rehearsed | null {
  const listeners = listenersOf(shown, action, key);
  if (listeners === null) return null;
  const ready = FILLS.has(action) ? shown.fill(key, set) : shown;
  if (listeners.length === 0) return ready;
  const after = told(ready, listeners, key);
  const isBox = action === "check" || action === "uncheck";
  return isBox && after !== null && tick(after, key) !== tick(shown, key)
    ? after.release(key)
    : after;
}

/** The page once these listeners were told of an event; null where nobody can say what it is like. */
function told(shown: Rehearsed, listeners: readonly Listener[], key: string): Rehearsed | null {
  const [outcome, ...others] = shown.dispatch(listeners, { target: key, key: "Enter" });
  if (outcome === undefined || others.length > 0) return null;
  const { dependsOnOutside, navigations, answered } = outcome;
  const isKnown = !dependsOnOutside && navigations.length === 0 && answered === null;
  return isKnown ? outcome.after() : null;
}

/** What hears the move; null when it cannot be made. */
function listenersOf(
  { view }: Rehearsed,
  action: Move["action"],
  key: string,
): readonly Listener[] | null {
  if (action === "fill") {
    const field = elementAt(view.nodes, key);
    return field === null ? null : listenersHearing(field, TYPING);
  }
  const trigger = triggersAt(view, key).find((one) => actionsOf(one).has(action));
  if (trigger === undefined) return action === "choose" ? [] : null;
  return trigger.disabled ? null : trigger.listeners;
}

const ACTIONS: Readonly<Record<Trigger["action"], ReadonlySet<Move["action"]>>> = {
  click: new Set(["click"]),
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
