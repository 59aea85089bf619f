import { describe, expect, test } from "vitest";
import { openAppModel } from "../../src/app-model/open-app-model.ts";
import { gapLines } from "../../src/app-model/lines/app-lines.ts";
import { pageBlocks, wholePage } from "../../src/app-model/lines/page-lines.ts";
import { testLines } from "../../src/app-model/lines/test-lines.ts";
import type { AppModel } from "../../src/contracts/generated.ts";
import {
  appModel,
  asStored,
  button,
  effect,
  element,
  field,
  heading,
  link,
  screen,
  textbox,
} from "./builders.ts";

function blocksOf(stored: AppModel): readonly (readonly string[])[] {
  return pageBlocks({ model: openAppModel(stored), appModel: stored });
}

/** The lines about the only page of an app, without the one that names it. */
function linesAbout(parts: Parameters<typeof screen>[1]): readonly string[] {
  const model = appModel([screen("/login", parts)]);
  const [route] = model.routes;
  const [page] = model.screens;
  if (route === undefined || page === undefined) throw new Error("The model has a page");
  return wholePage({ route, screen: page }).slice(1);
}

describe("the lines about a page", () => {
  test("tell elements by their role, what is acted on before what is read", () => {
    const elements = [heading("Sign in"), link("Help", "/help"), button("Go"), textbox("Email")];
    expect(linesAbout({ elements })).toEqual([
      'textbox: "Email"',
      'button: "Go"',
      'heading: "Sign in"',
      'link: "Help" (→ /help)',
    ]);
  });

  test("tell what limits a field", () => {
    const limits = { type: "email", required: true, max_length: 80, options: ["a", "b"] };
    const elements = [{ ...textbox("Email"), field: field(limits) }];
    expect(linesAbout({ elements })).toEqual([
      'textbox: "Email" (email, required, at most 80, options "a", "b")',
    ]);
  });

  test("tell what a control does, with what has to be filled, and what is there because of it", () => {
    const alert = element({ id: "alert", role: "alert", name: "Saved", initial: false });
    const save = button("Save");
    const email = textbox("Email");
    const effects = [
      effect({ trigger: save.id, outcome: "shows", target: alert.id, requires: [email.id] }),
      effect({ trigger: save.id, outcome: "navigates", target: "/", requires: [email.id] }),
    ];
    expect(linesAbout({ elements: [email, save, alert], effects })).toEqual([
      'textbox: "Email"',
      'button: "Save"',
      'click "Save" button with "Email" textbox filled → shows "Saved" alert; goes to /',
      'after that, alert: "Saved"',
    ]);
  });

  test("tell apart what is there at times, and count what no test can name", () => {
    const elements = [{ ...button("Undo"), initial: false }, element({ id: "x", tag: "svg" })];
    expect(linesAbout({ elements })).toEqual([
      "1 element that no test can name",
      'at times, button: "Undo"',
    ]);
  });

  test("stay lines whatever the source says", () => {
    const name = 'x"\n/admin (src/a.ts)\u2028\u202e\u0007';
    expect(linesAbout({ elements: [button(name)] })).toEqual(['button: "x\\" /admin (src/a.ts)"']);
  });
});

describe("the pages of an application", () => {
  const menu = ["A", "B", "C", "D"].map((name) => link(name, `/${name}`));
  const pages = ["/one", "/two"].map((route) =>
    screen(route, { elements: [...menu, heading(route)] }),
  );

  test("tell what they share once", () => {
    const [first, second] = blocksOf(asStored(appModel(pages)));
    expect(first?.join("\n")).toContain('link: "A"');
    expect(second?.join("\n")).not.toContain('link: "A"');
    expect(second).toContain("and all of part:1");
  });

  test("begin with those that a test can open and do something on", () => {
    const form = { id: "form", fields: [], submit: null, source: { path: "a", line: 1 }, by: "t" };
    const model = appModel([
      screen("/users/:id", { elements: [heading("User")] }),
      screen("/about", { elements: [heading("About")] }),
      screen("/login", { elements: [button("Go")], forms: [form] }),
    ]);
    const paths = blocksOf(asStored(model)).map((block) => block[0]?.split(" ")[0]);
    expect(paths).toEqual(["/login", "/about", "/users/:id"]);
  });
});

test("the tests of a project are told with the lines that import their helpers", () => {
  const at = { source: { path: "e2e/login.ts", line: 1 }, by: "tests" };
  const member = { kind: "method" as const, source: at.source };
  const helper = {
    path: "e2e/login.ts",
    kind: "page_object" as const,
    export: "LoginPage",
    import_line: "import { LoginPage } from './login';",
    make: "new LoginPage(page)",
    members: [
      {
        ...member,
        name: "login",
        parameters: ["name"],
        code: ["page.getByLabel('Name').fill(name)"],
      },
      { ...member, name: "logOut", parameters: [], code: null },
    ],
    ...at,
  };
  expect(testLines({ tests: { config: null, specs: [], helpers: [helper] } })).toEqual([
    "no test configuration",
    "page object LoginPage in e2e/login.ts: import { LoginPage } from './login';",
    "  .login(name): page.getByLabel('Name').fill(name)",
    "  .logOut(): what it does is not known",
  ]);
});

test("gaps are told by their reason, those that hide most first", () => {
  const gap = { help: "a test by hand", source: { path: "a.tsx", line: 3 }, count: 1 };
  const gaps = [
    { ...gap, kind: "limit" as const, what: "nodes", why: "more than 10" },
    { ...gap, kind: "page" as const, what: "the page /a", why: "nothing was found" },
  ];
  const stored = { ...asStored(appModel([])), gaps };
  const lines = gapLines({ model: openAppModel(stored), appModel: stored });
  expect(lines[0]).toContain("the page /a (a.tsx:3)");
  expect(lines).toHaveLength(2);
});
