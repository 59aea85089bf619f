import { describe, expect, test } from "vitest";
import { DEPTHS, type Depth, type TestCase } from "../../../src/contracts/depth.ts";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import { authorCases } from "../../../src/models/offline/author/case-author.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { effect, element, todoApp } from "../../app-model/builders.ts";

const ALERT = 'The text "Say what to do" is visible';

/** A to-do page that refuses to add nothing, and takes the refusal back with the first entry. */
function strictTodoApp(): OpenAppModel {
  const model = todoApp();
  const alert = element({ id: "alert", text: "Say what to do", initial: false, tag: "p" });
  const submit = { trigger: "button Add", action: "submit", target: alert.id } as const;
  model.screens[0]?.elements.push(alert);
  model.screens[0]?.effects.push(
    effect({ ...submit, outcome: "shows", unless: ["textbox New entry"] }),
    effect({ ...submit, outcome: "hides", requires: ["textbox New entry"] }),
  );
  return model;
}

function caseOf(model: OpenAppModel, id: string, depth: Depth = "deep"): TestCase | undefined {
  return authorCases(model, depth).found.find((one) => one.id === id);
}

describe("every depth adds cases", () => {
  test("to those of the depth before", () => {
    const ids = DEPTHS.map((depth) =>
      authorCases(strictTodoApp(), depth).found.map(({ id }) => id),
    );
    for (const [index, more] of ids.entries()) {
      const fewer = ids[index - 1] ?? [];
      expect(more).toEqual(expect.arrayContaining(fewer));
      expect(more.length).toBeGreaterThan(fewer.length);
    }
  });

  test("whose specs pass every check", () => {
    const model = strictTodoApp();
    const cases = authorCases(model, "deep").found;
    const files = playwright.write({ cases: cases.map(readCase), model, existingPaths: [] });
    const report = playwright.check(files, { model, cases, existingPaths: [] });
    expect(report.missingCases).toEqual([]);
    expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);
    expect(files.map(({ contents }) => contents).join()).toContain("await page.goForward();");
  });
});

test("a form that was refused takes what is filled in afterwards, and its message goes", () => {
  const found = caseOf(strictTodoApp(), "tc_submit_add_corrected", "standard");
  expect(found?.steps.filter((step) => step.startsWith("Click"))).toHaveLength(2);
  expect(found?.expected).toContain('The text "Say what to do" is not visible');
  expect(caseOf(strictTodoApp(), "tc_submit_add_corrected", "core")).toBeUndefined();
});

test("that a message is not there is not expected where it never was", () => {
  const cases = authorCases(strictTodoApp(), "core").found;
  expect(cases.map(({ expected }) => expected)).toContain(ALERT);
  expect(cases.filter(({ expected }) => expected.includes("not visible"))).toEqual([]);
});

test("a form is sent by Enter in its field", () => {
  expect(caseOf(strictTodoApp(), "tc_submit_new_entry_enter")?.steps).toEqual([
    'Open "/"',
    expect.stringMatching(/^Fill the "New entry" textbox with/u),
    'Press "Enter"',
  ]);
});

test("going back and forward shows the pages on both sides of a link", () => {
  const model = strictTodoApp();
  expect(caseOf(model, "tc_history_back")).toMatchObject({
    steps: ['Open "/"', 'Click the "About" link', 'Wait for the page "/about"', "Go back"],
    expected: 'The URL is "/"; The "Entries" heading is visible',
  });
  expect(caseOf(model, "tc_history_forward")).toMatchObject({
    steps: [
      'Open "/"',
      'Click the "About" link',
      'Wait for the page "/about"',
      "Go back",
      'Wait for the page "/"',
      "Go forward",
    ],
    expected: 'The URL is "/about"; The "About this app" heading is visible',
  });
});
