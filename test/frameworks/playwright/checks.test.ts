import { describe, expect, test } from "vitest";
import { filesToDrop } from "../../../src/frameworks/files-to-drop.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import type { CheckReport } from "../../../src/frameworks/types.ts";
import type { TestCase } from "../../../src/contracts/depth.ts";
import {
  appModel,
  button,
  effect,
  element,
  heading,
  link,
  routeOf,
  screen,
  textbox,
  todoApp,
} from "../../app-model/builders.ts";

const GOOD = `await page.goto('/');
await expect(page.getByRole('heading', { name: 'Entries' })).toBeVisible();`;

const ADD = `await page.goto('/');
await page.getByRole('textbox', { name: 'New entry' }).fill('milk');`;

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

describe("grounding follows the steps", () => {
  test("an element of another page is not grounded until the test is there", () => {
    const about =
      "await expect(page.getByRole('heading', { name: 'About this app' })).toBeVisible();";
    const click = "await page.getByRole('link', { name: 'About' }).click();";
    expect(rulesOf(spec(`await page.goto('/');\n${about}`))).toEqual(["ungrounded"]);
    expect(rulesOf(spec(`await page.goto('/');\n${click}\n${about}`))).toEqual([]);
  });

  test("a URL is expected only where the steps lead", () => {
    const url = "await expect(page).toHaveURL('/about');";
    const click = "await page.getByRole('link', { name: 'About' }).click();";
    expect(rulesOf(spec(`await page.goto('/');\n${url}`))).toEqual(["ungrounded"]);
    expect(rulesOf(spec(`await page.goto('/');\n${click}\n${url}`))).toEqual([]);
  });

  test("a typed text is on the page once the form that repeats it is sent", () => {
    const shown = "await expect(page.getByText('milk')).toBeVisible();";
    const add = "await page.getByRole('button', { name: 'Add' }).click();";
    expect(rulesOf(spec(`${ADD}\n${shown}`))).toEqual(["ungrounded"]);
    expect(rulesOf(spec(`${ADD}\n${add}\n${shown}`))).toEqual([]);
  });

  test("Enter in a field sends its form", () => {
    const enter = "await page.getByRole('textbox', { name: 'New entry' }).press('Enter');";
    const shown = "await expect(page.getByText('milk')).toBeVisible();";
    expect(rulesOf(spec(`${ADD}\n${enter}\n${shown}`))).toEqual([]);
  });

  test("an element that an effect shows is grounded after that effect only", () => {
    const panel = element({ id: "panel", role: "dialog", name: "Settings", initial: false });
    const home = screen("/", {
      elements: [button("Open"), panel],
      effects: [effect({ trigger: "button Open", outcome: "shows", target: "panel" })],
    });
    const shown = "await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();";
    const click = "await page.getByRole('button', { name: 'Open' }).click();";
    const model = appModel([home]);
    expect(rulesOf(spec(`await page.goto('/');\n${shown}`), { model })).toEqual(["ungrounded"]);
    expect(rulesOf(spec(`await page.goto('/');\n${click}\n${shown}`), { model })).toEqual([]);
  });

  test("a name that is part of another name needs exact", () => {
    const model = appModel([screen("/", { elements: [button("Add"), button("Add all")] })]);
    const shown = (options: string) =>
      spec(
        `await page.goto('/');\nawait expect(page.getByRole('button', ${options})).toBeVisible();`,
      );
    expect(rulesOf(shown("{ name: 'Add' }"), { model })).toEqual(["ungrounded"]);
    expect(rulesOf(shown("{ name: 'Add', exact: true }"), { model })).toEqual([]);
    expect(rulesOf(shown("{ name: 'add all' }"), { model })).toEqual([]);
  });

  test("rows of a list are not grounded alone, but may be looked for in a named row", () => {
    const remove = { ...button("Remove"), repeated: true };
    const model = appModel([screen("/", { elements: [remove] })]);
    const alone = "page.getByRole('button', { name: 'Remove' })";
    const inRow =
      "page.getByRole('listitem').filter({ hasText: 'milk' }).getByRole('button', { name: 'Remove' })";
    const shown = (locator: string) =>
      spec(`await page.goto('/');\nawait expect(${locator}).toBeVisible();`);
    expect(rulesOf(shown(alone), { model })).toEqual(["ungrounded"]);
    expect(rulesOf(shown(inRow), { model })).toEqual([]);
  });

  test("what happens to an empty form does not happen to a filled one", () => {
    const entry = textbox("New entry");
    const error = element({ id: "error", role: "alert", text: "Enter something", initial: false });
    const home = screen("/", {
      elements: [entry, button("Add"), error],
      effects: [
        effect({ trigger: "button Add", unless: [entry.id], outcome: "shows", target: "error" }),
      ],
    });
    const model = appModel([home]);
    const add = "await page.getByRole('button', { name: 'Add' }).click();";
    const shown = "await expect(page.getByText('Enter something')).toBeVisible();";
    expect(rulesOf(spec(`await page.goto('/');\n${add}\n${shown}`), { model })).toEqual([]);
    expect(rulesOf(spec(`${ADD}\n${add}\n${shown}`), { model })).toEqual(["ungrounded"]);
  });

  test("a row is found by the text that was entered", () => {
    const model = todoApp();
    const row = { ...button("Remove ${…}"), certainty: "pattern" as const, repeated: true };
    model.screens[0]?.elements.push({ ...row, initial: false });
    const add = "await page.getByRole('button', { name: 'Add' }).click();";
    const shown = (name: string) =>
      spec(
        `${ADD}\n${add}\nawait expect(page.getByRole('button', { name: '${name}' })).toBeVisible();`,
      );
    expect(rulesOf(shown("Remove milk"), { model })).toEqual([]);
    expect(rulesOf(shown("Remove bread"), { model })).toEqual(["ungrounded"]);
  });

  test("what reads otherwise now may only be expected to be gone", () => {
    const home = screen("/", {
      elements: [heading("Two tasks"), button("Remove")],
      effects: [
        effect({ trigger: "button Remove", outcome: "changes", target: "heading Two tasks" }),
      ],
    });
    const model = appModel([home]);
    const remove = "await page.getByRole('button', { name: 'Remove' }).click();";
    const old = (matcher: string) =>
      spec(`await page.goto('/');\n${remove}
await expect(page.getByRole('heading', { name: 'Two tasks' })).${matcher}();`);
    expect(rulesOf(old("toBeHidden"), { model })).toEqual([]);
    expect(rulesOf(old("toBeVisible"), { model })).toEqual(["ungrounded"]);
  });

  test("a page for signed-in users cannot be opened without a way to sign in", () => {
    const home = screen("/", { elements: [heading("Entries")] });
    const model = appModel([home], { routes: [routeOf(home, true)] });
    expect(rulesOf(spec(GOOD), { model })).toEqual(["ungrounded"]);
  });

  test("locators in constants and steps are followed", () => {
    const code = `await page.goto('/');
const entries = page.getByRole('heading', { name: 'Entries' });
await test.step('look', async () => {
  await expect(entries).toBeVisible();
});`;
    expect(check(spec(code)).files[0]).toMatchObject({ findings: [], locators: { grounded: 2 } });
  });

  test("steps in a beforeEach hook come first", () => {
    const hook = "test.beforeEach(async ({ page }) => { await page.goto('/'); });\n";
    const body = "await expect(page.getByRole('heading', { name: 'Entries' })).toBeVisible();";
    expect(rulesOf(spec(body).replace("// case", `${hook}// case`))).toEqual([]);
  });

  test("parameters of a route match any value", () => {
    const model = appModel([
      screen("/", { elements: [link("First", "/items/1")] }),
      screen("/items/:id", { elements: [textbox("Name")] }),
    ]);
    const code =
      "await page.goto('/items/7');\nawait expect(page.getByLabel('Name')).toBeVisible();";
    expect(rulesOf(spec(code), { model })).toEqual([]);
  });
});

interface Options {
  readonly model?: ReturnType<typeof appModel>;
  readonly cases?: TestCase[];
  readonly existingPaths?: string[];
}

function rulesOf(code: string, options: Options = {}): string[] {
  return check(code, options).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

function check(contents: string, options: Options = {}): CheckReport {
  const { model = todoApp(), cases = [testCase("tc_a")], existingPaths = [] } = options;
  const context = { model, cases, existingPaths };
  return playwright.check([{ path: "e2e/a.spec.ts", contents }], context);
}

function spec(body: string): string {
  return `import { expect, test } from '@playwright/test';
// case: tc_a
test('works', async ({ page }) => {
${body}
});
`;
}

function testCase(id: string): TestCase {
  return { id, title: id, preconditions: [], steps: ['Open "/"'], expected: "x", priority: "high" };
}
