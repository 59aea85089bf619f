import { isWithin } from "../limits.ts";
import { remembered, rememberedOfPage } from "../remembered.ts";
import { isForm } from "./form-element.ts";
import { roleOf } from "./role.ts";
import type { UiElement, UiNode } from "./tree.ts";

/** An element, and what is around it. */
export interface Placed {
  readonly element: UiElement;
  /** The elements around it, the nearest last. */
  readonly around: readonly UiElement[];
  /** The nearest form around it. */
  readonly form: UiElement | null;
  /** The nearest element around it that gives it a name, or takes its text for a name. */
  readonly namer: UiElement | null;
}

/** What is around the nodes of a list. */
type Inside = Omit<Placed, "element">;

const TOP: Inside = { around: [], form: null, namer: null };

/** Every element of a tree, in document order. */
export const elementsOf = rememberedOfPage((nodes: readonly UiNode[]): readonly Placed[] => {
  const placed: Placed[] = [];
  collect(nodes, TOP, placed);
  return placed;
});

function collect(nodes: readonly UiNode[], inside: Inside, placed: Placed[]): void {
  if (!isWithin("treeDepth", inside.around.length)) return;
  for (const element of nodes) {
    if (element.kind === "text") continue;
    placed.push({ element, ...inside });
    if (element.children.length > 0) collect(element.children, within(element, inside), placed);
  }
}

function within(element: UiElement, inside: Inside): Inside {
  return {
    around: [...inside.around, element],
    form: isForm(element) ? element : inside.form,
    namer: isNamer(element) ? element : inside.namer,
  };
}

/**
 * The elements of a tree that are not the same objects at the same place of another, in document
 * order. What two states of a page share is not looked at.
 */
export function changedElements(
  before: readonly UiNode[],
  after: readonly UiNode[],
): readonly Placed[] {
  const changed: Placed[] = [];
  collectChanged(before, after, { inside: TOP, changed });
  return changed;
}

function collectChanged(
  before: readonly UiNode[],
  after: readonly UiNode[],
  { inside, changed }: { readonly inside: Inside; readonly changed: Placed[] },
): void {
  if (before === after || !isWithin("treeDepth", inside.around.length)) return;
  const old = new Map(before.map((node) => [node.key, node]));
  for (const element of after) {
    if (element.kind === "text") continue;
    const other = old.get(element.key);
    if (other === element) continue;
    changed.push({ element, ...inside });
    const children = other?.kind === "element" ? other.children : [];
    collectChanged(children, element.children, { inside: within(element, inside), changed });
  }
}

/** The elements of a tree by their keys: for who asks for many of them. */
export const elementsByKey = rememberedOfPage(
  (nodes: readonly UiNode[]): ReadonlyMap<string, Placed> =>
    new Map(elementsOf(nodes).map((one) => [one.element.key, one])),
);

/** The element of this key; null when it is not in the tree. */
export function elementAt(nodes: readonly UiNode[], key: string): Placed | null {
  const path: UiElement[] = [];
  if (!findPath(nodes, key, path)) return null;
  const element = path.pop();
  let inside = TOP;
  for (const outer of path) inside = within(outer, inside);
  return element === undefined ? null : { element, ...inside };
}

/** Puts the elements around the one of this key, and itself, on the path. */
function findPath(nodes: readonly UiNode[], key: string, path: UiElement[]): boolean {
  for (const node of nodes) {
    if (node.kind === "text") continue;
    path.push(node);
    if (node.key === key || findPath(node.children, key, path)) return true;
    path.pop();
  }
  return false;
}

/** The nearest element around that fits. */
export function closest(placed: Placed, fits: (element: UiElement) => boolean): UiElement | null {
  return placed.around.findLast((element) => fits(element)) ?? null;
}

const namesFormItem = remembered((tag) => /(?:^|\.|Form)(?:Item|Field|Group|Control)$/u.test(tag));

/** Whether it is a component of a library that holds a field and its label. */
export function isFormItem({ isComponent, tag }: UiElement): boolean {
  return isComponent && namesFormItem(tag);
}

/** What is in these is part of their name. */
export const NAMED_WHOLE: ReadonlySet<string> = new Set([
  "button",
  "link",
  "heading",
  "option",
  "tab",
  "menuitem",
  "columnheader",
]);

function isNamer(element: UiElement): boolean {
  if (element.tag === "label") return true;
  if (isFormItem(element)) return true;
  return NAMED_WHOLE.has(roleOf(element).role ?? "");
}
