import type { ElementQuery } from "../../app-model/element-query.ts";

/**
 * Playwright's locator for each kind of query. A name or text matches in Playwright as a query does:
 * as a substring without regard to case, or whole where `exact`.
 * Source: https://playwright.dev/docs/locators
 */
export const LOCATOR_METHODS = {
  role: "getByRole",
  label: "getByLabel",
  placeholder: "getByPlaceholder",
  text: "getByText",
  alt_text: "getByAltText",
  title: "getByTitle",
  test_id: "getByTestId",
  selector: "locator",
} as const satisfies Readonly<Record<ElementQuery["by"], string>>;

const KINDS: ReadonlyMap<string, ElementQuery["by"]> = new Map(
  Object.entries(LOCATOR_METHODS).map(([kind, method]) => [method, kind as ElementQuery["by"]]),
);

/** The kind of query that a method of a page or locator makes; undefined for any other method. */
export function queryKindOf(method: string): ElementQuery["by"] | undefined {
  return KINDS.get(method);
}
