import { matches, mayMatch } from "../../../app-model/matching.ts";
import { presentElements } from "../../../app-model/page-state.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import { formatStep } from "../../../step-language/index.ts";
import type { Statement } from "./statement.ts";

/**
 * The same statements, waiting for the page that a step leads to where the next step would find on the
 * page before what it looks for: a router may still show that one.
 * Source: react.dev/reference/react/startTransition; playwright.dev/docs/navigations.
 */
export function withArrivals(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement, index) => {
    const next = statements[index + 1];
    const path = next === undefined ? null : pathToWaitFor(statement, next);
    if (next === undefined || path === null) return [statement];
    const step = { kind: "wait", path } as const;
    const wait = { phrase: formatStep(step), code: step, before: statement.before };
    return [statement, wait];
  });
}

function pathToWaitFor({ code, before }: Statement, next: Statement): string | null {
  const { path } = next.before;
  if (code.kind !== "act" || next.code.kind !== "act" || path === null) return null;
  if (path === before.path || isAppRoute(path) || /[:*]/u.test(path)) return null;
  const { query } = next.code;
  const isThereAlready = presentElements(before).some(
    (element) => matches(element, query) || mayMatch(element, query),
  );
  return isThereAlready ? path : null;
}
