import { stringOf } from "../../code/text.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  type ObjectValue,
  type Value,
} from "../../code/value.ts";
import { isEventType } from "../../ui/listener.ts";
import { addedListeners, nodeState } from "../node-state.ts";
import { untriedListener } from "../note-untried.ts";
import { DOCUMENT } from "../dom/base-nodes.ts";
import { tagOf } from "../dom/dom-tree.ts";
import type { Members, Place } from "./types.ts";

/** `node.addEventListener(type, listener, options)`. */
export function listen([name, listener, options]: readonly Value[], place: Place): Value {
  const { key, dom, session } = place;
  const type = stringOf(name) ?? "";
  if (listener === undefined) return UNDEFINED;
  if (!isEventType(type)) {
    dom.note(untriedListener(type, `on the ${tagOf(dom, key).replace("#", "")}`));
    return UNDEFINED;
  }
  // No key is pressed but in a field that is tried.
  if (key === DOCUMENT && type.startsWith("key"))
    dom.note(untriedListener(type, "anywhere on the page"));
  const entry = nodeState(key, addedListeners(type));
  const before = session.store.get(entry);
  const known = before?.kind === "array" ? before.items : [];
  const added = listening(listener, options);
  if (known.some((one) => isSame(one, added))) return UNDEFINED;
  session.store.set(entry, arrayOf([...known, added]));
  return UNDEFINED;
}

/** A listener with its options; the third argument may be `true` for one that captures. */
function listening(listener: Value, options: Value | undefined): ObjectValue {
  const option = (name: string): Value =>
    (options?.kind === "object" ? options.properties.get(name) : undefined) ?? literal(false);
  return objectOf([
    ["listener", listener],
    ["capture", options?.kind === "literal" ? options : option("capture")],
    ["once", option("once")],
  ]);
}

/** `node.removeEventListener(type, listener, options)`. */
export function unlisten([name, listener, options]: readonly Value[], place: Place): Value {
  const type = stringOf(name) ?? "";
  if (!isEventType(type) || listener === undefined) return UNDEFINED;
  removeListener(listening(listener, options), nodeState(place.key, addedListeners(type)), place);
  return UNDEFINED;
}

/** Takes a listener out of the list that is kept under an entry. */
export function removeListener(
  gone: ObjectValue,
  entry: string,
  { session }: Pick<Place, "session">,
): void {
  const before = session.store.get(entry);
  if (before?.kind !== "array") return;
  session.store.set(entry, arrayOf(before.items.filter((one) => !isSame(one, gone))));
}

/** Whether two are the same function with the same phase: one of them is enough. */
function isSame(one: Value, other: ObjectValue): boolean {
  if (one.kind !== "object") return false;
  const [left, right] = [one.properties.get("listener"), other.properties.get("listener")];
  return isSameFunction(left, right) && isCapturing(one) === isCapturing(other);
}

function isSameFunction(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  const areFunctions = one?.kind === "function" && other?.kind === "function";
  return areFunctions && one.node === other.node && one.scope === other.scope;
}

/** Whether a listener is told before those of the elements inside. */
export function isCapturing({ properties }: ObjectValue): boolean {
  const capture = properties.get("capture");
  return capture?.kind === "literal" && Boolean(capture.value);
}

/** Whether a listener is taken away once it was told. */
export function isOnce({ properties }: ObjectValue): boolean {
  const once = properties.get("once");
  return once?.kind === "literal" && once.value === true;
}

/** Listening to events. Source: dom.spec.whatwg.org, "Interface EventTarget". */
export const LISTENING: Members = [
  ["addEventListener", (place) => native("addEventListener", (args) => listen(args, place))],
  [
    "removeEventListener",
    (place) => native("removeEventListener", (args) => unlisten(args, place)),
  ],
];
