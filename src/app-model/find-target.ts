import type { ElementFact } from "../contracts/generated.ts";
import { formatTarget, ORDINALS, type PlainTarget, type Target } from "../step-language/index.ts";
import type { ElementQuery, RowQuery } from "./element-query.ts";
import { ground, groundHidden } from "./grounding.ts";
import type { PageState } from "./page-state.ts";
import { rolesOfRows } from "./rows.ts";

/** What a target of a phrase stands for on the page, or why it stands for nothing. */
export type FoundTarget =
  | {
      readonly found: true;
      /** How the element is told from all others. */
      readonly query: ElementQuery;
      /** Null for a text that the page repeats. */
      readonly element: ElementFact | null;
    }
  | { readonly found: false; readonly reason: string };

/**
 * The first query for a target that finds exactly one element in this state: role and name, then
 * label, placeholder and test id; `exact` only where the name alone would find more.
 */
export function findTarget(state: PageState, target: Target): FoundTarget {
  return firstGrounded(target, queriesFor(state, target), (query) => ground(state, query));
}

/** The first query for a target that found an element which an effect has taken away. */
export function findHiddenTarget(state: PageState, target: Target): FoundTarget {
  const queries = queriesFor(state, target);
  // What reads otherwise now may still hold the old words as a part.
  const ordered = state.changed.size === 0 ? queries : exactFirst(queries);
  return firstGrounded(target, ordered, (query) => groundHidden(state, query));
}

function firstGrounded(
  target: Target,
  queries: readonly ElementQuery[],
  lookUp: (query: ElementQuery) => ReturnType<typeof ground>,
): FoundTarget {
  let firstReason: string | null = null;
  for (const query of queries) {
    const grounding = lookUp(query);
    if (grounding.grounded) return { found: true, query, element: grounding.element };
    firstReason ??= grounding.reason;
  }
  const reason = `${formatTarget(target)}: ${firstReason ?? "no row reads that"}`;
  return { found: false, reason };
}

function queriesFor(state: PageState, target: Target): readonly ElementQuery[] {
  if (target.by !== "row") return plainQueries(target);
  const { element, row: text } = target;
  return rolesOfRows(state, text).flatMap((role) =>
    plainQueries(element).map((query) => inRow(query, { role, text })),
  );
}

function inRow(query: ElementQuery, row: RowQuery): ElementQuery {
  return { ...query, row };
}

function plainQueries(target: PlainTarget): readonly ElementQuery[] {
  switch (target.by) {
    case "lone":
      return [{ by: "role", role: target.role, name: null, exact: false }];
    case "placed": {
      const { role, ordinal } = target;
      return [{ by: "role", role, name: null, exact: false, nth: ORDINALS.indexOf(ordinal) }];
    }
    case "selector":
      return [{ by: "selector", selector: target.selector }];
    case "test_id":
      return [{ by: "test_id", id: target.id }];
    case "text":
      return textQueries(target.text);
    case "label":
      return fieldQueries(target.label);
    case "role": {
      const { role, name } = target;
      const byRole = wordQueries(name, (exact) => ({ by: "role", role, name, exact }));
      return isFieldRole(role) ? [...byRole, ...fieldQueries(name)] : byRole;
    }
  }
}

/** The texts of elements side by side may join to a short one: "0" and "." read "0." together. */
function textQueries(text: string): readonly ElementQuery[] {
  return wordQueries(text, (exact) => ({ by: "text", text, exact }));
}

/** What is as short as "2" or "X" is a part of too much else. */
function wordQueries(
  words: string,
  query: (exact: boolean) => ElementQuery,
): readonly ElementQuery[] {
  return /\p{L}{3}|\d{6}/u.test(words) ? looseAndExact(query) : [query(true)];
}

/** Some fields have no role (a password), or are named by their placeholder alone. */
function fieldQueries(text: string): readonly ElementQuery[] {
  return [
    ...looseAndExact((exact) => ({ by: "label", text, exact })),
    ...looseAndExact((exact) => ({ by: "placeholder", text, exact })),
  ];
}

function isFieldRole(role: string): boolean {
  return ["textbox", "searchbox", "spinbutton", "combobox", "slider"].includes(role);
}

function exactFirst(queries: readonly ElementQuery[]): readonly ElementQuery[] {
  return [...queries.filter(isExact), ...queries.filter((query) => !isExact(query))];
}

function isExact(query: ElementQuery): boolean {
  return "exact" in query && query.exact;
}

function looseAndExact(query: (exact: boolean) => ElementQuery): readonly ElementQuery[] {
  return [query(false), query(true)];
}
