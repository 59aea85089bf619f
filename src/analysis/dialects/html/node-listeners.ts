import { DOCUMENT } from "../../script/dom/base-nodes.ts";
import { listenersOfNode } from "../../script/listeners.ts";
import type { EventType, Listener } from "../../ui/listener.ts";
import type { UiElement } from "../../ui/tree.ts";
import { defaultActions } from "./default-actions.ts";
import type { Around, Changes } from "./around.ts";

type Listeners = ReadonlyMap<EventType, readonly Listener[]>;

const NOTHING: Changes = new Map();

/** What listens to a node: its own listeners, at the outermost ones the document's, and the browser. */
export function listenersIn(node: UiElement, changes: Changes, around: Around): Listeners {
  const own =
    changes.size === 0 ? NO_LISTENERS : listenersOfNode(node.key, changes, around.evaluator);
  const ofDocument = around.within === null ? listenersOfDocument(around) : NO_LISTENERS;
  const byBrowser = defaultActions(node, around);
  const parts = [own, ofDocument, byBrowser].filter(({ size }) => size > 0);
  return parts.length < 2 ? (parts[0] ?? NO_LISTENERS) : joined(parts);
}

const NO_LISTENERS: Listeners = new Map();

function listenersOfDocument({ changes, evaluator }: Around): Listeners {
  const found = listenersOfNode(DOCUMENT, changes.get(DOCUMENT) ?? NOTHING, evaluator);
  return new Map([...found].map(([type, all]) => [type, all.map(atDocument)]));
}

function atDocument(listener: Listener): Listener {
  return listener.kind === "callback" ? { ...listener, at: DOCUMENT } : listener;
}

function joined(parts: readonly Listeners[]): Listeners {
  const all = new Map<EventType, readonly Listener[]>();
  for (const part of parts)
    for (const [type, listeners] of part) all.set(type, [...(all.get(type) ?? []), ...listeners]);
  return all;
}
