import { weaker } from "../../partial.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";

/**
 * The nodes of a page where a dialog or sheet is open: whether a tool still sees what is behind it differs
 * from platform to platform, so nothing is said of that.
 */
export function behindDialogs(nodes: readonly UiNode[]): readonly UiNode[] {
  return nodes.some(holdsOpenDialog) ? nodes.map(behind) : nodes;
}

function isOpenDialog({ native, presence }: UiElement): boolean {
  return native?.role === "dialog" && presence === "yes";
}

function holdsOpenDialog(node: UiNode): boolean {
  return node.kind === "element" && (isOpenDialog(node) || node.children.some(holdsOpenDialog));
}

function behind(node: UiNode): UiNode {
  if (node.kind === "text") return { ...node, presence: weaker(node.presence, "maybe") };
  if (isOpenDialog(node)) return node;
  const children = node.children.map(behind);
  if (holdsOpenDialog(node)) return { ...node, children };
  return { ...node, children, presence: weaker(node.presence, "maybe") };
}
