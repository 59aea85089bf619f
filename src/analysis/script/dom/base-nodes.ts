import { attributeText } from "../../ui/attributes.ts";
import type { UiNode } from "../../ui/tree.ts";

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
  let read: BaseNodes | null = null;
  const all = (): BaseNodes => (read ??= readBaseNodes(nodes));
  return {
    roots: nodes,
    node: (key) => all().node(key),
    elementsIn: (key) => all().elementsIn(key),
    parent: (key) => all().parent(key),
    withId: (id) => all().withId(id),
    hasTag: (tag) => all().hasTag(tag),
  };
}

function readBaseNodes(nodes: readonly UiNode[]): BaseNodes {
  const byKey = new Map<string, UiNode>();
  const parents = new Map<string, string>();
  const ids = new Map<string, string>();
  const tags = new Set<string>();
  const inside = new Map<string, readonly string[]>([[DOCUMENT, keysOfElements(nodes)]]);
  const pending: (readonly [UiNode, string])[] = nodes.map((node) => [node, DOCUMENT]);
  for (const [node, parent] of pending) {
    byKey.set(node.key, node);
    parents.set(node.key, parent);
    if (node.kind === "text") continue;
    tags.add(node.tag.toLowerCase());
    inside.set(node.key, keysOfElements(node.children));
    const id = attributeText(node, "id");
    if (id !== null && !ids.has(id)) ids.set(id, node.key);
    for (const child of node.children) pending.push([child, node.key]);
  }
  return {
    roots: nodes,
    node: (key) => byKey.get(key) ?? null,
    elementsIn: (key) => inside.get(key) ?? [],
    parent: (key) => parents.get(key) ?? null,
    withId: (id) => ids.get(id) ?? null,
    hasTag: (tag) => tags.has(tag),
  };
}

function keysOfElements(nodes: readonly UiNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === "element" ? [node.key] : []));
}
