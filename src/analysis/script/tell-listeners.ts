import type { EventFlow, EventType, Listener, UiEvent } from "../ui/listener.ts";

/**
 * Tells listeners of an event one after another, as far as those before let it through. A submit
 * that a click leads to does not come where the click was prevented.
 */
export function tellListeners(listeners: readonly Listener[], event: UiEvent): void {
  const flows = new Map<EventType | undefined, EventFlow>();
  for (const listener of listeners) {
    if (listener.kind === "fixed") continue;
    const { type, at = event.target } = listener;
    const flow = flows.get(type) ?? { stoppedAt: null, isStoppedAtOnce: false, isPrevented: false };
    flows.set(type, flow);
    const isAway = type === "submit" && flows.get("click")?.isPrevented === true;
    if (!isAway && hears(listener, at, flow))
      listener.run({ ...event, current: at, flow, ...(type === undefined ? {} : { type }) });
  }
}

function hears(
  { isDefault = false }: Extract<Listener, { kind: "callback" }>,
  at: string,
  { stoppedAt, isStoppedAtOnce, isPrevented }: EventFlow,
): boolean {
  if (isDefault) return !isPrevented;
  return !isStoppedAtOnce && (stoppedAt === null || stoppedAt === at);
}
