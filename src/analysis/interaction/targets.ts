import { isBlank } from "../ui/content.ts";
import { ears } from "../ui/hearing.ts";
import { LAYOUT_ROLES } from "../ui/own-texts.ts";
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
  if (ears(around).length === 0) return false;
  return isTarget(element) || ears(around).some((ear) => firstWordsIn(ear) === element);
}

/**
 * Where a person clicks on what listens to clicks and is mere layout, such as a card: the first words in
 * it; null where it has words of its own or is found by itself.
 */
function firstWordsIn(ear: UiElement): UiElement | null {
  if (!ear.listeners.has("click")) return null;
  const known = firstWords.get(ear);
  if (known !== undefined) return known;
  const found = findFirstWords(ear);
  firstWords.set(ear, found);
  return found;
}

const firstWords = new WeakMap<UiElement, UiElement | null>();

/** The first element in another one that has words and is on the page; null where the other one is found itself. */
export function findFirstWords(ear: UiElement): UiElement | null {
  if (hasWords(ear) || isFoundItself(ear)) return null;
  const placed = elementsOf(ear.children).find(
    ({ element }) => element.presence === "yes" && hasWords(element),
  );
  return placed?.element ?? null;
}

function isFoundItself(element: UiElement): boolean {
  const { role } = roleOf(element);
  const isLayout = role === null || LAYOUT_ROLES.has(role);
  return !isLayout || [...element.attributes.keys()].some((name) => TEST_ID.test(name));
}

/** Whether a text stands in an element itself. */
export function hasWords({ children }: UiElement): boolean {
  return children.some((node) => node.kind === "text" && !isBlank(node.content));
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
  if (firstWordsIn(element) !== null) return true;
  if (element.children.length === 0 || isFindable(element)) return false;
  return elementsOf(element.children).some(
    (inner) => inner.element.presence === "yes" && isTarget(inner.element),
  );
}

function isFindable(element: UiElement): boolean {
  const isItem = ITEMS.has(element.tag) || USED.has(roleOf(element).role ?? "");
  return isItem || [...element.attributes.keys()].some((name) => TEST_ID.test(name));
}
