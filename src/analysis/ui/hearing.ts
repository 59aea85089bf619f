import type { EventType, Listener } from "./listener.ts";
import type { Placed } from "./placed.ts";
import type { UiElement } from "./tree.ts";

type Callback = Extract<Listener, { kind: "callback" }>;

/** Events that only the element itself is told of. */
const WITHOUT_BUBBLING: ReadonlySet<EventType> = new Set<EventType>(["select", "blur"]);

/**
 * What hears an event of an element, in order: capturing listeners from the outside in, those of the
 * element, those around it from the inside out, then what the browser does by itself. Source:
 * dom.spec.whatwg.org, "Dispatching events".
 */
export function listenersHearing(item: Placed, types: readonly EventType[]): readonly Listener[] {
  return types.flatMap((type) => hearing(item, type));
}

function hearing({ element, around }: Placed, type: EventType): readonly Listener[] {
  const outwards = WITHOUT_BUBBLING.has(type) ? [element] : [element, ...ears(around).toReversed()];
  const inwards = outwards.toReversed();
  const [byDefault] = outwards.flatMap((node) => heardAt(node, type).filter(isDefault));
  return [
    ...inwards.flatMap((node) => heardAt(node, type).filter(isCapturing)),
    ...outwards.flatMap((node) =>
      heardAt(node, type).filter((one) => !isCapturing(one) && !isDefault(one)),
    ),
    ...(byDefault === undefined ? [] : [byDefault]),
  ];
}

/** The elements around that listen to something; a component that is not known may listen to less. */
export function ears(around: readonly UiElement[]): readonly UiElement[] {
  return around.filter(({ listeners, isComponent }) => listeners.size > 0 && !isComponent);
}

function heardAt({ listeners, key }: UiElement, type: EventType): readonly Listener[] {
  const found = listeners.get(type) ?? [];
  return found.map((one) => (one.kind === "callback" ? heardBy(one, key, type) : one));
}

function heardBy(listener: Callback, key: string, type: EventType): Callback {
  return { ...listener, at: listener.at ?? key, type };
}

function isCapturing(listener: Listener): boolean {
  return listener.kind === "callback" && listener.isCapturing === true;
}

function isDefault(listener: Listener): boolean {
  return listener.kind === "callback" && listener.isDefault === true;
}
