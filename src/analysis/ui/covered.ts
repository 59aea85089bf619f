import { rememberedOfPage } from "../remembered.ts";
import { attributeText, classesOf } from "./attributes.ts";
import { elementsOf, type Placed } from "./placed.ts";
import type { UiElement, UiNode } from "./tree.ts";

/** How far in front of a page something is: by its layer, and of one layer by what comes later. */
interface Height {
  readonly layer: number;
  readonly order: number;
}

interface Cover extends Height {
  readonly element: UiElement;
}

/** What lies over a page, and where its elements stand in the document. */
interface Front {
  readonly covers: readonly Cover[];
  readonly orders: ReadonlyMap<UiElement, number>;
}

/**
 * Whether something lies over an element of these nodes, so that a click would not reach it: a modal
 * window, or what fills the screen in front of the rest.
 * Source: playwright.dev/docs/actionability, "Receives events".
 */
export function isCovered({ element, around }: Placed, nodes: readonly UiNode[]): boolean {
  const { covers, orders } = frontOf(nodes);
  if (covers.length === 0) return false;
  const path = [...around, element];
  const own = path
    .map((one): Height => ({ layer: layerOf(one), order: orders.get(one) ?? 0 }))
    .reduce((front, one) => (isBehind(front, one) ? one : front));
  return covers.some((cover) => !path.includes(cover.element) && isBehind(own, cover));
}

/** Whether anything lies over a page. */
export function hasCover(nodes: readonly UiNode[]): boolean {
  return frontOf(nodes).covers.length > 0;
}

function isBehind(one: Height, other: Height): boolean {
  return one.layer < other.layer || (one.layer === other.layer && one.order < other.order);
}

const frontOf = rememberedOfPage((nodes: readonly UiNode[]): Front => {
  const placed = elementsOf(nodes);
  const covers = placed.flatMap(({ element }, order) =>
    element.presence === "yes" && isCover(element)
      ? [{ element, layer: layerOf(element), order }]
      : [],
  );
  const orders =
    covers.length === 0
      ? new Map<UiElement, number>()
      : new Map(placed.map(({ element }, order) => [element, order]));
  return { covers, orders };
});

const isCover = rememberedOfPage(
  (element: UiElement): boolean => isModal(element) || fillsScreen(classesOf(element)),
);

/**
 * What is modal keeps the rest from being used, and so does what lies before it: the dialog of the browser,
 * and one that its class says is laid over the page. Source: w3.org/TR/wai-aria-1.2/#aria-modal.
 */
function isModal(element: UiElement): boolean {
  if (element.tag === "dialog" || attributeText(element, "aria-modal") === "true") return true;
  const isDialog = /^(?:alert)?dialog$/u.test(attributeText(element, "role") ?? "");
  return isDialog && classesOf(element).some((name) => LAID_OVER.test(name));
}

const LAID_OVER = /overlay|backdrop|modal/iu;

const WIDE: readonly (readonly string[])[] = [
  ["inset-0"],
  ["inset-x-0", "inset-y-0"],
  ["w-full", "h-full"],
  ["w-screen", "h-screen"],
  ["w-full", "h-screen"],
];

/** By utility classes. Source: tailwindcss.com/docs/position. */
function fillsScreen(classes: readonly string[]): boolean {
  return (
    classes.includes("fixed") &&
    !classes.some((name) => name === "pointer-events-none" || name.startsWith("-z-")) &&
    WIDE.some((names) => names.every((name) => classes.includes(name)))
  );
}

const LAYER = /^z-\[?(\d{1,6})\]?$/u;

function layerOf(element: UiElement): number {
  if (isModal(element)) return Number.POSITIVE_INFINITY;
  const layers = classesOf(element).map((name) => Number(LAYER.exec(name)?.[1] ?? 0));
  return Math.max(0, ...layers);
}
