import { format } from "prettier";
import { expect, test } from "vitest";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import type { TestCase } from "../../../src/contracts/depth.ts";
import type { AnswerFact, ElementFact, ScreenFact } from "../../../src/contracts/generated.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import { writeSpecs } from "../../../src/frameworks/playwright/writer.ts";
import { DEFAULT_STYLE } from "../../../src/frameworks/playwright/writer/style.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { appModel, element, screen } from "../../app-model/builders.ts";

const ROWS =
  '[{"id":1,"title":"Buy milk","tags":[]},{"id":2,"title":"It\'s \\"late\\"","tags":["a"]}]';

test("what the server answers is said before the page is opened", () => {
  expect(written(FILLED)).toContain(`
    // The server answers "GET /api/todos"
    await page.route('**/api/todos', async (route) => {
      if (route.request().method() !== 'GET') return route.fallback();
      await route.fulfill({
        json: [
          { id: 1, title: 'Buy milk', tags: [] },
          { id: 2, title: 'It\\'s "late"', tags: ['a'] },
        ],
      });
    });
    // Open "/"
    await page.goto('/');

    // The text "Buy milk" is visible
    await expect(page.getByText('Buy milk')).toBeVisible();
`);
  expect(written(FAILING)).toContain(`
    await page.route('**/api/todos', async (route) => {
      if (route.request().method() !== 'GET') return route.fallback();
      await route.fulfill({ status: 500 });
    });
`);
});

test.each([
  ["with data", () => written(FILLED)],
  ["with a status", () => written(FAILING)],
  ["of both", () => written(FILLED, FAILING)],
])("a formatter leaves an answer as it is, %s", async (_, write) => {
  const contents = write();
  expect(await format(contents, { parser: "babel-ts", ...DEFAULT_STYLE })).toBe(contents);
});

test("what is written is grounded where the request is made", () => {
  const report = check(written(FILLED));
  expect(report.files[0]?.findings).toEqual([]);
  expect(report.files[0]?.locators.evidence[0]).toMatchObject({
    what: "GET /api/todos",
    source: "src/App.tsx:7",
  });
});

test("a formatter leaves the answer of a longer address as it is", async () => {
  const url = "https://api.example.com/v1/organisations/of/people/everywhere";
  const request = { cases: [readCase(asked(url))], model: todos(url), existingPaths: [] };
  const contents = writeSpecs(request)[0]?.contents ?? "";
  expect(contents).toContain(`    await page.route(\n      '${url}',`);
  expect(await format(contents, { parser: "babel-ts", ...DEFAULT_STYLE })).toBe(contents);
});

test("what is answered to another method is not what the page asks for", () => {
  const posted = written(FILLED).replace("!== 'GET'", "!== 'POST'");
  expect(check(posted).files[0]?.findings[0]).toMatchObject({ rule: "ungrounded" });
});

test.each([
  ["an answer that nobody looked at the page with", `'**/api/todos'`, "json: [{ id: 9 }]"],
  ["a request that no page makes", `'**/api/users'`, "status: 500"],
])("%s is not grounded", (_, pattern, answer) => {
  const report = check(`import { expect, test } from '@playwright/test';
// case: tc_filled
test('works', async ({ page }) => {
  await page.route(${pattern}, (route) => route.fulfill({ ${answer} }));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Todos' })).toBeVisible();
});
`);
  expect(report.files[0]?.findings).toMatchObject([
    { rule: "ungrounded", message: expect.stringContaining("No page is known") },
  ]);
});

test("without the answer, nothing that it brings is grounded", () => {
  const plain = written(FILLED).replace(/ {4}await page\.route[\s\S]*?\n {4}\}\);\n/u, "");
  const [finding] = check(plain).files[0]?.findings ?? [];
  expect(finding).toMatchObject({
    rule: "ungrounded",
    message: expect.stringContaining("Buy milk"),
  });
});

test("an answer that the facts do not have makes a case that cannot be run", () => {
  const steps = ['The server answers "GET /api/todos" with []', 'Open "/"'];
  expect(written({ ...FILLED, steps })).toContain("test.fixme(");
});

const FILLED: TestCase = {
  id: "tc_filled",
  title: "Rows are shown",
  preconditions: [],
  steps: [`The server answers "GET /api/todos" with ${ROWS}`, 'Open "/"'],
  expected: 'The text "Buy milk" is visible',
  priority: "high",
};

/** The same of another address. */
function asked(url: string): TestCase {
  return { ...FILLED, steps: [`The server answers "GET ${url}" with ${ROWS}`, 'Open "/"'] };
}

const FAILING: TestCase = {
  ...FILLED,
  id: "tc_failing",
  title: "A failure is told",
  steps: ['The server answers "GET /api/todos" with status 500', 'Open "/"'],
  expected: 'The text "Something went wrong" is visible',
};

function written(...cases: readonly TestCase[]): string {
  const request = { cases: cases.map(readCase), model: todos(), existingPaths: [] };
  return writeSpecs(request)[0]?.contents ?? "";
}

function check(contents: string): ReturnType<typeof playwright.check> {
  const context = { model: todos(), cases: [FILLED], existingPaths: [] };
  return playwright.check([{ path: "e2e/a.spec.ts", contents }], context);
}

/** A page with a heading, which shows what the server has, or that it failed. */
function todos(url = "/api/todos"): OpenAppModel {
  const heading = element({ id: "heading", role: "heading", name: "Todos" });
  const row = element({ id: "row", text: "Buy milk" });
  const failure = element({ id: "failure", text: "Something went wrong" });
  const request = { method: "GET", url, source: { path: "src/App.tsx", line: 7 } };
  const plain = screen("/", { elements: [heading] });
  const answered = (
    kind: "filled" | "failing",
    brought: ElementFact,
    answer: Reply,
  ): ScreenFact => ({
    ...plain,
    id: `${kind}:/`,
    elements: [heading, brought],
    answered: { kind, answers: [{ ...request, ...answer }], brings: [brought.id] },
  });
  return appModel([
    plain,
    answered("filled", row, { status: 200, json: ROWS }),
    answered("failing", failure, { status: 500 }),
  ]);
}

type Reply = Pick<AnswerFact, "status" | "json">;
