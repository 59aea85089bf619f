import { listenersHearing } from "../ui/hearing.ts";
import { boxBehind } from "../ui/hidden-box.ts";
import { labelsOf } from "../ui/labels.ts";
import type { EventType, Listener } from "../ui/listener.ts";
import { elementAt, type Placed } from "../ui/placed.ts";
import type { UiElement, UiNode } from "../ui/tree.ts";
import { findFirstWords, hasWords } from "./targets.ts";

/** What a click sets off, in this order. Source: w3.org/TR/pointerevents3, "compatibility mouse events". */
export const CLICKS: readonly EventType[] = [
  "pointerdown",
  "mousedown",
  "pointerup",
  "mouseup",
  "click",
  "select",
];

interface LabelClick {
  /** What is turned. */
  readonly box: UiElement;
  readonly listeners: readonly Listener[];
}

/** What a click of the words of a label does whose box nobody sees; null for any other element. */
export function labelClick(item: Placed, nodes: readonly UiNode[]): LabelClick | null {
  const label = [item.element, ...item.around.toReversed()].find(({ tag }) => tag === "label");
  if (label === undefined || wordsOf(label) !== item.element) return null;
  const box = boxBehind(label, labelsOf(nodes).byId);
  const placed = box === null ? null : elementAt(nodes, box.key);
  if (box === null || placed === null) return null;
  const listeners = [...listenersHearing(placed, CLICKS), ...listenersHearing(placed, ["change"])];
  return listeners.length === 0 ? null : { box, listeners };
}

function wordsOf(label: UiElement): UiElement | null {
  return hasWords(label) ? label : findFirstWords(label);
}
