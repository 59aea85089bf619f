import { expect, test } from "vitest";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import type { TestCase } from "../../../src/contracts/depth.ts";
import type { DialogFact } from "../../../src/contracts/generated.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import { writeSpecs } from "../../../src/frameworks/playwright/writer.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { appModel, button, effect, element, screen } from "../../app-model/builders.ts";

const QUESTION = "Delete it?";

test("a click that asks is answered by who listens before it, and the dialog has to come", () => {
  expect(written(DELETE)).toContain(`
    // Click the "Delete" button and accept the dialog
    page.once('dialog', (dialog) => dialog.accept());
    const dialogPromise = page.waitForEvent('dialog');
    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = await dialogPromise;

    // The text "Bread" is not visible
    await expect(page.getByText('Bread')).toBeHidden();
    // The dialog says "Delete it?"
    expect(dialog.message()).toBe('Delete it?');
`);
});

test("what is written is grounded, each part in the control that asks", () => {
  const report = check(written(DELETE));
  expect(report.files[0]?.findings).toEqual([]);
  expect(report.files[0]?.locators.evidence.at(-1)).toMatchObject({
    what: `the dialog "${QUESTION}"`,
    source: "src/App.tsx:40",
  });
});

test("a dialog that the source says nothing of makes a case that cannot be run", () => {
  const steps = ['Open "/"', 'Click the "Plain" button and accept the dialog'];
  expect(written({ ...DELETE, steps })).toContain("test.fixme(");
});

test.each([
  ["another message", `page.once('dialog', (dialog) => dialog.accept());`, "Sure?", "the dialog"],
  ["a dismissal", `page.once('dialog', (dialog) => dialog.dismiss());`, QUESTION, "hides"],
  ["no answer", "", QUESTION, "hides"],
])("%s is not grounded", (_, listening, message, missed) => {
  const report = check(`import { expect, test } from '@playwright/test';
// case: tc_delete
test('works', async ({ page }) => {
  await page.goto('/');
  ${listening}
  const dialogPromise = page.waitForEvent('dialog');
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = await dialogPromise;
  expect(dialog.message()).toBe('${message}');
  await expect(page.getByText('Bread')).toBeHidden();
});
`);
  const [finding, ...others] = report.files[0]?.findings ?? [];
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: "ungrounded", message: expect.stringContaining(missed) });
});

const DELETE: TestCase = {
  id: "tc_delete",
  title: "Delete takes it away",
  preconditions: [],
  steps: ['Open "/"', 'Click the "Delete" button and accept the dialog'],
  expected: `The text "Bread" is not visible; The dialog says "${QUESTION}"`,
  priority: "high",
};

function written(testCase: TestCase): string {
  const cases = [readCase(testCase)];
  return writeSpecs({ cases, model: bread(), existingPaths: [] })[0]?.contents ?? "";
}

function check(contents: string): ReturnType<typeof playwright.check> {
  const context = { model: bread(), cases: [DELETE], existingPaths: [] };
  return playwright.check([{ path: "e2e/a.spec.ts", contents }], context);
}

/** A page with bread, and a button that asks before it takes it away. */
function bread(): OpenAppModel {
  const dialog: DialogFact = { kind: "confirm", message: QUESTION, accepted: false };
  const asks = { trigger: "button Delete", outcome: "asks", target: QUESTION } as const;
  const accepted = { ...dialog, accepted: true };
  const text = element({ id: "bread", text: "Bread" });
  return appModel([
    screen("/", {
      elements: [button("Delete"), button("Plain"), text],
      effects: [
        effect({ ...asks, dialog }),
        effect({ ...asks, dialog: accepted }),
        effect({ trigger: "button Delete", outcome: "hides", target: text.id, dialog: accepted }),
      ],
    }),
  ]);
}
