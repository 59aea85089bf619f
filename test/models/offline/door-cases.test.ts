import { describe, expect, test } from "vitest";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import type { WrittenFile } from "../../../src/frameworks/types.ts";
import { authorCases } from "../../../src/models/offline/author/case-author.ts";
import { reviewGeneratedFiles } from "../../../src/safety/review.ts";
import { readCase } from "../../../src/step-language/index.ts";
import {
  appModel,
  button,
  effect,
  element,
  field,
  heading,
  routeOf,
  screen,
  textbox,
} from "../../app-model/builders.ts";

/** A form with a password at this path leads to the notes, which have a way out. */
function guardedApp(path: string, submit: string): OpenAppModel {
  const email = { ...textbox("Email"), field: field({ type: "email" }) };
  const password = element({
    id: "password",
    label: "Password",
    tag: "input",
    field: field({ type: "password" }),
  });
  const fields = [email.id, password.id];
  const door = screen(path, {
    elements: [email, password, button(submit)],
    forms: [{ id: "form", fields, submit: `button ${submit}`, ...PLACE }],
    effects: [
      effect({
        trigger: `button ${submit}`,
        action: "submit",
        outcome: "navigates",
        target: "/notes",
        certainty: "pattern",
      }),
    ],
  });
  const notes = screen("/notes", {
    elements: [heading("Notes"), button("Sign out")],
    effects: [effect({ trigger: "button Sign out", outcome: "navigates", target: path })],
  });
  const settings = screen("/settings", { elements: [heading("Settings")] });
  const routes = [routeOf(door), routeOf(notes, true), routeOf(settings, true)];
  return appModel([door, notes, settings], { routes });
}

const PLACE = { source: { path: "src/App.tsx", line: 3 }, by: "test" };

/** The files for an app, each held to every check first. */
function filesFor(model: OpenAppModel): ReadonlyMap<string, string> {
  const cases = authorCases(model, "deep").found;
  const files = playwright.write({ cases: cases.map(readCase), model, existingPaths: [] });
  const report = playwright.check(files, { model, cases, existingPaths: [] });
  expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);
  expect(report.missingCases).toEqual([]);
  expect(unsafe(files, model)).toEqual([]);
  return new Map(files.map(({ path, contents }) => [path, contents]));
}

function unsafe(files: readonly WrittenFile[], model: OpenAppModel): unknown {
  const allowedRoots = playwright.allowedRoots(model);
  const rules = {
    framework: "playwright",
    allowedRoots,
    existingPaths: new Set<string>(),
  } as const;
  return reviewGeneratedFiles(files, rules).unsafe;
}

describe("where an account can be made", () => {
  const files = filesFor(guardedApp("/register", "Register"));

  test("tests behind the door sign up first, with data that no other run has", () => {
    const settings = files.get("e2e/settings.spec.ts");
    expect(settings).toContain("const unique = crypto.randomUUID().slice(0, 8);");
    expect(settings).toMatch(/\.fill\(`(?:ada|grace|alan)\.\$\{unique\}@example\.com`\)/u);
    expect(settings).toContain("await page.goto('/settings');");
  });

  test("signing up is what all tests of the page behind it begin with", () => {
    const [hook] = files.get("e2e/notes.spec.ts")?.split("// case:") ?? [];
    expect(hook).toContain("test.beforeEach");
    expect(hook).toContain("getByRole('button', { name: 'Register' }).click();");
  });

  test("a test may end the session that it has made", () => {
    expect(files.get("e2e/notes.spec.ts")).toContain("name: 'Sign out' }).click();");
  });
});

describe("where an account has to be there", () => {
  const files = filesFor(guardedApp("/login", "Sign in"));

  test("a file signs in with the account of the environment, and stores the session", () => {
    const signIn = files.get("e2e/auth.setup.ts");
    expect(signIn).toContain("const user = process.env.E2E_USER ?? '';");
    expect(signIn).toContain("getByRole('textbox', { name: 'Email' }).fill(user);");
    expect(signIn).toContain("getByLabel('Password').fill(password);");
    expect(signIn).toContain("storageState({ path: 'playwright/.auth/user.json' });");
  });

  test("tests behind the door start with it, and are left out without an account", () => {
    const settings = files.get("e2e/settings.spec.ts");
    expect(settings).toContain("{ tag: '@signed-in' }");
    expect(settings).toContain("test.use({ storageState: 'playwright/.auth/user.json' });");
    expect(settings).toContain("test.info().skip(");
    expect(settings).toContain("// Given: Signed in");
  });

  test("no test ends the session that all share", () => {
    expect([...files.values()].join()).not.toContain("Sign out' }).click()");
  });
});

describe("where the project signs in by itself", () => {
  function ownSetUp(): OpenAppModel {
    const model = guardedApp("/login", "Sign in");
    const nothing = { export: null, import_line: null, make: null, members: [] };
    const path = "e2e/auth.setup.ts";
    const source = { path, line: 1 };
    const config = {
      framework: "playwright",
      path: "playwright.config.ts",
      test_dir: "e2e",
      base_url: null,
      test_id_attribute: null,
      storage_state: "e2e/.auth/user.json",
    } as const;
    return {
      ...model,
      tests: {
        config: { ...config, source, by: "test" },
        specs: [],
        helpers: [{ path, kind: "setup", ...nothing, source, by: "test" }],
      },
    };
  }

  test("its session is used as it is, and tests of open pages start without it", () => {
    const files = filesFor(ownSetUp());
    expect([...files.keys()]).not.toContain("e2e/auth-2.setup.ts");
    expect(files.get("e2e/settings.spec.ts")).toContain("{ tag: '@signed-in' }");
    expect(files.get("e2e/settings.spec.ts")).not.toContain("test.use(");
    expect(files.get("e2e/login.spec.ts")).toContain(
      "test.use({ storageState: { cookies: [], origins: [] } });",
    );
  });
});

test("what tests behind a sign-in need is told with how they are run", () => {
  const model = guardedApp("/login", "Sign in");
  const cases = authorCases(model, "core").found;
  const files = playwright.write({ cases: cases.map(readCase), model, existingPaths: [] });
  const { command, needs } = playwright.howToRun(files, model);
  expect(command).not.toContain("auth.setup.ts");
  expect(needs.join("\n")).toContain("`E2E_USER` and `E2E_PASSWORD`");
});
