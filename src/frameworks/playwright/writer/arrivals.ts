import { matches, mayMatch } from "../../../app-model/matching.ts";
import { presentElements, type PageState } from "../../../app-model/page-state.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import { formatExpectation, formatStep, isRole } from "../../../step-language/index.ts";
import type { ElementQuery } from "../../../app-model/element-query.ts";
import type { Statement } from "./statement.ts";

/**
 * The same statements, waiting for the page that a step leads to where the next step would find on the
 * page before what it looks for. A router changes the URL first and may still show that page, so it is
 * waited for something that only the new one has.
 * Source: react.dev/reference/react/startTransition; playwright.dev/docs/navigations.
 */
export function withArrivals(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement, index) => {
    const next = statements[index + 1];
    const path = next === undefined ? null : pathToWaitFor(statement, next);
    return next === undefined || path === null
      ? [statement]
      : [statement, arrivalAt(path, statement.before, next.before)];
  });
}

function pathToWaitFor({ code, before }: Statement, next: Statement): string | null {
  const { path } = next.before;
  if (code.kind !== "act" || next.code.kind !== "act" || path === null) return null;
  if (path === before.path || isAppRoute(path) || /[:*]/u.test(path)) return null;
  return finds(before, next.code.query) ? path : null;
}

/** Waits for what is new there, the heading first; for the URL where nothing is. */
function arrivalAt(path: string, before: PageState, after: PageState): Statement {
  const queries = presentElements(after).flatMap((element) => nameOf(element) ?? []);
  const isNew = (query: NamedQuery): boolean =>
    !finds(before, query) &&
    presentElements(after).filter((element) => matches(element, query)).length === 1;
  const found = queries.filter(isNew).toSorted((a, b) => rankOf(a) - rankOf(b))[0];
  if (found === undefined) {
    const step = { kind: "wait", path } as const;
    return { phrase: formatStep(step), code: step, before };
  }
  const { role, name } = found;
  const target = { by: "role", role, name } as const;
  const phrase = formatExpectation({ kind: "state", target, state: "visible" });
  const code = { kind: "expect", query: found, matcher: "toBeVisible", value: null } as const;
  return { phrase, code, before: after };
}

type NamedQuery = Extract<ElementQuery, { by: "role" }> & { readonly name: string };

function nameOf({ role, name, certainty, initial }: ElementFact): NamedQuery | null {
  const isSure = certainty === "literal" || certainty === "translated";
  if (!initial || !isSure || role === null || name === null || !isRole(role)) return null;
  return { by: "role", role, name, exact: false };
}

function rankOf({ role }: NamedQuery): number {
  return role === "heading" ? 0 : 1;
}

function finds(state: PageState, query: ElementQuery): boolean {
  return presentElements(state).some(
    (element) => matches(element, query) || mayMatch(element, query),
  );
}
