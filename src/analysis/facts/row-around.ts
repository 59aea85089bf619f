import { CARD } from "../../contracts/card.ts";
import { collapse, HOLE, writeParts } from "../partial.ts";
import { rememberedOfPage } from "../remembered.ts";
import { elementsOf, type Placed } from "../ui/placed.ts";
import { roleOf } from "../ui/role.ts";
import { isCard, isRow, tellsRow } from "../ui/rows.ts";
import { PORTAL, type UiElement, type UiNode } from "../ui/tree.ts";

/** What an element stands in that is one of several of its kind. */
export interface RowAround {
  readonly row: UiElement;
  readonly role: string;
  /** The first text of the row that no other reads; null where there is none. */
  readonly text: string | null;
}

interface RowSearch {
  /** Texts that are better than any other to tell a row by which reads one of them. */
  readonly wanted?: readonly string[];
  /** Whether a card will do where there is no row. */
  readonly hasCards?: boolean;
}

/** What libraries put beside the page, wherever it is written. */
const OVERLAYS: ReadonlySet<string> = new Set([
  "dialog",
  "alertdialog",
  "menu",
  "listbox",
  "tooltip",
]);

/**
 * The row of a list or table around an element; where there is none, the card: a `div` that is one of
 * several which the same place of the source makes.
 */
export function rowAround(
  { element, around }: Placed,
  nodes: readonly UiNode[],
  { wanted = [], hasCards = true }: RowSearch = {},
): RowAround | null {
  if (element.native !== undefined) return null;
  const at = around.findLastIndex((one) => isRow(one));
  const inside = [...around.slice(Math.max(at, 0)), element];
  if (inside.some((one, index) => (at === -1 || index > 0) && isElsewhere(one))) return null;
  const row = around[at];
  if (row === undefined) return hasCards ? cardAround(around, nodes, wanted) : null;
  if (row.repeated) return null;
  const beside = around[at - 1]?.children ?? nodes;
  const [text = null] = [...wantedIn(row, wanted), ...ownTextsOf(row, beside)];
  return { row, role: roleOf(row).role ?? "", text };
}

function isElsewhere(element: UiElement): boolean {
  return element.tag === PORTAL || OVERLAYS.has(roleOf(element).role ?? "");
}

function cardAround(
  around: readonly UiElement[],
  nodes: readonly UiNode[],
  wanted: readonly string[],
): RowAround | null {
  for (const [at, row] of [...around.entries()].toReversed()) {
    const beside = around[at - 1]?.children ?? nodes;
    if (!isCard(row, beside)) continue;
    const own = [...wantedIn(row, wanted), ...ownTextsOf(row, beside)];
    const text = own.find((one) => isReadOnlyIn(row, one, nodes));
    if (text !== undefined) return { row, role: CARD, text };
  }
  return null;
}

/** Whether nothing on the page but the card reads a text. */
function isReadOnlyIn(row: UiElement, text: string, nodes: readonly UiNode[]): boolean {
  const wanted = text.toLowerCase();
  const holding = (all: readonly string[]): number =>
    all.filter((one) => one.includes(wanted)).length;
  return holding(allTexts(nodes)) === holding(allTexts(row.children));
}

/** The texts of nodes, in small letters. */
const allTexts = rememberedOfPage((nodes: readonly UiNode[]): readonly string[] =>
  nodes.flatMap(textsIn).map((text) => text.toLowerCase()),
);

function wantedIn(row: UiElement, wanted: readonly string[]): readonly string[] {
  const reading = readingOf(row);
  return wanted.filter((text) => tellsRow(text) && reading.includes(text.toLowerCase()));
}

interface OwnTexts {
  readonly beside: readonly UiNode[];
  readonly texts: readonly string[];
}

const ownTexts = new WeakMap<UiElement, OwnTexts>();

/** The texts of a row that none of the rows beside it reads, a heading first; none where rows are not all known. */
function ownTextsOf(row: UiElement, beside: readonly UiNode[]): readonly string[] {
  const known = ownTexts.get(row);
  if (known?.beside === beside) return known.texts;
  const found = findOwnTexts(row, beside);
  ownTexts.set(row, { beside, texts: found });
  return found;
}

function findOwnTexts(row: UiElement, beside: readonly UiNode[]): readonly string[] {
  const others = beside.filter((node) => node !== row && node.kind === "element");
  const isOpen = others.some((node) => node.kind === "element" && node.repeated);
  if (others.length === 0 || isOpen) return [];
  const taken = others.map(readingOf);
  const headings = elementsOf(row.children).filter((one) => roleOf(one.element).role === "heading");
  const all = [...headings.flatMap(({ element }) => textsIn(element)), ...textsIn(row)];
  return all.filter(
    (text) => tellsRow(text) && !taken.some((other) => other.includes(text.toLowerCase())),
  );
}

const readings = new WeakMap<UiNode, string>();

/** All that a node reads, in small letters. */
function readingOf(node: UiNode): string {
  const known = readings.get(node) ?? textsIn(node).join(" ").toLowerCase();
  readings.set(node, known);
  return known;
}

const textsByNode = new WeakMap<UiNode, readonly string[]>();

/**
 * The texts of a node that are known to the letter, those of an element before those of the elements in
 * it; a hole stands for any other.
 */
function textsIn(node: UiNode): readonly string[] {
  if (node.kind === "text") return textOf(node);
  const known = textsByNode.get(node) ?? [
    ...node.children.flatMap((child) => (child.kind === "text" ? textOf(child) : [])),
    ...node.children.flatMap((child) => (child.kind === "text" ? [] : textsIn(child))),
  ];
  textsByNode.set(node, known);
  return known;
}

function textOf({ content, presence }: UiNode & { readonly kind: "text" }): readonly string[] {
  const [parts, ...more] = content.alternatives;
  if (presence !== "yes" || parts === undefined || more.length > 0) return [HOLE];
  const text = collapse(writeParts(parts));
  return text === "" || text.includes(HOLE) ? [] : [text];
}
