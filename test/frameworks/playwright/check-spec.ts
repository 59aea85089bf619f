import type { TestCase } from "../../../src/contracts/depth.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import type { CheckReport } from "../../../src/frameworks/types.ts";
import { type appModel, todoApp } from "../../app-model/builders.ts";

/** The body of a test that looks at what is there. */
export const GOOD = `await page.goto('/');
await expect(page.getByRole('heading', { name: 'Entries' })).toBeVisible();`;

/** The beginning of one that adds an entry. */
export const ADD = `await page.goto('/');
await page.getByRole('textbox', { name: 'New entry' }).fill('milk');`;

export interface CheckOptions {
  readonly model?: ReturnType<typeof appModel>;
  readonly cases?: TestCase[];
  readonly existingPaths?: string[];
}

/** The rules that speak against a spec. */
export function rulesOf(code: string, options: CheckOptions = {}): string[] {
  return check(code, options).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

/** What the framework says of one spec. */
export function check(contents: string, options: CheckOptions = {}): CheckReport {
  const { model = todoApp(), cases = [testCase("tc_a")], existingPaths = [] } = options;
  const context = { model, cases, existingPaths };
  return playwright.check([{ path: "e2e/a.spec.ts", contents }], context);
}

/** A file with one test. */
export function spec(body: string): string {
  return `import { expect, test } from '@playwright/test';
// case: tc_a
test('works', async ({ page }) => {
${body}
});
`;
}

export function testCase(id: string): TestCase {
  return { id, title: id, preconditions: [], steps: ['Open "/"'], expected: "x", priority: "high" };
}
