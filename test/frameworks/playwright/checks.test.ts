import { describe, expect, test } from "vitest";
import { filesToDrop } from "../../../src/frameworks/files-to-drop.ts";
import { todoApp } from "../../app-model/builders.ts";
import { check, GOOD, rulesOf, spec, testCase } from "./check-spec.ts";

test("a good spec has no findings and every locator has its place in the source", () => {
  const report = check(spec(GOOD));
  expect(report.files[0]).toMatchObject({
    cases: ["tc_a"],
    findings: [],
    locators: {
      grounded: 2,
      total: 2,
      evidence: [
        { line: 4, what: "/", source: "src/routes.tsx:2" },
        { line: 5, what: 'heading "Entries"', source: "src/App.tsx:3" },
      ],
    },
  });
  expect(filesToDrop(report)).toEqual([]);
});

test("what rests on a model's observation is told apart from what the analysis found", () => {
  const model = todoApp();
  for (const { elements } of model.screens) {
    for (const each of elements) if (each.role === "heading") each.certainty = "observed";
  }
  const report = check(spec(GOOD), { model });
  expect(report.files[0]?.locators.evidence.map((each) => each.observed)).toEqual([
    undefined,
    true,
  ]);
});

test("a file with a finding is dropped with its reasons", () => {
  const [dropped] = filesToDrop(check(spec(`${GOOD}\nawait page.waitForTimeout(5);`)));
  expect(dropped).toMatchObject({
    what: "e2e/a.spec.ts",
    source: { path: "e2e/a.spec.ts", line: 6 },
  });
  expect(dropped?.reason).toContain("hard-wait");
});

test("a case without a test is named", () => {
  const cases = [testCase("tc_a"), testCase("tc_b")];
  expect(check(spec(GOOD), { cases }).missingCases).toEqual(["tc_b"]);
});

/** Per rule: what it lets through, and what it finds. */
const RULES: readonly [rule: string, good: string, bad: string][] = [
  ["unknown-api", GOOD, `${GOOD}\nawait page.getByRole('button', { name: 'Add' }).clik();`],
  ["unknown-api", GOOD, `${GOOD}\nawait page.gotoo('/');`],
  ["unknown-api", GOOD, GOOD.replace("toBeVisible", "toBeVisibl")],
  ["missing-await", GOOD, GOOD.replace("await expect", "expect")],
  ["missing-await", GOOD, GOOD.replace("await page.goto", "page.goto")],
  ["missing-await", GOOD, `${GOOD}\nvoid page.getByRole('button', { name: 'Add' }).click();`],
  ["no-assertion", GOOD, "await page.goto('/');"],
  ["no-assertion", GOOD, `await page.goto('/');\nconst never = async () => { ${GOOD} };`],
  ["no-assertion", GOOD, `await page.goto('/');\npage.on('dialog', async () => { ${GOOD} });`],
  ["hard-wait", GOOD, `${GOOD}\nawait page.waitForTimeout(100);`],
  [
    "network-idle",
    `${GOOD}\nawait page.waitForLoadState('load');`,
    `${GOOD}\nawait page.waitForLoadState('networkidle');`,
  ],
  ["network-idle", GOOD, GOOD.replace("'/'", "'/', { waitUntil: 'networkidle' }")],
  [
    "force-option",
    `${GOOD}\nawait page.getByRole('button', { name: 'Add' }).click({ timeout: 1000 });`,
    `${GOOD}\nawait page.getByRole('button', { name: 'Add' }).click({ force: true });`,
  ],
  [
    "one-shot-check",
    GOOD,
    `${GOOD}\nexpect(await page.getByRole('button', { name: 'Add' }).isVisible()).toBe(true);`,
  ],
  ["positional-locator", GOOD, GOOD.replace("})).toBe", "}).first()).toBe")],
  ["positional-locator", GOOD, GOOD.replace("})).toBe", "}).nth(1)).toBe")],
  ["raw-locator", GOOD, `${GOOD}\nawait page.locator('.button').click();`],
  ["raw-locator", GOOD, `${GOOD}\nawait page.locator('//button').click();`],
  ["conditional-in-test", GOOD, `${GOOD}\nif (true) await page.goto('/');`],
  ["conditional-in-test", GOOD, `${GOOD}\ntry { await page.goto('/'); } catch {}`],
  ["ungrounded", GOOD, GOOD.replace("Entries", "Tasks")],
  ["ungrounded", GOOD, GOOD.replace("'heading'", "'button'")],
  ["ungrounded", GOOD, GOOD.replace("goto('/')", "goto('/missing')")],
  ["ungrounded", GOOD, GOOD.replace("goto('/')", "goto('https://example.com/')")],
  ["ungrounded", GOOD, GOOD.replace("'Entries'", "/(e+)+x/i")],
  ["ungrounded", GOOD.replace("'Entries'", "/entries/i"), GOOD.replace("'Entries'", "/tasks/i")],
  ["ungrounded", GOOD, `${GOOD}\nawait page.evaluate(() => page.getByText('hidden'));`],
];

describe("rules inside of a test", () => {
  test("a locator by an attribute of the element itself has to be one that the source tells it by", () => {
    expect(rulesOf(spec(`${GOOD}\nawait page.locator('#due-date').click();`))).toEqual([
      "ungrounded",
    ]);
  });

  test.each(RULES)("%s: %s | %s", (rule, good, bad) => {
    expect(rulesOf(spec(good))).toEqual([]);
    expect(rulesOf(spec(bad))).toContain(rule);
  });
});

test("a place in a row that is told by its text is no position on the page", () => {
  const clicked = (locator: string): string => `${GOOD}\nawait page.${locator}.nth(1).click();`;
  const inRow = "getByRole('listitem').filter({ hasText: 'Milk' }).getByRole('button')";
  expect(rulesOf(spec(clicked(inRow)))).not.toContain("positional-locator");
  const inAnyRow = "getByRole('listitem').getByRole('button')";
  expect(rulesOf(spec(clicked(inAnyRow)))).toContain("positional-locator");
});

/** The same, for what stands around the tests. */
const FILE_RULES: readonly [rule: string, change: (good: string) => string][] = [
  ["syntax", (good) => good.replace("});", "}")],
  ["no-tests", () => "import { test } from '@playwright/test';\ntest.describe('x', () => {});\n"],
  ["focused-test", (good) => good.replace("test('works", "test.only('works")],
  ["skipped-test", (good) => good.replace("test('works", "test.skip('works")],
  ["duplicate-title", (good) => good + good.slice(good.indexOf("// case")).replace("tc_a", "tc_b")],
  ["computed-title", (good) => good.replace("'works'", "'works' + 1")],
  ["missing-case", (good) => good.replace("// case: tc_a\n", "")],
  ["unknown-case", (good) => good.replace("tc_a", "tc_other")],
  ["duplicate-case", (good) => good + good.slice(good.indexOf("// case")).replace("works", "too")],
  ["import", (good) => good.replace("'@playwright/test'", "'node:child_process'")],
  ["import", (good) => good.replace("'@playwright/test'", "'./missing'")],
];

describe("rules around the tests", () => {
  test.each(FILE_RULES)("%s", (rule, change) => {
    const cases = [testCase("tc_a"), testCase("tc_b")];
    expect(rulesOf(spec(GOOD), { cases })).toEqual([]);
    expect(rulesOf(change(spec(GOOD)), { cases })).toContain(rule);
  });

  test("relative imports may name a file of the repository or of the same reply", () => {
    const code = spec(GOOD).replace("'@playwright/test'", "'./fixtures'");
    expect(rulesOf(code, { existingPaths: ["e2e/fixtures.ts"] })).toEqual([]);
  });

  test("a test marked fixme needs no assertion and no grounds", () => {
    const code = spec("test.fixme(true, 'No such button');\nawait page.goto('/missing');");
    expect(rulesOf(code)).toEqual([]);
  });
});
