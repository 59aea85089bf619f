import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { describe, expect, test } from "vitest";
import type { TestCase } from "../../../src/contracts/depth.ts";
import type { HelperFact, TestConfigFact } from "../../../src/contracts/generated.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import { writeSpecs } from "../../../src/frameworks/playwright/writer.ts";
import { readCase, type ReadCase } from "../../../src/step-language/index.ts";
import { appModel, button, element, field, screen, todoApp } from "../../app-model/builders.ts";

const ADD_STEPS = [
  'Open "/"',
  'Fill the "New entry" textbox with "milk"',
  'Click the "Add" button',
];
const MILK_IS_VISIBLE = 'The text "milk" is visible';
const ADD = testCase("tc_add", ADD_STEPS, MILK_IS_VISIBLE);

test("a case becomes a test with its id and its phrases as comments", () => {
  const [file] = writeSpecs({ cases: [ADD], model: todoApp(), existingPaths: [] });
  expect(file).toEqual({
    path: "e2e/home.spec.ts",
    contents: `import { expect, test } from '@playwright/test';

test.describe('Home (/)', () => {
  // case: tc_add
  test('tc_add works', async ({ page }) => {
    // Open "/"
    await page.goto('/');
    // Fill the "New entry" textbox with "milk"
    await page.getByRole('textbox', { name: 'New entry' }).fill('milk');
    // Click the "Add" button
    await page.getByRole('button', { name: 'Add' }).click();

    // The text "milk" is visible
    await expect(page.getByText('milk')).toBeVisible();
  });
});
`,
    cases: ["tc_add"],
  });
});

test("a text that a row may show more than once is looked for without a strict locator", () => {
  const model = todoApp();
  const rows = ["a", "b"].map((id) => element({ id, role: "button", repeated: true }));
  model.screens[0]?.elements.push(...rows);
  const [file] = writeSpecs({ cases: [ADD], model, existingPaths: [] });
  expect(file?.contents).toContain(`    await expect(
      page.getByText('milk').filter({ visible: true }),
    ).not.toHaveCount(0);
`);
});

test("one file per screen; what all its tests open first is a hook", () => {
  const again = testCase("tc_again", ADD_STEPS, MILK_IS_VISIBLE);
  const about = testCase("tc_about", ['Open "/about"'], 'The "About this app" heading is visible');
  const files = writeSpecs({ cases: [ADD, about, again], model: todoApp(), existingPaths: [] });
  expect(files.map(({ path }) => path)).toEqual(["e2e/home.spec.ts", "e2e/about.spec.ts"]);
  expect(files[0]?.contents.match(/page\.goto/g)).toHaveLength(1);
  expect(files[0]?.contents).toContain("test.beforeEach(async ({ page }) => {");
});

test("what the source does not ground becomes test.fixme with the reason", () => {
  const unknown = testCase("tc_x", ['Open "/"', 'Click the "Delete" button'], 'The URL is "/"');
  expect(contentsFor(unknown)).toContain(
    'test.fixme(\n      true,\n      \'the "Delete" button: button "Delete" is not in the source of /\',\n    );',
  );
});

test("a phrase outside of the language becomes test.fixme too", () => {
  const prose = testCase("tc_x", ["Log in as Ada"], "She is greeted");
  expect(contentsFor(prose)).toContain("This step is not in the step language: Log in as Ada");
});

test("text from a case cannot leave its comment or its string", () => {
  const evil = testCase("tc_evil", ADD_STEPS, MILK_IS_VISIBLE, {
    title: "a'); evil(); ('",
    preconditions: ["x\n evil()\u2028evil()"],
  });
  const contents = contentsFor(evil);
  expect(contents).toContain(`test("a'); evil(); ('", async`);
  expect(contents).toContain("    // Given: x  evil() evil()\n");
});

test("a phrase stands in the comment as the case has it", () => {
  const steps = ['open "/".', ...ADD_STEPS.slice(1)];
  const contents = contentsFor(testCase("tc_add", steps, `${MILK_IS_VISIBLE}.`));
  expect(contents).toContain(`    // open "/".\n    await page.goto('/');`);
  expect(contents).toContain('    // The text "milk" is visible.\n');
});

test("two cases of one title get titles of their own", () => {
  const same = testCase("tc_same", ADD_STEPS, MILK_IS_VISIBLE, { title: "tc_add works" });
  const [file] = writeSpecs({ cases: [ADD, same], model: todoApp(), existingPaths: [] });
  expect(file?.contents).toContain("test('tc_add works (tc_same)'");
});

test("the same input gives the same bytes", () => {
  const write = () => writeSpecs({ cases: [ADD], model: todoApp(), existingPaths: ["a"] });
  expect(write()).toEqual(write());
});

describe("where files go", () => {
  test("no existing file is overwritten, also none that differs in case", () => {
    const existingPaths = ["e2e/Home.spec.ts", "e2e/home-2.spec.ts"];
    const [file] = writeSpecs({ cases: [ADD], model: todoApp(), existingPaths });
    expect(file?.path).toBe("e2e/home-3.spec.ts");
  });

  test("inside of the working directory", () => {
    expect(pathWith({ working_directory: "apps/web" })).toBe("apps/web/e2e/home.spec.ts");
  });

  test("in the project's own test folder", () => {
    const tests = { config: config("web/tests"), specs: [], helpers: [] };
    const given = { tests, working_directory: "web" };
    expect(pathWith(given)).toBe("web/tests/home.spec.ts");
  });

  test("in a folder of their own when tests may stand anywhere in the repository", () => {
    const source = { path: "a.spec.ts", line: 1 };
    const spec = { path: source.path, framework: "playwright", titles: [], source, by: "test" };
    expect(pathWith({ tests: { config: config(""), specs: [spec], helpers: [] } })).toBe(
      "web/e2e/home.spec.ts",
    );
  });

  test("beside its specs when the configuration names no folder", () => {
    const source = { path: "web/specs/a.spec.ts", line: 1 };
    const spec = { path: source.path, framework: "playwright", titles: [], source, by: "test" };
    const tests = { config: config(null), specs: [spec], helpers: [] };
    expect(pathWith({ tests })).toBe("web/specs/home.spec.ts");
  });
});

describe("how files import", () => {
  test("the project's own fixtures, by a path from the new file", () => {
    const helper = fixture("import { test, expect } from '../fixtures'");
    expect(contentsFor(ADD, { config: null, specs: [], helpers: [helper] })).toMatch(
      /^import \{ expect, test \} from '\.\.\/support\/fixtures'\n/,
    );
  });

  test("an alias stays as it is, and expect comes from Playwright when fixtures lack it", () => {
    const helper = fixture('import { test } from "@/support/fixtures";');
    expect(contentsFor(ADD, { config: null, specs: [], helpers: [helper] })).toMatch(
      /^import \{ expect \} from "@playwright\/test";\nimport \{ test \} from "@\/support\/fixtures";\n/,
    );
  });
});

describe("which locator is chosen", () => {
  const cases: readonly [string, Parameters<typeof element>[0][], string, string][] = [
    [
      "role and name",
      [button("Save")],
      'the "Save" button',
      "getByRole('button', { name: 'Save' })",
    ],
    [
      "exact when the name is part of another",
      [button("Save"), button("Save all")],
      'the "Save" button',
      "getByRole('button', { name: 'Save', exact: true })",
    ],
    [
      "the label of a field without a role",
      [element({ id: "p", label: "Password", field: field({ type: "password" }) })],
      'the "Password" textbox',
      "getByLabel('Password')",
    ],
    [
      "the placeholder when there is nothing else",
      [element({ id: "p", placeholder: "Password", field: field({ type: "password" }) })],
      'the "Password" field',
      "getByPlaceholder('Password')",
    ],
    [
      "the test id that is named",
      [element({ id: "x", test_id: "save" })],
      'the element with test id "save"',
      "getByTestId('save')",
    ],
  ];

  test.each(cases)("%s", (_, elements, target, locator) => {
    const found = testCase(
      "tc_x",
      ['Open "/"', `Click ${target}`],
      `T${target.slice(1)} is visible`,
    );
    const model = appModel([screen("/", { elements: elements.map((one) => element(one)) })]);
    const [file] = writeSpecs({ cases: [found], model, existingPaths: [] });
    expect(file?.contents.replace(/\n\s+\./g, ".")).toContain(`page.${locator}`);
  });
});

describe("a fault in a finished spec is found, whatever the writer says", () => {
  const good = contentsFor(ADD);
  const mutations: readonly [string, (contents: string) => string][] = [
    ["another name", (text) => text.replace("name: 'Add'", "name: 'Ad d'")],
    ["another role", (text) => text.replace("'textbox'", "'searchbox'")],
    ["another route", (text) => text.replace("goto('/')", "goto('/nowhere')")],
    ["another text", (text) => text.replace("getByText('milk')", "getByText('bread')")],
    [
      "a lost await",
      (text) => text.replace("await page.getByRole('button'", "page.getByRole('button'"),
    ],
    ["a lost assertion", (text) => text.replace(/ *await expect.*\n/, "")],
    ["a lost step", (text) => text.replace(/ *await page.*click.*\n/, "")],
    ["a lost brace", (text) => text.replace("});", "")],
    ["a misspelt method", (text) => text.replace(".fill(", ".fil(")],
  ];

  test("the spec itself is good", () => {
    expect(findingsFor(good)).toEqual([]);
  });

  test.each(mutations)("%s", (_, mutate) => {
    expect(mutate(good)).not.toBe(good);
    expect(findingsFor(mutate(good))).not.toEqual([]);
  });

  function findingsFor(contents: string) {
    const context = { model: todoApp(), cases: [ADD.testCase], existingPaths: [] };
    const report = playwright.check([{ path: "e2e/x.spec.ts", contents }], context);
    return report.files.flatMap(({ findings }) => findings);
  }
});

function testCase(
  id: string,
  steps: string[],
  expected: string,
  given: Partial<TestCase> = {},
): ReadCase {
  const title = `${id} works`;
  return readCase({ id, title, preconditions: [], steps, expected, priority: "high", ...given });
}

function contentsFor(testCaseOf: ReadCase, tests?: OpenAppModel["tests"]): string {
  const model = tests === undefined ? todoApp() : { ...todoApp(), tests };
  return writeSpecs({ cases: [testCaseOf], model, existingPaths: [] })[0]?.contents ?? "";
}

function pathWith(given: Partial<OpenAppModel>): string | undefined {
  const model = { ...todoApp(), ...given };
  return writeSpecs({ cases: [ADD], model, existingPaths: [] })[0]?.path;
}

function config(testDir: string | null): TestConfigFact {
  return {
    framework: "playwright",
    path: "web/playwright.config.ts",
    test_dir: testDir,
    base_url: null,
    test_id_attribute: null,
    source: { path: "web/playwright.config.ts", line: 1 },
    by: "test",
  };
}

function fixture(importLine: string): HelperFact {
  return {
    path: "support/fixtures.ts",
    kind: "fixture",
    export: "test",
    import_line: importLine,
    make: null,
    members: [],
    source: { path: "support/fixtures.ts", line: 1 },
    by: "test",
  };
}
