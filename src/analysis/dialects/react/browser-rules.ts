import { literal, type ElementValue } from "../../code/value.ts";
import { weaker, type Presence } from "../../partial.ts";
import type { Place } from "../../packages/rendering.ts";
import { Slot } from "../../packages/slot.ts";
import { nodeState } from "../../script/node-state.ts";
import type { Attribute } from "../../ui/content.ts";
import type { EventType, Listener } from "../../ui/listener.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";
import type { Meaning } from "./attributes.ts";
import type { ReactRenderer } from "./types.ts";

/** A disabled fieldset around, by its attribute. */
const DISABLED = new Slot<Attribute | null>(null, isSameAttribute);
/** Whether something around takes no part in what users do. */
const INERT = new Slot<boolean>(false, Object.is);

function isSameAttribute(one: Attribute | null, other: Attribute | null): boolean {
  return one?.presence === other?.presence;
}

const CONTROLS = new Set(["button", "input", "select", "textarea"]);

/** What a tag means where it is placed. Source: html.spec.whatwg.org, "fieldset", "The inert attribute". */
export function meaningAt(tag: string, meaning: Meaning, place: Place): Meaning {
  const listeners = INERT.read(place)
    ? new Map<EventType, readonly Listener[]>()
    : meaning.listeners;
  const around = CONTROLS.has(tag) ? DISABLED.read(place) : null;
  if (around === null || meaning.attributes.has("disabled"))
    return { attributes: meaning.attributes, listeners };
  return { attributes: new Map([...meaning.attributes, ["disabled", around]]), listeners };
}

/** What a tag hands down to what is in it. */
export function placeInside(tag: string, { attributes }: Meaning, place: Place): Place {
  const disabled = tag === "fieldset" ? attributes.get("disabled") : undefined;
  const below = disabled === undefined ? place : DISABLED.hand(place, disabled);
  const inLegend = tag === "legend" ? DISABLED.hand(below, null) : below;
  return attributes.get("inert")?.presence === "yes" ? INERT.hand(inLegend, true) : inLegend;
}

/** Whether a dialog, or what is in a details element, is open: by its attribute, or by a script. */
export function opennessOf(
  { attributes }: Meaning,
  place: Place,
  { evaluator }: ReactRenderer,
): Presence {
  const name = nodeState(place.path, "open");
  const known = evaluator.session.store.get(name);
  place.reads.noteKept(name, known);
  if (known === undefined) return attributes.get("open")?.presence ?? "no";
  const truth = evaluator.truth(known);
  return truth === null ? "maybe" : truth ? "yes" : "no";
}

/** The content of a details element: its summary opens and closes the rest. */
export function foldedContent(
  nodes: readonly UiNode[],
  open: Presence,
  place: Place,
  { evaluator }: ReactRenderer,
): readonly UiNode[] {
  const summary = nodes.find((node) => node.kind === "element" && node.tag === "summary");
  const toggle: Listener = {
    kind: "callback",
    run: () => evaluator.session.store.set(nodeState(place.path, "open"), literal(open !== "yes")),
  };
  return nodes.map((node) =>
    node === summary && node.kind === "element" ? clickable(node, toggle) : weakened(node, open),
  );
}

function clickable(node: UiElement, listener: Listener): UiElement {
  const clicks = [...(node.listeners.get("click") ?? []), listener];
  return { ...node, listeners: new Map([...node.listeners, ["click", clicks]]) };
}

function weakened(node: UiNode, open: Presence): UiNode {
  const presence = weaker(node.presence, open);
  const own = weaker(node.own, open);
  if (node.kind === "text") return { ...node, presence, own };
  const children = node.children.map((child) => ({ ...weakened(child, open), own: child.own }));
  return { ...node, presence, own, children };
}

/**
 * A form whose handler does not prevent it is sent by the browser, which opens the page anew: nothing is
 * sure that the handler did. Handlers that a package makes prevent it.
 */
export function sentByBrowser(
  { listeners }: Meaning,
  { properties, path, line }: ElementValue,
  { evaluator }: ReactRenderer,
): Meaning["listeners"] {
  if (properties.properties.get("onSubmit")?.kind !== "function") return listeners;
  const run = (): void => {
    evaluator.session.event.dependsOnOutside = true;
    evaluator.project.gaps.note({
      kind: "handler",
      what: "what a form shows once it is submitted",
      why: "its handler does not call preventDefault, so the browser opens the page anew",
      help: "a handler that prevents it, or a test of it that is written by hand",
      source: { path, line },
    });
  };
  const sent: Listener = { kind: "callback", isDefault: true, run };
  return new Map([...listeners, ["submit", [...(listeners.get("submit") ?? []), sent]]]);
}
