import type { ElementFact } from "../contracts/generated.ts";
import type { RowQuery } from "./element-query.ts";
import { matchesText } from "./matching.ts";
import { presentElements, type PageState } from "./page-state.ts";

/** Whether an element stands in the row that a query asks for, as the page is now. */
export function isInRow(state: PageState, { row }: ElementFact, { role, text }: RowQuery): boolean {
  if (row === undefined || row.role !== role) return false;
  if (row.text !== null && matchesText(row.text, text, false)) return true;
  return state.echoes.some((echo) => echo.text === text && row.echoes.includes(echo.field));
}

/** The roles of the rows in which a text stands. */
export function rolesOfRows(state: PageState, text: string): readonly string[] {
  const roles = presentElements(state).flatMap((element) => {
    const role = element.row?.role;
    return role !== undefined && isInRow(state, element, { role, text }) ? [role] : [];
  });
  return [...new Set(roles)];
}
