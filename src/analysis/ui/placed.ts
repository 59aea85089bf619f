import { isWithin } from "../limits.ts";
import type { UiElement, UiNode } from "./tree.ts";

/** An element with the elements around it, the nearest last. */
export interface Placed {
  readonly element: UiElement;
  readonly around: readonly UiElement[];
}

const known = new WeakMap<readonly UiNode[], readonly Placed[]>();

/** Every element of a tree, in document order. The same tree gives the same list. */
export function elementsOf(nodes: readonly UiNode[]): readonly Placed[] {
  const found = known.get(nodes);
  if (found !== undefined) return found;
  const placed: Placed[] = [];
  collect(nodes, [], placed);
  known.set(nodes, placed);
  return placed;
}

function collect(nodes: readonly UiNode[], around: readonly UiElement[], placed: Placed[]): void {
  if (!isWithin("treeDepth", around.length)) return;
  for (const node of nodes) {
    if (node.kind === "text") continue;
    placed.push({ element: node, around });
    if (node.children.length > 0) collect(node.children, [...around, node], placed);
  }
}

/** The nearest element around that fits. */
export function closest(placed: Placed, fits: (element: UiElement) => boolean): UiElement | null {
  return placed.around.findLast((element) => fits(element)) ?? null;
}
