import { expect, test } from "vitest";
import { writeSpecs } from "../../../src/frameworks/playwright/writer.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { appModel, effect, element, screen } from "../../app-model/builders.ts";

const WAIT = "await page.waitForURL('/two');";

test("a step that the page before could take as well waits for the page that it is for", () => {
  expect(written('Click the "Next" button')).toContain(WAIT);
});

test("a step that only the new page can take waits by itself", () => {
  expect(written('Click the "Finish" button')).not.toContain("waitForURL");
});

/** The spec of a wizard: from its first page to the second, where another step is taken. */
function written(second: string): string {
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
    page("/two", "/three", "Next", "Finish"),
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
