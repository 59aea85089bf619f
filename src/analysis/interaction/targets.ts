import { ears } from "../ui/hearing.ts";
import { elementsOf, type Placed } from "../ui/placed.ts";
import { roleOf } from "../ui/role.ts";
import type { UiElement } from "../ui/tree.ts";

/** What people use, so that a listener around it is likely to be about it. */
const USED = new Set(
  "button checkbox combobox link menuitem menuitemcheckbox menuitemradio option radio searchbox slider spinbutton switch tab textbox treeitem".split(
    " ",
  ),
);
/** What lists and tables are made of. */
const ITEMS = new Set(["li", "tr", "td", "th", "dt", "img", "summary"]);
const TEST_ID = /^data-(?:testid|test-id|test|cy)$/u;

/** Whether a listener around an element may be about it, though it has none of its own. */
export function isTargetOfOthers({ element, around }: Placed): boolean {
  return ears(around).length > 0 && isTarget(element);
}

function isTarget(element: UiElement): boolean {
  const isMarked = [...element.attributes.keys()].some((name) => name.startsWith("data-"));
  return USED.has(roleOf(element).role ?? "") || ITEMS.has(element.tag) || isMarked;
}

/**
 * Whether an element with a listener is only around others that are used instead: nobody could say
 * where in it to click.
 */
export function isOnlyAround({ element }: Placed): boolean {
  if (element.children.length === 0 || isFindable(element)) return false;
  return elementsOf(element.children).some(
    (inner) => inner.element.presence === "yes" && isTarget(inner.element),
  );
}

function isFindable(element: UiElement): boolean {
  const isItem = ITEMS.has(element.tag) || USED.has(roleOf(element).role ?? "");
  return isItem || [...element.attributes.keys()].some((name) => TEST_ID.test(name));
}
