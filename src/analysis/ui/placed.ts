import { isWithin } from "../limits.ts";
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

const known = new WeakMap<readonly UiNode[], readonly Placed[]>();

/** Every element of a tree, in document order. The same tree gives the same list. */
export function elementsOf(nodes: readonly UiNode[]): readonly Placed[] {
  const found = known.get(nodes);
  if (found !== undefined) return found;
  const placed: Placed[] = [];
  collect(nodes, { around: [], form: null, namer: null }, placed);
  known.set(nodes, placed);
  return placed;
}

function collect(
  nodes: readonly UiNode[],
  inside: Omit<Placed, "element">,
  placed: Placed[],
): void {
  if (!isWithin("treeDepth", inside.around.length)) return;
  for (const element of nodes) {
    if (element.kind === "text") continue;
    placed.push({ element, ...inside });
    if (element.children.length === 0) continue;
    const around = [...inside.around, element];
    const form = isForm(element) ? element : inside.form;
    const namer = isNamer(element) ? element : inside.namer;
    collect(element.children, { around, form, namer }, placed);
  }
}

/** The nearest element around that fits. */
export function closest(placed: Placed, fits: (element: UiElement) => boolean): UiElement | null {
  return placed.around.findLast((element) => fits(element)) ?? null;
}

/** Components of libraries that hold a field and its label. */
export const FORM_ITEM = /(?:^|\.|Form)(?:Item|Field|Group|Control)$/u;
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
  if (element.isComponent && FORM_ITEM.test(element.tag)) return true;
  return NAMED_WHOLE.has(roleOf(element).role ?? "");
}
