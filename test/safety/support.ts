import type { ReviewContext } from "../../src/safety/finding.ts";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";

export const CONTEXT: ReviewContext = {
  framework: "playwright",
  allowedRoots: ["tests", "apps/web/e2e"],
};

/** A spec that breaks no rule; everything else is a small change of it. */
export const HARMLESS_SPEC = `import { expect, test } from "@playwright/test";

test("signs in", async ({ page }) => {
  await page.goto("/login");
  await page.getByRole("textbox", { name: "Email" }).fill("ada@example.com");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/dashboard");
});
`;

/** The rules that one file at this path breaks. */
export function rulesForPath(path: string, context: ReviewContext = CONTEXT): string[] {
  return rulesOf([{ path, contents: HARMLESS_SPEC }], context);
}

/** The rules that a spec of these contents breaks. */
export function rulesForCode(contents: string, context: ReviewContext = CONTEXT): string[] {
  return rulesOf([{ path: "tests/a.spec.ts", contents }], context);
}

/** The rules that these files break, each once. */
export function rulesOf(
  files: readonly { path: string; contents: string }[],
  context: ReviewContext = CONTEXT,
): string[] {
  return [...new Set(reviewGeneratedFiles(files, context).unsafe.map(({ rule }) => rule))];
}

/** Statements as the body of a Playwright test. */
export function inTest(statements: string): string {
  return `import { expect, test } from "@playwright/test";

test("does something", async ({ page, request }) => {
  ${statements}
  await expect(page.getByRole("heading")).toBeVisible();
});
`;
}
