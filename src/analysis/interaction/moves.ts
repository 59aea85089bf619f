import type { WalkStep } from "../../contracts/generated.ts";
import { listenersHearing } from "../ui/hearing.ts";
import type { Listener } from "../ui/listener.ts";
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
  const low = playIn(scene.low, move, move.key);
  const twin = scene.twins.get(move.key);
  if (low === null || twin === undefined) return null;
  const high = playIn(scene.high, move, twin);
  return high === null ? null : sceneOf(low, high);
}

const FILLS: ReadonlySet<Move["action"]> = new Set(["fill", "choose", "check", "uncheck"]);

function playIn(shown: Rehearsed, { action, set }: Move, key: string): Rehearsed | null {
  const listeners = listenersOf(shown, action, key);
  if (listeners === null) return null;
  const ready = FILLS.has(action) ? shown.fill(key, set) : shown;
  if (listeners.length === 0) return ready;
  const [outcome, ...others] = ready.dispatch(listeners, { target: key, key: "Enter" });
  if (outcome === undefined || others.length > 0) return null;
  const { dependsOnOutside, navigations, answered } = outcome;
  if (dependsOnOutside || navigations.length > 0 || answered !== null) return null;
  const after = outcome.after();
  const isBox = action === "check" || action === "uncheck";
  return isBox && tick(after, key) !== tick(shown, key) ? after.release(key) : after;
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
