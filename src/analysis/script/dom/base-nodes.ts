import { attributeText } from "../../ui/attributes.ts";
import { once, remembered, rememberedOfPage } from "../../remembered.ts";
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
  /** All elements below a node, or in the document, in document order, by their keys. */
  elementsBelow(key: string): readonly string[];
  /** The keys of the elements that a selector with this hint may mean. */
  hinted(hint: string): ReadonlySet<string>;
}

/** Stands for the document around all nodes. */
export const DOCUMENT = "#document";

/** The tag of a part of a page that is put in place as what is in it. */
export const FRAGMENT = "#fragment";

/**
 * The nodes of a tree by their keys. Most handlers ask for none, so that the tree is only gone through
 * when one does.
 */
export const baseNodesOf = rememberedOfPage((nodes: readonly UiNode[]): BaseNodes => {
  const placed = once(() => placedIn(nodes));
  const elements = once(() => [...placed().values()].flatMap(({ node }) => asElement(node)));
  const ids = once(() => keysById(elements()));
  const hinted = remembered((hint) => {
    const fitting = elements().filter((element) => mayFit(element, hint));
    return new Set(fitting.map(({ key }) => key));
  });
  const elementsIn = remembered((key) => inside(key, nodes, placed()).flatMap(keyOfElement));
  const elementsBelow = remembered((key) => {
    const found: string[] = [];
    addBelow(inside(key, nodes, placed()), found);
    return found;
  });
  return {
    roots: nodes,
    node: (key) => placed().get(key)?.node ?? null,
    elementsIn,
    elementsBelow,
    parent: (key) => placed().get(key)?.parent ?? null,
    withId: (id) => ids().get(id) ?? null,
    hinted,
  };
});

function inside(
  key: string,
  roots: readonly UiNode[],
  placed: ReadonlyMap<string, PlacedNode>,
): readonly UiNode[] {
  if (key === DOCUMENT) return roots;
  const node = placed.get(key)?.node;
  return node?.kind === "element" ? node.children : [];
}

function addBelow(nodes: readonly UiNode[], found: string[]): void {
  for (const node of nodes) {
    // What is in a template is on no page.
    if (node.kind === "text" || node.tag === FRAGMENT) continue;
    found.push(node.key);
    addBelow(node.children, found);
  }
}

/** Whether an element is, or may be, of the tag, the id or the class of a hint. */
function mayFit(element: UiElement, hint: string): boolean {
  const [, kind = "", name = ""] = /^([<#.])(.+?)>?$/u.exec(hint) ?? [];
  if (kind === "<") return element.tag.toLowerCase() === name;
  const attribute = kind === "#" ? "id" : "class";
  if (!element.attributes.has(attribute)) return false;
  const text = attributeText(element, attribute);
  return text === null || text.split(/\s+/u).includes(name);
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

function keyOfElement(node: UiNode): readonly string[] {
  return node.kind === "element" ? [node.key] : [];
}

function asElement(node: UiNode): readonly UiElement[] {
  return node.kind === "element" ? [node] : [];
}
