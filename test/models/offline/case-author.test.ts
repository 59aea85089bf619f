import { describe, expect, test } from "vitest";
import { DEPTH_LIMITS, type Depth } from "../../../src/contracts/depth.ts";
import type { ElementFact } from "../../../src/contracts/generated.ts";
import { validate } from "../../../src/contracts/validators.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import {
  appModel,
  button,
  effect,
  element,
  field,
  heading,
  link,
  routeOf,
  screen,
  textbox,
  todoApp,
} from "../../app-model/builders.ts";
import { engineer, generate, PATHS } from "./conversation.ts";
import { signInApp } from "./sign-in-app.ts";

describe("the test case generator", () => {
  test("gives valid cases whose specs pass every check", async () => {
    const model = todoApp();
    const reply = await generate(model);
    expect(validate("generatorReply", reply)).toMatchObject({ valid: true });
    const written = await engineer(reply, model);
    const context = { model, cases: reply.test_cases, existingPaths: PATHS };
    const report = playwright.check(written.files, context);
    expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);
    expect(report.missingCases).toEqual([]);
  });

  test("a form's case uses the form and expects what its handler does", async () => {
    const { test_cases: cases } = await generate(todoApp());
    expect(cases[0]).toMatchObject({
      priority: "critical",
      steps: [
        'Open "/"',
        expect.stringMatching(/^Fill the "New entry" textbox with "/),
        'Click the "Add" button',
      ],
      expected: expect.stringMatching(
        /^The text ".+" is visible; The "New entry" textbox has value ""$/,
      ),
    });
  });

  test.each(Object.keys(DEPTH_LIMITS) as Depth[])(
    "keeps within the limits of %s",
    async (depth) => {
      const links = Array.from({ length: 30 }, (_, index) => `/page-${index}`);
      const home = screen("/", {
        elements: links.map((path) => link(`To ${path.slice(1)}.`, path)),
      });
      const pages = links.map((path) => screen(path, { elements: [button(`On ${path}`)] }));
      const model = {
        ...todoApp(),
        routes: [home, ...pages].map((one) => routeOf(one)),
        screens: [home, ...pages],
      };
      const { test_cases: cases } = await generate(model, depth);
      const { testCases, priorities } = DEPTH_LIMITS[depth];
      expect(cases.length).toBeGreaterThan(0);
      expect(cases.length).toBeLessThanOrEqual(testCases);
      expect(cases.every(({ priority }) => priorities.includes(priority))).toBe(true);
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    },
  );

  test("a guarded page has no case, and the notes say why", async () => {
    const [home] = todoApp().screens;
    const model = { ...todoApp(), routes: home === undefined ? [] : [routeOf(home, true)] };
    const reply = await generate(model);
    expect(reply.test_cases).toEqual([]);
    expect(reply.coverage_notes).toContain(
      "1 × it needs a signed-in user, and no credentials are known: the page / (",
    );
  });

  test("a guarded page is reached through the form that leads to it", async () => {
    const cases = (await generate(signInApp())).test_cases;
    expect(cases.map(({ title }) => title)).toEqual([
      '"Sign in" button leads to /inside',
      "/ shows its main content",
      '"Email" textbox keeps what is entered',
    ]);
    expect(cases[0]).toMatchObject({
      steps: [
        'Open "/"',
        expect.stringMatching(/^Fill the "Email" textbox with ".+@example\.com"$/),
        'Click the "Sign in" button',
      ],
      expected: expect.stringContaining('The "Inside" heading is visible'),
    });
  });

  test("what an empty form does is tried with an empty form", async () => {
    const model = signInApp();
    const error = element({
      id: "error",
      role: "alert",
      text: "Enter your email.",
      initial: false,
    });
    const [login] = model.screens;
    login?.elements.push(error);
    login?.effects.push(
      effect({
        trigger: "button Sign in",
        action: "submit",
        unless: ["textbox Email"],
        outcome: "shows",
        target: "error",
      }),
    );
    const { test_cases: cases } = await generate(model);
    expect(cases).toContainEqual(
      expect.objectContaining({
        steps: ['Open "/"', 'Click the "Sign in" button'],
        expected: 'The text "Enter your email." is visible',
      }),
    );
  });

  test("an unknown path is not opened where another page takes every path of one part", async () => {
    const lost = screen("/*", { elements: [heading("Page not found")] });
    const ofLanguage = screen("/:locale", { elements: [heading("Home")] });
    const { test_cases: cases } = await generate(appModel([ofLanguage, lost]));
    expect(cases).toEqual([]);
  });

  test("what an app shows for an unknown path is looked at", async () => {
    const lost = screen("*", { elements: [heading("Page not found")] });
    const { test_cases: cases } = await generate(appModel([...todoApp().screens, lost]));
    expect(cases).toContainEqual(
      expect.objectContaining({
        steps: ['Open "/no-such-page"'],
        expected: 'The "Page not found" heading is visible',
      }),
    );
  });

  test("of rows that both change and go, nothing is said", async () => {
    const rows = ["Eat", "Sleep"].map((name) => button(`Delete ${name}`, 30));
    const shift = (outcome: "hides" | "changes", target: string) =>
      effect({ trigger: "button Delete Eat", outcome, target });
    const home = screen("/", {
      elements: [heading("Two tasks"), ...rows],
      effects: [
        shift("changes", "heading Two tasks"),
        shift("changes", "button Delete Eat"),
        shift("hides", "button Delete Sleep"),
      ],
    });
    const { test_cases: cases } = await generate(appModel([home]));
    expect(cases.find(({ id }) => id === "tc_click_delete_eat")?.expected).toBe(
      'The "Two tasks" heading is not visible',
    );
  });

  test.each([
    { required: false, set: [] },
    { required: true, set: ['Check the "One" radio'] },
  ])("of radio buttons a form's case sets only what it has to, $required", async (given) => {
    const { required, set } = given;
    const radio = (name: string): ElementFact =>
      element({
        id: name,
        role: "radio",
        name,
        field: field({ type: "radio", name: "rating", required }),
      });
    const [home] = todoApp().screens;
    const elements = [radio("One"), radio("Two"), ...(home?.elements ?? [])];
    const forms = home?.forms.map((form) => ({ ...form, fields: ["One", "Two", ...form.fields] }));
    const page = screen("/", { ...home, elements, forms: forms ?? [] });
    const cases = (await generate(appModel([page]))).test_cases;
    const submit = cases.find(({ steps }) => steps.includes('Click the "Add" button'));
    expect(submit?.steps.filter((step) => step.startsWith("Check"))).toEqual(set);
  });

  test("of the radio buttons of a group a page's case looks for the first", async () => {
    const radio = (name: string): ElementFact =>
      element({ id: name, role: "radio", name, field: field({ type: "radio", name: "rating" }) });
    const home = screen("/", { elements: [radio("One"), radio("Two"), textbox("Review")] });
    const { test_cases: cases } = await generate(appModel([home]));
    expect(cases.find(({ id }) => id === "tc_page")?.expected).toBe(
      'The "One" radio is visible; The "Review" textbox is visible',
    );
  });

  test("a redirect is tested where it ends", async () => {
    const [home, about] = todoApp().screens;
    if (home === undefined || about === undefined) throw new Error("The fixture lacks a screen");
    const alias = { ...routeOf(about), path: "/info" };
    const model = appModel([home, about], { routes: [routeOf(home), alias, routeOf(about)] });
    const { test_cases: cases } = await generate(model);
    expect(cases.flatMap(({ steps }) => steps)).not.toContain('Open "/info"');
    expect(cases.flatMap(({ steps }) => steps)).toContain('Open "/about"');
  });

  test("arriving is shown by a heading that was not there before", async () => {
    const banner = heading("My app");
    const home = screen("/", { elements: [banner, link("Help", "/help")] });
    const help = screen("/help", { elements: [banner, heading("How it works")] });
    const { test_cases: cases } = await generate(appModel([home, help]));
    expect(cases.find(({ id }) => id === "tc_follow_help")?.expected).toBe(
      'The URL is "/help"; The "How it works" heading is visible',
    );
  });

  test("a number in a text that comes later is not expected", async () => {
    const model = todoApp();
    const count = element({ id: "count", role: "status", text: "1 item left", initial: false });
    model.screens[0]?.elements.push(count);
    model.screens[0]?.effects.push(
      effect({ trigger: "button Add", action: "submit", outcome: "shows", target: "count" }),
    );
    const { test_cases: cases } = await generate(model);
    expect(cases.some(({ expected }) => expected.includes("1 item left"))).toBe(false);
  });

  test("an effect that is not certain has no case, and the notes say so", async () => {
    const model = todoApp();
    const [, clears] = model.screens[0]?.effects ?? [];
    if (clears === undefined) throw new Error("The fixture lacks an effect");
    model.screens[0]?.effects.splice(0, 2, { ...clears, certainty: "pattern" });
    const reply = await generate(model);
    expect(reply.test_cases.some(({ id }) => id.includes("submit"))).toBe(false);
    expect(reply.coverage_notes).toContain(
      'what it does is not certain: the "Add" button (src/App.tsx:',
    );
  });

  test("the notes name what the source says and no test could use", async () => {
    const icon = element({ id: "icon", role: "button", tag: "button" });
    const home = screen("/", { elements: [heading("Home"), icon] });
    const { coverage_notes: notes } = await generate(appModel([home]));
    expect(notes).toContain(
      "1 × it has neither a name nor a test id, so no test can find it: <button> button (src/App.tsx:10)",
    );
  });

  test("a field that shows a hint while it is filled keeps what is entered", async () => {
    const entry = textbox("Review");
    const hint = element({ id: "hint", text: "Too short", initial: false });
    const shows = { trigger: entry.id, action: "fill", certainty: "pattern" } as const;
    const home = screen("/", {
      elements: [entry, hint],
      effects: [effect({ ...shows, outcome: "shows", target: hint.id })],
    });
    const titles = (await generate(appModel([home]))).test_cases.map(({ title }) => title);
    expect(titles).toContain('"Review" textbox keeps what is entered');
  });

  test("a field that empties while it is filled is not expected to keep it", async () => {
    const entry = textbox("Code");
    const clears = { trigger: entry.id, action: "fill", certainty: "pattern" } as const;
    const home = screen("/", {
      elements: [entry],
      effects: [effect({ ...clears, outcome: "clears", target: entry.id })],
    });
    const titles = (await generate(appModel([home]))).test_cases.map(({ title }) => title);
    expect(titles).not.toContain('"Code" textbox keeps what is entered');
  });

  test("the same facts give the same reply", async () => {
    expect(await generate(todoApp())).toEqual(await generate(todoApp()));
  });
});

/** A page that only its sign-in form leads to. */
