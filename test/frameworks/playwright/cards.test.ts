import { describe, expect, test } from "vitest";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import { appModel, button, screen } from "../../app-model/builders.ts";

const ADD = "getByRole('button', { name: 'Add' })";

/** The innermost box that reads a text and holds what is looked for. */
const inCard = (text: string, held = ADD): string =>
  `locator('div').filter({ hasText: '${text}', has: page.${held} }).last().${ADD}`;

describe("a card", () => {
  test("is no position on the page, and no mere markup", () => {
    expect(rulesOf(inCard("Lamp"))).toEqual([]);
  });

  test("has to hold what is looked for in it", () => {
    const rules = rulesOf(inCard("Lamp", "getByRole('heading')"));
    expect(rules).toContain("positional-locator");
    expect(rules).toContain("raw-locator");
  });

  test("tells what is alike in several of them", () => {
    expect(rulesOf(ADD)).toEqual(["ungrounded"]);
    expect(rulesOf(inCard("Chair"))).toEqual([]);
  });

  test("that does not hold it any more cannot be told from the boxes around it", () => {
    expect(rulesOf(inCard("Lamp"), "toBeHidden")).toContain("ungrounded");
  });
});

/** The rules that a test breaks which looks for something on a page with two cards. */
function rulesOf(locator: string, matcher = "toBeVisible"): string[] {
  const cardOf = (text: string) => ({
    ...button("Add"),
    id: text,
    row: { id: `row:${text}`, role: "generic", text, echoes: [] },
  });
  const model = appModel([screen("/", { elements: [cardOf("Lamp"), cardOf("Chair")] })]);
  const contents = `import { expect, test } from '@playwright/test';
// case: tc_a
test('works', async ({ page }) => {
  await page.goto('/');
  await expect(page.${locator}).${matcher}();
});
`;
  const cases = [
    {
      id: "tc_a",
      title: "a",
      preconditions: [],
      steps: ['Open "/"'],
      expected: "x",
      priority: "high" as const,
    },
  ];
  const files = [{ path: "e2e/a.spec.ts", contents }];
  const report = playwright.check(files, { model, cases, existingPaths: [] });
  return report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}
