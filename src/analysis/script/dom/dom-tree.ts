import type { Store } from "../../code/store.ts";
import { stringOf, textParts } from "../../code/text.ts";
import { arrayOf, literal, type Value } from "../../code/value.ts";
import type { Gap } from "../../gaps.ts";
import { knownText } from "../../ui/content.ts";
import { isBoolean, valueOf } from "../content.ts";
import { nodeChange, nodeState, STATE } from "../node-state.ts";
import type { ElementTree } from "../selectors/types.ts";
import { DOCUMENT, FRAGMENT, type BaseNodes } from "./base-nodes.ts";

/** The nodes of a page in one state: as they were, and what scripts did to them. */
export interface NodeTree {
  readonly base: BaseNodes;
  readonly store: Store;
}

/** The same for a script that changes them. */
export interface Dom extends NodeTree {
  /** Whether what is not among the nodes is not on the page. */
  readonly isWhole: boolean;
  /** The function of a handler that is written as an attribute; null where none can be made. */
  compile(code: string): Value | null;
  /** Notes something that is not followed, where the script stands. */
  note(gap: Omit<Gap, "source">): void;
}

/** What is in a node: nodes by their keys, and texts that scripts put there. */
export function childrenOf({ base, store }: NodeTree, key: string): readonly Value[] {
  const changed = nodeChange(store, key, STATE.children);
  if (changed !== undefined) return changed.kind === "array" ? changed.items : [];
  const node = key === DOCUMENT ? null : base.node(key);
  const nodes = key === DOCUMENT ? base.roots : node?.kind === "element" ? node.children : [];
  return nodes.map((child) => nodeValue(child.key));
}

export function nodeValue(key: string): Value {
  return { kind: "dom", key };
}

/** The elements in a node, by their keys. */
export function elementsIn(dom: NodeTree, key: string): readonly string[] {
  const { base, store } = dom;
  if (!store.holds(key)) return base.elementsIn(key);
  return childrenOf(dom, key).flatMap((child) =>
    child.kind === "dom" && isElement(dom, child.key) ? [child.key] : [],
  );
}

export function isElement({ base, store }: NodeTree, key: string): boolean {
  return base.node(key)?.kind === "element" || nodeChange(store, key, STATE.tag) !== undefined;
}

/** The key of the node around; null for a node that is in none. */
export function parentOf({ base, store }: NodeTree, key: string): string | null {
  const changed = nodeChange(store, key, STATE.parent);
  return changed === undefined ? base.parent(key) : stringOf(changed);
}

export function tagOf({ base, store }: NodeTree, key: string): string {
  const made = stringOf(nodeChange(store, key, STATE.tag));
  const node = made === null ? base.node(key) : null;
  return made ?? (node?.kind === "element" ? node.tag : key);
}

/** The value that a script has given an attribute, or that it has from the start; else null. */
export function attributeValueOf(
  { base, store }: NodeTree,
  key: string,
  name: string,
): Value | null {
  const changed = nodeChange(store, key, name);
  if (changed !== undefined) return changed;
  const node = base.node(key);
  const attribute = node?.kind === "element" ? node.attributes.get(name) : undefined;
  if (attribute === undefined) return null;
  if (attribute.presence !== "yes")
    return { kind: "unknown", truthy: null, field: null, origin: null };
  return isBoolean(name) ? literal(true) : valueOf(attribute.content);
}

/** The text of an attribute, null when it is not set, `undefined` when that is not known. */
export function attributeTextOf(
  dom: NodeTree,
  key: string,
  name: string,
): string | null | undefined {
  const node = nodeChange(dom.store, key, name) === undefined ? dom.base.node(key) : null;
  if (node?.kind === "element") {
    const attribute = node.attributes.get(name);
    if (attribute === undefined) return null;
    return attribute.presence === "yes" ? (knownText(attribute.content) ?? undefined) : undefined;
  }
  const value = attributeValueOf(dom, key, name);
  if (value === null) return null;
  if (value.kind !== "literal") return undefined;
  if (value.value === null || value.value === undefined) return null;
  if (typeof value.value !== "boolean") return String(value.value);
  if (/^(?:aria|data)-/u.test(name)) return String(value.value);
  return value.value ? "" : null;
}

/** All elements below a node in document order, by their keys. */
export function elementsBelow(dom: NodeTree, key: string): readonly string[] {
  if (!dom.store.holdsAny()) return dom.base.elementsBelow(key);
  const found: string[] = [];
  addElementsBelow(dom, key, found);
  return found;
}

function addElementsBelow(dom: NodeTree, key: string, found: string[]): void {
  for (const child of elementsIn(dom, key)) {
    // What is in a template is on no page.
    if (tagOf(dom, child) === FRAGMENT) continue;
    found.push(child);
    addElementsBelow(dom, child, found);
  }
}

/** Whether a node is on the page, by what is around it. */
export function isAttached(dom: NodeTree, key: string): boolean {
  let at: string | null = key;
  while (at !== null && at !== DOCUMENT) at = parentOf(dom, at);
  return at === DOCUMENT;
}

/** The tree as selectors look at it. */
export function selectorTree(dom: NodeTree): ElementTree<string> {
  return {
    tag: (key) => tagOf(dom, key),
    attribute: (key, name) => attributeTextOf(dom, key, name),
    parent: (key) => parentOf(dom, key),
    children: (key) => elementsIn(dom, key),
    hasText: (key) => childrenOf(dom, key).some((child) => isText(dom, child)),
  };
}

function isText(dom: NodeTree, child: Value): boolean {
  if (child.kind !== "dom") return true;
  return dom.base.node(child.key)?.kind === "text";
}

/** What a node and all in it read. */
export function textOf(
  dom: NodeTree,
  key: string,
): readonly ReturnType<typeof textParts>[number][] {
  const node = dom.base.node(key);
  if (node?.kind === "text") return node.content.alternatives[0] ?? [];
  return childrenOf(dom, key).flatMap((child) =>
    child.kind === "dom" ? textOf(dom, child.key) : textParts(child),
  );
}

/** Puts values into a node: nodes leave where they were, fragments give what is in them. */
export function insert(
  dom: NodeTree,
  parent: string,
  at: number | null,
  values: readonly Value[],
): void {
  const added = values.flatMap((value) => (value.kind === "dom" ? unpacked(dom, value) : [value]));
  const before = at === null ? null : childrenOf(dom, parent)[at];
  for (const value of added) if (value.kind === "dom") detach(dom, value.key);
  const others = childrenOf(dom, parent).filter(
    (child) => !added.includes(child) && !isIn(added, child),
  );
  const index = before === null || before === undefined ? -1 : indexOfChild(others, before);
  const place = index === -1 ? others.length : index;
  setChildren(dom, parent, [...others.slice(0, place), ...added, ...others.slice(place)]);
  for (const value of added)
    if (value.kind === "dom") dom.store.set(nodeState(value.key, STATE.parent), literal(parent));
}

function isIn(values: readonly Value[], child: Value): boolean {
  return child.kind === "dom" && values.some((one) => one.kind === "dom" && one.key === child.key);
}

/** Where a child is among others; -1 where it is not. */
export function indexOfChild(children: readonly Value[], child: Value): number {
  return children.findIndex(
    (one) => one === child || (one.kind === "dom" && child.kind === "dom" && one.key === child.key),
  );
}

function unpacked(dom: NodeTree, value: Value & { readonly kind: "dom" }): readonly Value[] {
  if (tagOf(dom, value.key) !== FRAGMENT) return [value];
  const inside = childrenOf(dom, value.key);
  setChildren(dom, value.key, []);
  return inside;
}

/** Takes a node off the page. */
export function detach(dom: NodeTree, key: string): void {
  const parent = parentOf(dom, key);
  if (parent === null) return;
  const left = childrenOf(dom, parent).filter((child) => child.kind !== "dom" || child.key !== key);
  setChildren(dom, parent, left);
  dom.store.set(nodeState(key, STATE.parent), literal(null));
}

/** Takes everything out of a node and puts these into it. */
export function replaceChildren(dom: NodeTree, key: string, values: readonly Value[]): void {
  for (const child of childrenOf(dom, key))
    if (child.kind === "dom") dom.store.set(nodeState(child.key, STATE.parent), literal(null));
  setChildren(dom, key, []);
  insert(dom, key, null, values);
}

function setChildren({ store }: NodeTree, key: string, children: readonly Value[]): void {
  store.set(nodeState(key, STATE.children), arrayOf(children));
}
