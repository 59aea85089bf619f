import type { ElementFact, RowFact } from "../contracts/generated.ts";
import type { RowQuery } from "./element-query.ts";
import { matchesText } from "./matching.ts";
import { presentElements, type PageState } from "./page-state.ts";

/** Whether an element stands in the row that a query asks for, as the page is now. */
export function isInRow(state: PageState, { row }: ElementFact, { role, text }: RowQuery): boolean {
  if (row === undefined || row.role !== role) return false;
  if (row.text !== null && matchesText(row.text, text, false)) return !isGone(state, row, text);
  return state.echoes.some((echo) => echo.text === text && row.echoes.includes(echo.field));
}

/** Whether what read this text in the row was taken away, as by editing it in place. */
function isGone({ screen, hidden, changed }: PageState, row: RowFact, text: string): boolean {
  return (screen?.elements ?? []).some(
    ({ id, row: own, name, text: read }) =>
      own?.id === row.id &&
      (hidden.has(id) || changed.get(id) === null) &&
      matchesText(read ?? name ?? "", text, false),
  );
}

/** The roles of the rows in which a text stands. */
export function rolesOfRows(state: PageState, text: string): readonly string[] {
  const roles = presentElements(state).flatMap((element) => {
    const role = element.row?.role;
    return role !== undefined && isInRow(state, element, { role, text }) ? [role] : [];
  });
  return [...new Set(roles)];
}
