import { collapse } from "../partial.ts";
import type { UiElement, UiNode } from "./tree.ts";
import { visibilityOf } from "./visibility.ts";
import { wordingIn } from "./wording.ts";

const NONE: readonly string[] = [];
const known = new WeakMap<UiNode, readonly string[]>();

/** The texts of a node, in small letters, that are on the page where nobody sees them. */
function hiddenTextsOf(node: UiNode): readonly string[] {
  if (node.kind === "text") return NONE;
  const found = known.get(node) ?? (isHidden(node) ? allTextsOf(node) : inChildren(node.children));
  known.set(node, found);
  return found;
}

/** Hidden by its own attributes: what is shown later only is not on the page yet. */
function isHidden(element: UiElement): boolean {
  return element.presence === "no" && visibilityOf(element.attributes) === "no";
}

/** Of each element what it reads as a whole, whatever its text is parted by. */
function allTextsOf(node: UiNode): readonly string[] {
  if (node.kind === "text") return [];
  const whole = wordingIn(node).texts.flatMap((text) => {
    const words = collapse(text).toLowerCase();
    return words === "" ? [] : [words];
  });
  return [...whole, ...node.children.flatMap(allTextsOf)];
}

function inChildren(children: readonly UiNode[]): readonly string[] {
  let all = NONE;
  for (const child of children) {
    const own = hiddenTextsOf(child);
    if (own.length > 0) all = all.length === 0 ? own : [...all, ...own];
  }
  return all;
}

/**
 * Whether the same text also stands in what nobody sees of these nodes: what looks for a text finds that as
 * well. Of what holds more than it, a test can tell it by the whole text.
 */
export function isHiddenElsewhere(text: string, nodes: readonly UiNode[]): boolean {
  const wanted = collapse(text).toLowerCase();
  return nodes.some((node) => hiddenTextsOf(node).includes(wanted));
}
