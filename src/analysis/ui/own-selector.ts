import { isOwnSelector } from "../../contracts/own-selector.ts";
import { attributeText } from "./attributes.ts";
import { elementsOf } from "./placed.ts";
import type { UiElement, UiNode } from "./tree.ts";

/** The selectors of the elements of one state by attributes of their own, counted when first asked for. */
export interface OwnSelectors {
  /** The first of id, `name` and `type` that no other element of the page has; null where there is none. */
  of(element: UiElement): string | null;
}

/** Reads the selectors of a tree, with what is not on the page in this state: it may come. */
export function ownSelectorsOf(nodes: readonly UiNode[]): OwnSelectors {
  let counts: ReadonlyMap<string, number> | null = null;
  return {
    of(element) {
      counts ??= countSelectors(nodes);
      return selectorsOf(element).find((selector) => counts?.get(selector) === 1) ?? null;
    },
  };
}

function countSelectors(nodes: readonly UiNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { element } of elementsOf(nodes))
    for (const selector of selectorsOf(element))
      counts.set(selector, (counts.get(selector) ?? 0) + (element.repeated ? 2 : 1));
  return counts;
}

function selectorsOf(element: UiElement): readonly string[] {
  if (element.isComponent || element.tag === "datalist") return [];
  const valueOf = (name: string): string => attributeText(element, name) ?? "";
  return [
    `#${valueOf("id")}`,
    `${element.tag}[name=${valueOf("name")}]`,
    ...(element.tag === "input" ? [`input[type=${valueOf("type")}]`] : []),
  ].filter((selector) => isOwnSelector(selector));
}
