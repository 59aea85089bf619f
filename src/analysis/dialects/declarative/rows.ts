import { isBlank } from "../../ui/content.ts";
import type { Listener } from "../../ui/listener.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";
import { listeners } from "./elements.ts";

/** The elements that show a text by themselves. */
export function textsIn(nodes: readonly UiNode[]): readonly UiElement[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [];
    return isText(node) ? [node] : textsIn(node.children);
  });
}

function isText({ children }: UiElement): boolean {
  return children.some((child) => child.kind === "text" && !isBlank(child.content));
}

/** A person who uses a row of several texts taps one of them: the first one hears it. */
export function heardByFirst(nodes: readonly UiNode[], listener: Listener): readonly UiNode[] {
  const first = textsIn(nodes).find((element) => element.listeners.size === 0);
  return first === undefined ? nodes : nodes.map((node) => replaced(node, first, listener));
}

function replaced(node: UiNode, wanted: UiElement, listener: Listener): UiNode {
  if (node.kind === "text") return node;
  if (node === wanted) return { ...node, listeners: listeners("click", listener) };
  return { ...node, children: node.children.map((child) => replaced(child, wanted, listener)) };
}
