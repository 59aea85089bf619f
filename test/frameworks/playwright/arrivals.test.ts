import { expect, test } from "vitest";
import { writeSpecs } from "../../../src/frameworks/playwright/writer.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { appModel, effect, element, screen } from "../../app-model/builders.ts";

test("a step that the page before could take as well waits for what only its own page has", () => {
  expect(written('Click the "Next" button', "Finish")).toContain(`
    // The "Finish" button is visible
    await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
    // Click the "Next" button
`);
});

test("where two pages are alike, it waits for the URL", () => {
  expect(written('Click the "Next" button')).toContain("await page.waitForURL('/two');");
});

test("a step that only the new page can take waits by itself", () => {
  const spec = written('Click the "Finish" button', "Finish");
  expect(spec).not.toContain("waitForURL");
  expect(spec.match(/toBeVisible/g)).toBeNull();
});

/** The spec of a wizard: from its first page to the second, where another step is taken. */
function written(second: string, ...more: string[]): string {
  const page = (route: string, to: string, ...names: string[]) => {
    const elements = names.map((name) =>
      element({ id: `${route} ${name}`, role: "button", tag: "button", name }),
    );
    const effects = elements.map(({ id }) =>
      effect({ trigger: id, outcome: "navigates", target: to }),
    );
    return screen(route, { elements, effects });
  };
  const model = appModel([
    page("/one", "/two", "Next"),
    page("/two", "/three", "Next", ...more),
    page("/three", "/one", "Again"),
  ]);
  const testCase = {
    id: "tc_wizard",
    title: "goes on",
    preconditions: [],
    steps: ['Open "/one"', 'Click the "Next" button', second],
    expected: 'The URL is "/three"',
    priority: "high" as const,
  };
  const [file] = writeSpecs({ model, cases: [readCase(testCase)], existingPaths: [] });
  return file?.contents ?? "";
}
