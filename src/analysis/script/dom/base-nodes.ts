import { attributeText } from "../../ui/attributes.ts";
import { once } from "../../remembered.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";

/** The nodes of a page as they are before its scripts, by their keys. */
export interface BaseNodes {
  /** The outermost ones. */
  readonly roots: readonly UiNode[];
  node(key: string): UiNode | null;
  /** The keys of the elements in a node, or in the document. */
  elementsIn(key: string): readonly string[];
  /** The key of the element around; that of the document for the outermost ones. */
  parent(key: string): string | null;
  /** The key of the first element with this id; null when there is none. */
  withId(id: string): string | null;
  /** Whether there is an element of this tag. */
  hasTag(tag: string): boolean;
}

/** Stands for the document around all nodes. */
export const DOCUMENT = "#document";

const known = new WeakMap<readonly UiNode[], BaseNodes>();

/**
 * The nodes of a tree by their keys. The same tree gives the same answer. Most handlers ask for none,
 * so that the tree is only gone through when one does.
 */
export function baseNodesOf(nodes: readonly UiNode[]): BaseNodes {
  const found = known.get(nodes) ?? readLater(nodes);
  known.set(nodes, found);
  return found;
}

function readLater(nodes: readonly UiNode[]): BaseNodes {
  const placed = once(() => placedIn(nodes));
  const elements = once(() => [...placed().values()].flatMap(({ node }) => asElement(node)));
  const ids = once(() => keysById(elements()));
  const tags = once(() => new Set(elements().map(({ tag }) => tag.toLowerCase())));
  const inside = (key: string): readonly UiNode[] => {
    if (key === DOCUMENT) return nodes;
    const node = placed().get(key)?.node;
    return node?.kind === "element" ? node.children : [];
  };
  return {
    roots: nodes,
    node: (key) => placed().get(key)?.node ?? null,
    elementsIn: (key) =>
      inside(key)
        .flatMap(asElement)
        .map((element) => element.key),
    parent: (key) => placed().get(key)?.parent ?? null,
    withId: (id) => ids().get(id) ?? null,
    hasTag: (tag) => tags().has(tag),
  };
}

interface PlacedNode {
  readonly node: UiNode;
  /** The key of the element around. */
  readonly parent: string;
}

/** All nodes by their keys, in document order: those of one element, then those inside them. */
function placedIn(nodes: readonly UiNode[]): ReadonlyMap<string, PlacedNode> {
  const byKey = new Map<string, PlacedNode>();
  const pending: PlacedNode[] = nodes.map((node) => ({ node, parent: DOCUMENT }));
  for (const placed of pending) {
    const { node } = placed;
    byKey.set(node.key, placed);
    if (node.kind === "text") continue;
    for (const child of node.children) pending.push({ node: child, parent: node.key });
  }
  return byKey;
}

function keysById(elements: readonly UiElement[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const element of elements) {
    const id = attributeText(element, "id");
    if (id !== null && !ids.has(id)) ids.set(id, element.key);
  }
  return ids;
}

function asElement(node: UiNode): readonly UiElement[] {
  return node.kind === "element" ? [node] : [];
}
