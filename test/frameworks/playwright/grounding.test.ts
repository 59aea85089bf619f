import { describe, expect, test } from "vitest";
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
import { ADD, GOOD, check, rulesOf, spec } from "./check-spec.ts";

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
