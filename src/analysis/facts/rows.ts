import type { ElementFact, RowFact } from "../../contracts/generated.ts";
import { echoedFields } from "../interaction/differences.ts";
import { collapse, HOLE, writeParts } from "../partial.ts";
import { draftsOf } from "../ui/element-draft.ts";
import type { View } from "../ui/page.ts";
import { elementsByKey, elementsOf } from "../ui/placed.ts";
import { roleOf } from "../ui/role.ts";
import { PORTAL, type UiElement, type UiNode } from "../ui/tree.ts";

/** What is known of a screen so far. */
interface KnownScreen {
  readonly elements: ReadonlyMap<string, Pick<ElementFact, "id">>;
  /** The numbers of rows by the keys of their nodes. */
  readonly rows: Map<string, number>;
}

const NONE: ReadonlySet<string> = new Set();

/** What a test can narrow its search to, by the text in it. */
const ROW_ROLES: ReadonlySet<string> = new Set(["listitem", "row", "article", "option"]);

/** What libraries put beside the page, wherever it is written. */
const OVERLAYS: ReadonlySet<string> = new Set([
  "dialog",
  "alertdialog",
  "menu",
  "listbox",
  "tooltip",
]);

function isElsewhere(element: UiElement): boolean {
  return element.tag === PORTAL || OVERLAYS.has(roleOf(element).role ?? "");
}

/**
 * The row of a list or table that an element stands in: one that reads what a user entered, or one
 * that a text tells from the others where the element alone is like that of another row.
 * @param first keys of all that was on the page at first
 */
export function rowOf(
  view: View,
  key: string,
  builder: KnownScreen,
  first: ReadonlySet<string> = NONE,
): RowFact | undefined {
  const placed = elementsByKey(view.nodes).get(key);
  if (placed === undefined || placed.element.native !== undefined) return undefined;
  const at = placed.around.findLastIndex((one) => ROW_ROLES.has(roleOf(one).role ?? ""));
  const row = placed.around[at];
  const role = row === undefined ? null : roleOf(row).role;
  if (row === undefined || role === null || row.repeated) return undefined;
  const inside = [...placed.around.slice(at + 1), placed.element];
  if (inside.some(isElsewhere)) return undefined;
  // What was there at first is around more than what was entered.
  const read = first.has(row.key) ? NONE : echoedFields([row]);
  const echoes = [...read].flatMap((field) => builder.elements.get(field)?.id ?? []);
  const text = hasTwin(view, key)
    ? ownTextOf(row, placed.around[at - 1]?.children ?? view.nodes)
    : null;
  return echoes.length === 0 && text === null
    ? undefined
    : { id: rowId(row.key, builder), role, text, ...placeIn(row, placed.element), echoes };
}

/**
 * The row that an element stands in on a walk: told from others by what was typed into it, else by a
 * text that no other row reads.
 */
export function rowOfWalk(
  view: View,
  key: string,
  { builder, typed }: { readonly builder: KnownScreen; readonly typed: readonly string[] },
): RowFact | undefined {
  const placed = elementsByKey(view.nodes).get(key);
  const at = placed?.around.findLastIndex((one) => ROW_ROLES.has(roleOf(one).role ?? "")) ?? -1;
  const row = placed?.around[at];
  const role = row === undefined ? null : roleOf(row).role;
  if (placed === undefined || row === undefined || role === null || row.repeated) return undefined;
  const reading = readingOf(row);
  const entered = typed.find((text) => reading.includes(text.toLowerCase()));
  const text = entered ?? ownTextOf(row, placed.around[at - 1]?.children ?? view.nodes);
  if (text === null) return undefined;
  return { id: rowId(row.key, builder), role, text, ...placeIn(row, placed.element), echoes: [] };
}

/** Where an element stands among those of its role in a row, if all of them are sure to be there. */
function placeIn(row: UiElement, element: UiElement): { readonly place?: number } {
  const { role } = roleOf(element);
  const alike = elementsOf(row.children)
    .map((placed) => placed.element)
    .filter((one) => one.presence !== "no" && roleOf(one).role === role);
  const isSure = alike.every(({ presence, repeated }) => presence === "yes" && !repeated);
  const place = alike.indexOf(element);
  // What is not there yet, such as a button of a closed dialog, has no place among the others.
  return isSure && alike.length > 1 && place !== -1 ? { place } : {};
}

function rowId(key: string, { rows }: KnownScreen): string {
  const number = rows.get(key) ?? rows.size + 1;
  rows.set(key, number);
  return `row:${number}`;
}

const looks = new WeakMap<View["nodes"], ReadonlyMap<string, number>>();

/** Whether another element of the page is of the same role and name. */
function hasTwin({ nodes }: View, key: string): boolean {
  const drafts = draftsOf(nodes);
  const lookOf = (one: string): string => {
    const draft = drafts.get(one);
    return draft === undefined ? "" : JSON.stringify([draft.role, draft.name]);
  };
  const known = looks.get(nodes) ?? countOf([...drafts.keys()].map(lookOf));
  looks.set(nodes, known);
  return (known.get(lookOf(key)) ?? 0) > 1;
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The first text of a row that none of the rows beside it reads; null where rows are not all known. */
function ownTextOf(row: UiElement, beside: readonly UiNode[]): string | null {
  const others = beside.filter((node) => node !== row && node.kind === "element");
  const isOpen = others.some((node) => node.kind === "element" && node.repeated);
  if (others.length === 0 || isOpen) return null;
  const taken = others.map(readingOf);
  const isOwn = (text: string): boolean =>
    /\p{L}{2}/u.test(text) && !taken.some((other) => other.includes(text.toLowerCase()));
  return textsIn(row).find(isOwn) ?? null;
}

const readings = new WeakMap<UiNode, string>();

/** All that a node reads, in small letters. */
function readingOf(node: UiNode): string {
  const known = readings.get(node) ?? textsIn(node).join(" ").toLowerCase();
  readings.set(node, known);
  return known;
}

/** The texts of a node that are known to the letter; a hole stands for any other. */
function textsIn(node: UiNode): readonly string[] {
  const below = node.kind === "text" ? [node] : elementsOf([node]).flatMap(textNodesOf);
  return below.flatMap(({ content, presence }) => {
    const [parts, ...more] = content.alternatives;
    if (presence !== "yes" || parts === undefined || more.length > 0) return [HOLE];
    const text = collapse(writeParts(parts));
    return text === "" || text.includes(HOLE) ? [] : [text];
  });
}

function textNodesOf({ element }: { readonly element: UiElement }): (UiNode & { kind: "text" })[] {
  return element.children.flatMap((child) => (child.kind === "text" ? [child] : []));
}
