import type { ElementFact, RowFact } from "../../contracts/generated.ts";
import { CARD } from "../../contracts/card.ts";
import { echoedFields } from "../interaction/differences.ts";
import { rememberedOfPage } from "../remembered.ts";
import { draftsOf, type ElementDraft } from "../ui/element-draft.ts";
import type { View } from "../ui/page.ts";
import { elementsByKey, elementsOf } from "../ui/placed.ts";
import { roleOf } from "../ui/role.ts";
import type { UiElement } from "../ui/tree.ts";
import { rowAround, type RowAround } from "./row-around.ts";

/** What is known of a screen so far. */
interface KnownScreen {
  readonly elements: ReadonlyMap<string, Pick<ElementFact, "id">>;
  /** The numbers of rows by the keys of their nodes. */
  readonly rows: Map<string, number>;
}

const NONE: ReadonlySet<string> = new Set();

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
  const isAlike = hasTwin(view, key);
  const around = placed === undefined ? null : rowAround(placed, view.nodes, { hasCards: isAlike });
  if (placed === undefined || around === null) return undefined;
  const { row, role } = around;
  // What was there at first is around more than what was entered.
  const read = first.has(row.key) ? NONE : echoedFields([row]);
  const echoes = [...read].flatMap((field) => builder.elements.get(field)?.id ?? []);
  const text = isAlike ? around.text : null;
  return echoes.length === 0 && text === null
    ? undefined
    : { id: rowId(row.key, builder), role, text, ...placeIn(around, placed.element), echoes };
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
  const around = placed === undefined ? null : rowAround(placed, view.nodes, { wanted: typed });
  if (placed === undefined || around === null || around.text === null) return undefined;
  const { row, role, text } = around;
  return {
    id: rowId(row.key, builder),
    role,
    text,
    ...placeIn(around, placed.element),
    echoes: [],
  };
}

/**
 * Where an element stands among those of its role in a row, if all of them are sure to be there. Of a
 * card a test finds no more than the part that holds its text and what is looked for.
 */
function placeIn({ row, role: kind }: RowAround, element: UiElement): { readonly place?: number } {
  if (kind === CARD) return {};
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

const countOfLooks = rememberedOfPage((nodes: View["nodes"]) =>
  countOf([...draftsOf(nodes).values()].map(lookOf)),
);

/** Whether another element of the page is of the same role and name. */
function hasTwin({ nodes }: View, key: string): boolean {
  const draft = draftsOf(nodes).get(key);
  return draft !== undefined && (countOfLooks(nodes).get(lookOf(draft)) ?? 0) > 1;
}

function lookOf({ role, name }: ElementDraft): string {
  return JSON.stringify([role, name]);
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
