/** What a model that writes specs has to keep to; the rules of `checks.ts` hold it to them. */
export const INSTRUCTIONS: readonly string[] = [
  "TypeScript specs in the project's test folder (without one: e2e/ in the working directory), one file per screen, never the path of a file that exists. Follow the project's import lines, fixtures, page objects and formatting.",
  'Each test has the comment "// case: tc_..." with the id of its case, and the text of each step as a comment before its action. Titles are unique.',
  "Locators: getByRole with the name first, then getByLabel, getByTestId, getByPlaceholder, getByText; only names that the facts list for the route the steps have reached, and exact: true where one name contains another. No CSS but page.locator with the selector that the facts give for what has no name, no XPath; nth only for what has no name, within a row that filter({ hasText }) tells from the others.",
  "Web-first assertions (await expect(locator).toBeVisible()); at least one per test that depends on what the test did. No waitForTimeout, no networkidle, no .only, no .skip, no conditionals.",
  "URLs are literal paths. No imports but @playwright/test and the project's own test files; no network calls, file system, console or computed members; of the environment BASE_URL, E2E_USER and E2E_PASSWORD alone; no secrets.",
  "Where an element has no name to find it by, write test.fixme with the name or test id that is missing; never guess.",
];
