import type { Evaluator } from "../code/evaluator.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ObjectValue,
  type Value,
} from "../code/value.ts";
import {
  EVENT_TYPES,
  type EventType,
  type EventFlow,
  type Listener,
  type UiEvent,
} from "../ui/listener.ts";
import { isCapturing, isOnce, removeListener } from "./members/listening.ts";
import { addedListeners, nodeState, ownListener } from "./node-state.ts";

/** A function of the source as what listens to an event; null for a value that cannot be called. */
export function listenerOf(value: Value, evaluator: Evaluator): Listener | null {
  if (value.kind !== "function" && value.kind !== "native") return null;
  return {
    kind: "callback",
    run(event) {
      evaluator.call(value, [eventValue(event, evaluator)], nodeOf(event.current ?? event.target));
    },
  };
}

/** What listens to a node by its own properties and by what scripts have added, in that order. */
export function listenersOfNode(
  key: string,
  changes: ReadonlyMap<string, Value>,
  evaluator: Evaluator,
): ReadonlyMap<EventType, readonly Listener[]> {
  const listeners = new Map<EventType, readonly Listener[]>();
  for (const type of EVENT_TYPES) {
    const own = ownListenerOf(changes.get(ownListener(type)), evaluator);
    const added = changes.get(addedListeners(type));
    const items = added?.kind === "array" ? added.items : [];
    const found = items.flatMap((item) =>
      item.kind === "object" ? (addedListener(item, { key, type, evaluator }) ?? []) : [],
    );
    const all = own === null ? found : [own, ...found];
    if (all.length > 0) listeners.set(type, all);
  }
  return listeners;
}

/** What `onclick` and its like hold: one that gives false keeps the browser from doing its part. */
function ownListenerOf(value: Value | undefined, evaluator: Evaluator): Listener | null {
  if (value?.kind !== "function" && value?.kind !== "native") return null;
  return {
    kind: "callback",
    run(event) {
      const node = nodeOf(event.current ?? event.target);
      const given = evaluator.call(value, [eventValue(event, evaluator)], node);
      const isFalse = given.kind === "literal" && given.value === false;
      if (isFalse && event.flow !== undefined) event.flow.isPrevented = true;
    },
  };
}

interface Added {
  readonly key: string;
  readonly type: EventType;
  readonly evaluator: Evaluator;
}

function addedListener(item: ObjectValue, { key, type, evaluator }: Added): Listener | null {
  const listener = listenerOf(handlerOf(item.properties.get("listener")), evaluator);
  if (listener?.kind !== "callback") return listener;
  const entry = nodeState(key, addedListeners(type));
  const run = (event: UiEvent): void => {
    if (isOnce(item)) removeListener(item, entry, evaluator);
    listener.run(event);
  };
  return { ...listener, run, isCapturing: isCapturing(item) };
}

/** A listener may be an object with a method for it. */
function handlerOf(listener: Value | undefined): Value {
  if (listener?.kind !== "object") return listener ?? UNDEFINED;
  return listener.properties.get("handleEvent") ?? UNDEFINED;
}

function nodeOf(key: string): Value {
  return { kind: "dom", key };
}

/** What is sent happens to the form, whichever button sends it. Source: HTML, section 4.10.22.3. */
function formOf({ target, current }: UiEvent, { session }: Evaluator): Value {
  const form = session.dom.read(target, "form");
  return form.kind === "dom" ? form : nodeOf(current ?? target);
}

/** Source: developer.mozilla.org/docs/Web/API/KeyboardEvent/keyCode. */
const KEY_CODES: ReadonlyMap<string, number> = new Map([
  ["Enter", 13],
  ["Escape", 27],
]);

/** The event object that a listener is given. Source: developer.mozilla.org/docs/Web/API/Event. */
function eventValue(event: UiEvent, evaluator: Evaluator): Value {
  const { target, key: pressed, current, type, flow } = event;
  const nothing = native("nothing", () => UNDEFINED);
  const code = literal(KEY_CODES.get(pressed) ?? 0);
  const isUp = literal(false);
  const change = (name: string, doIt: (flow: EventFlow) => void): Value =>
    native(name, () => {
      if (flow !== undefined) doIt(flow);
      return UNDEFINED;
    });
  const at = current ?? target;
  return objectOf(
    [
      ["type", type === undefined ? UNKNOWN : literal(type)],
      ["target", type === "submit" ? formOf(event, evaluator) : nodeOf(target)],
      ["submitter", type === "submit" ? nodeOf(target) : literal(null)],
      ["currentTarget", nodeOf(at)],
      ["key", literal(pressed)],
      ["code", literal(pressed)],
      ["which", code],
      ["keyCode", code],
      ["shiftKey", isUp],
      ["altKey", isUp],
      ["ctrlKey", isUp],
      ["metaKey", isUp],
      ["repeat", isUp],
      ["isComposing", isUp],
      ["nativeEvent", objectOf([["isComposing", isUp]], true)],
      ["preventDefault", change("preventDefault", (one) => (one.isPrevented = true))],
      ["stopPropagation", change("stopPropagation", (one) => (one.stoppedAt ??= at))],
      [
        "stopImmediatePropagation",
        change("stopImmediatePropagation", (one) => {
          one.stoppedAt ??= at;
          one.isStoppedAtOnce = true;
        }),
      ],
      ["persist", nothing],
    ],
    true,
  );
}
