import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { describe, expect, test } from "vitest";
import {
  appModel,
  button,
  effect,
  element,
  screen,
  textbox,
  todoApp,
} from "../../app-model/builders.ts";
import { generate } from "./conversation.ts";

describe("cases about what controls do", () => {
  test("a form that may check its fields, but then empties and shows them, is used", async () => {
    const model = todoApp();
    for (const known of model.screens[0]?.effects ?? []) known.certainty = "pattern";
    const { test_cases: cases } = await generate(model);
    expect(cases.find(({ id }) => id === "tc_submit_add")?.expected).toMatch(
      /^The text ".+" is visible; The "New entry" textbox has value ""$/,
    );
  });

  test("a form that may refuse what is filled in has no case", async () => {
    const model = todoApp();
    const refused = element({ id: "refused", role: "alert", text: "Not valid", initial: false });
    model.screens[0]?.elements.push(refused);
    model.screens[0]?.effects.push(
      effect({ trigger: "button Add", action: "submit", outcome: "shows", target: refused.id }),
    );
    for (const known of model.screens[0]?.effects ?? []) known.certainty = "pattern";
    const { test_cases: cases } = await generate(model);
    expect(cases.some(({ id }) => id.includes("submit"))).toBe(false);
  });

  test("what a heading reads afterwards is expected where it is known", async () => {
    const model = todoApp();
    const changes = { trigger: "button Add", action: "submit", outcome: "changes" } as const;
    model.screens[0]?.effects.push(
      effect({ ...changes, target: "heading Entries", reads: "1 entry" }),
    );
    const { test_cases: cases } = await generate(model);
    expect(cases[0]?.expected).toContain('The "1 entry" heading is visible');
    expect(cases[0]?.expected).not.toContain('"Entries"');
  });

  test("of a name that is known in part only, the rest is not guessed", async () => {
    const home = screen("/", {
      elements: [button("Rename"), button("Edit milk", 30)],
      effects: [
        effect({
          trigger: "button Rename",
          outcome: "changes",
          target: "button Edit milk",
          reads: "Edit",
        }),
      ],
    });
    const { test_cases: cases } = await generate(appModel([home]));
    expect(cases.find(({ id }) => id === "tc_click_rename")?.expected).toBe(
      'The "Edit milk" button is not visible',
    );
  });

  test("a title names what the test looks at, and what is shown comes first", async () => {
    const { test_cases: cases } = await generate(renameApp());
    expect(cases.find(({ id }) => id === "tc_click_edit_milk")).toMatchObject({
      title: '"Edit milk" button shows the "New name for milk" textbox',
      expected: [
        'The "New name for milk" textbox is visible',
        'The "new name for milk" button is visible',
        'The "Edit milk" button is not visible',
      ].join("; "),
    });
  });

  test("a control that comes later is used after those that show it, by words that are sure", async () => {
    const { test_cases: cases } = await generate(renameApp());
    expect(cases.find(({ id }) => id === "tc_submit_save_new_name_for_milk")).toMatchObject({
      steps: [
        'Open "/"',
        'Click the "Edit milk" button',
        expect.stringMatching(/^Fill the "New name for milk" textbox with "/),
        'Click the "new name for milk" button',
      ],
      expected: expect.stringMatching(/^The text ".+" is visible$/),
    });
  });

  test("a control that a filled form shows is used after the form", async () => {
    const model = todoApp();
    const clear = { ...button("Clear all", 50), initial: false };
    model.screens[0]?.elements.push(clear);
    model.screens[0]?.effects.push(
      effect({ trigger: "button Add", action: "submit", outcome: "shows", target: clear.id }),
      effect({ trigger: clear.id, outcome: "hides", target: clear.id }),
    );
    const { test_cases: cases } = await generate(model);
    expect(cases.find(({ id }) => id === "tc_click_clear_all")).toMatchObject({
      steps: [
        'Open "/"',
        expect.stringMatching(/^Fill the "New entry" textbox with "/),
        'Click the "Add" button',
        'Click the "Clear all" button',
      ],
      expected: 'The "Clear all" button is not visible',
    });
  });

  test("a text that is too short is refused where the message says how long it has to be", async () => {
    const entry = textbox("Review");
    const text = "Write at least 10 characters";
    const hint = element({ id: "hint", text, initial: false });
    const shows = { trigger: entry.id, action: "fill", certainty: "pattern" } as const;
    const home = screen("/", {
      elements: [entry, hint],
      effects: [effect({ ...shows, outcome: "shows", target: hint.id })],
    });
    const { test_cases: cases } = await generate(appModel([home]));
    expect(cases).toContainEqual(
      expect.objectContaining({
        title: '"Review" textbox refuses a text that is too short',
        steps: ['Open "/"', 'Fill the "Review" textbox with "abc"'],
        expected: `The text "${text}" is visible`,
      }),
    );
  });
});

/** A page of rows that can be renamed; a style sheet decides how parts of a name are joined. */
function renameApp(): OpenAppModel {
  const rows = ["milk", "bread"].flatMap((row) => {
    const later = { initial: false, repeated: true };
    const save = button(`Save new name for ${row}`, 33);
    const alternatives = [`Savenew name for ${row}`];
    return [
      button(`Edit ${row}`, 31),
      { ...textbox(`New name for ${row}`, 32), ...later },
      { ...save, ...later, certainty: "alternatives" as const, alternatives },
    ];
  });
  const [edit, field, save] = rows.map(({ id }) => id);
  if (edit === undefined || field === undefined || save === undefined)
    throw new Error("The fixture lacks a row");
  const effects = [
    effect({ trigger: edit, outcome: "hides", target: edit }),
    effect({ trigger: edit, outcome: "shows", target: field }),
    effect({ trigger: edit, outcome: "shows", target: save }),
    effect({
      trigger: save,
      action: "submit",
      requires: [field],
      outcome: "echoes",
      target: field,
    }),
  ];
  return appModel([screen("/", { elements: rows, effects })]);
}
