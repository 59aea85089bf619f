import type { Outcome, View } from "../ui/page.ts";
import type { Listener, UiEvent } from "../ui/listener.ts";
import { clickListenersAt } from "./triggers.ts";

/** What a page has to be able to do to be clicked. */
interface Clickable<State> {
  readonly view: View;
  dispatch(listeners: readonly Listener[], event: UiEvent): readonly Outcome<State>[];
}

/**
 * The page after the two clicks that a double click is made of; null where they lead elsewhere, or nobody
 * can say what it is like. Source: w3.org/TR/uievents, "dblclick".
 */
export function clickedTwice<State extends Clickable<State>>(
  page: State,
  key: string,
): State | null {
  const once = clicked(page, key);
  return once === null ? null : clicked(once, key);
}

function clicked<State extends Clickable<State>>(page: State, key: string): State | null {
  const listeners = clickListenersAt(page.view, key);
  if (listeners === null) return null;
  if (listeners.length === 0) return page;
  const [outcome, ...others] = page.dispatch(listeners, { target: key, key: "Enter" });
  if (outcome === undefined || others.length > 0 || outcome.dependsOnOutside) return null;
  const isHere = outcome.navigations.length === 0 && outcome.dialog === null;
  return isHere && outcome.answered === null ? outcome.after() : null;
}
