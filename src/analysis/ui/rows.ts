import { roleOf } from "./role.ts";
import type { UiElement, UiNode } from "./tree.ts";

/** What a test can narrow its search to, by the text in it. */
const ROWS: ReadonlySet<string> = new Set(["listitem", "row", "article", "option"]);

/** Whether an element is by its role one of several that hold the same for different things. */
export function isRow(element: UiElement): boolean {
  return ROWS.has(roleOf(element).role ?? "");
}

/** Whether an element is a mere box, of which the same place of the source makes several beside one another. */
export function isCard(element: UiElement, beside: readonly UiNode[]): boolean {
  if (element.tag !== "div" || roleOf(element).role !== null) return false;
  const alike = beside.flatMap((node) =>
    node.kind === "element" && node.path === element.path && node.line === element.line
      ? [node]
      : [],
  );
  return alike.length > 1 && alike.every(({ repeated, tag }) => !repeated && tag === element.tag);
}

/** Whether a text tells a row from others: a number or a letter may be a part of what any of them reads. */
export function tellsRow(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** The nearest row around an element, else the nearest card; undefined for neither. */
export function rowWithin(
  around: readonly UiElement[],
  nodes: readonly UiNode[],
): UiElement | undefined {
  return (
    around.findLast((one) => isRow(one)) ??
    around.findLast((one, at) => isCard(one, around[at - 1]?.children ?? nodes))
  );
}
