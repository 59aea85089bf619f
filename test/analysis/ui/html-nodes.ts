import { readDocument } from "../../../src/analysis/dialects/html/document.ts";
import { elementsOf, type Placed } from "../../../src/analysis/ui/placed.ts";
import type { UiElement, UiNode } from "../../../src/analysis/ui/tree.ts";

/** The nodes of this markup; `x-form-item` is a component `FormItem` that nobody knows. */
export function nodesOf(html: string): readonly UiNode[] {
  return readDocument("page.html", html).nodes.map(withComponents);
}

/** Its elements with what is around them, in document order. */
export function placedIn(html: string): readonly Placed[] {
  return elementsOf(nodesOf(html));
}

/** The first element, or the first one with this tag. */
export function placedOf(html: string, tag?: string): Placed {
  const found = placedIn(html).find(({ element }) => tag === undefined || element.tag === tag);
  if (found === undefined) throw new Error(`no ${tag ?? "element"} in ${html}`);
  return found;
}

export function elementOf(html: string, tag?: string): UiElement {
  return placedOf(html, tag).element;
}

function withComponents(node: UiNode): UiNode {
  if (node.kind === "text") return node;
  const children = node.children.map(withComponents);
  if (!node.tag.startsWith("x-")) return { ...node, children };
  const words = node.tag.split("-").slice(1);
  const tag = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return { ...node, tag, isComponent: true, children };
}
