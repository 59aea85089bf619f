import { describe, expect, test } from "vitest";
import type { TestCase } from "../../../src/contracts/depth.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import { writeSpecs } from "../../../src/frameworks/playwright/writer.ts";
import { reviewGeneratedFiles } from "../../../src/safety/review.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { analyseFiles, type Files } from "../../analysis/support.ts";

/** A page to sign in on, and the tests that its project has. */
const APP: Files = {
  "package.json": `{ "name": "app", "dependencies": { "react": "19.0.0", "react-router-dom": "7.0.0" } }`,
  "src/main.tsx": `import { createRoot } from "react-dom/client";
import { useState } from "react";
import { BrowserRouter, Routes, Route, useNavigate } from "react-router-dom";
function Login() {
  const navigate = useNavigate();
  const [email, setEmail] = useState("");
  return <form onSubmit={(event) => { event.preventDefault(); navigate("/home"); }}>
    <label>Email <input type="email" required value={email} onChange={(event) => setEmail(event.target.value)} /></label>
    <button>Sign in</button>
  </form>;
}
createRoot(document.body).render(<BrowserRouter><Routes>
  <Route path="/login" element={<Login />} />
  <Route path="/home" element={<h1>Home</h1>} />
</Routes></BrowserRouter>);`,
  "playwright.config.ts": `import { defineConfig } from "@playwright/test";
export default defineConfig({ testDir: "e2e", use: { baseURL: "http://localhost:3000" } });`,
  "e2e/pages/login-page.ts": `import type { Page } from "@playwright/test";
export class LoginPage {
  readonly email = this.page.getByLabel("Email");
  constructor(private readonly page: Page) {}
  async open() { await this.page.goto("/login"); }
  async signIn(email: string) {
    await this.email.fill(email);
    await this.page.getByText("Sign in").click();
  }
  async remember() { await this.page.evaluate(() => localStorage.setItem("a", "b")); }
}`,
};

const FIXTURES: Files = {
  "e2e/fixtures.ts": `import { test as base } from "@playwright/test";
import { LoginPage } from "./pages/login-page";
export const test = base.extend<{ loginPage: LoginPage }>({
  loginPage: async ({ page }, use) => { await use(new LoginPage(page)); },
});`,
};

const SIGN_IN = testCase(
  [
    'Open "/login"',
    'Fill the "Email" textbox with "ada@example.com"',
    'Click the "Sign in" button',
  ],
  'The "Home" heading is visible',
);

test("steps that a page object is proved to do are said with its methods", async () => {
  expect(await written({})).toBe(`import { expect, test } from "@playwright/test";
import { LoginPage } from "./pages/login-page";

test.describe("/login", () => {
  // case: tc_a
  test("signs in", async ({ page }) => {
    const loginPage = new LoginPage(page);
    // Open "/login"
    await loginPage.open();
    // Fill the "Email" textbox with "ada@example.com"
    // Click the "Sign in" button
    await loginPage.signIn("ada@example.com");

    // The "Home" heading is visible
    await expect(page.getByRole("heading", { name: "Home" })).toBeVisible();
  });
});
`);
});

test("a page object that the project's own test gives is taken from there", async () => {
  const contents = await written(FIXTURES);
  expect(contents).toContain(`import { test } from "./fixtures";`);
  expect(contents).toContain(`test("signs in", async ({ page, loginPage }) => {`);
  expect(contents).not.toContain("new LoginPage");
});

test("an element that a page object has a locator for is used through it", async () => {
  const filled = testCase(
    ['Open "/login"', 'Fill the "Email" textbox with "ada@example.com"'],
    'The "Email" textbox has value "ada@example.com"',
  );
  const contents = await written({}, filled);
  expect(contents).toContain(`await loginPage.email.fill("ada@example.com");`);
  expect(contents).toContain(`await expect(loginPage.email).toHaveValue("ada@example.com");`);
});

test.each([
  ["another button", `this.page.getByText("Register").click()`],
  ["more than the steps say", `this.page.getByText("Sign in").click(); await this.page.goto("/")`],
  ["what is not followed", `this.page.evaluate(() => document.forms[0].submit())`],
])("a method that does %s is not called", async (_, does) => {
  const page = APP["e2e/pages/login-page.ts"] ?? "";
  const other = page.replace(`this.page.getByText("Sign in").click()`, does);
  expect(await written({ "e2e/pages/login-page.ts": other })).not.toContain(".signIn(");
});

describe("a spec that uses page objects", () => {
  test("is followed into them: its locators are grounded where they stand", async () => {
    const report = await check(`const login = new LoginPage(page);
    await login.open();
    await login.signIn('ada@example.com');
    await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();`);
    expect(report?.findings).toEqual([]);
    expect(report?.locators).toMatchObject({ grounded: 4, total: 4 });
    expect(report?.locators.evidence.map(({ line, what }) => [line, what])).toEqual([
      [6, "/login"],
      [7, 'label "Email"'],
      [7, 'text "Sign in"'],
      [8, 'heading "Home"'],
    ]);
  });

  test("is not believed after a method of which nobody knows what it does", async () => {
    const report = await check(`const login = new LoginPage(page);
    await login.open();
    await login.remember();
    await expect(login.email).toBeVisible();`);
    expect(report?.findings).toMatchObject([{ rule: "ungrounded", line: 8 }]);
  });

  test("may be published", async () => {
    const contents = await written(FIXTURES);
    const files = [{ path: "e2e/login.spec.ts", contents }];
    const existingPaths = new Set(Object.keys({ ...APP, ...FIXTURES }));
    const context = { allowedRoots: ["e2e"], existingPaths, framework: "playwright" as const };
    expect(reviewGeneratedFiles(files, context)).toEqual({ unsafe: [] });
  });
});

async function written(files: Files, wanted = SIGN_IN): Promise<string> {
  const model = await analyseFiles({ ...APP, ...files });
  const [file] = writeSpecs({ cases: [readCase(wanted)], model, existingPaths: [] });
  return file?.contents ?? "";
}

async function check(body: string) {
  const contents = `import { expect, test } from '@playwright/test';
import { LoginPage } from './pages/login-page';
// case: tc_a
test('signs in', async ({ page }) => {
    ${body}
});
`;
  const model = await analyseFiles(APP);
  const files = [{ path: "e2e/login.spec.ts", contents }];
  const context = { model, cases: [SIGN_IN], existingPaths: Object.keys(APP) };
  return playwright.check(files, context).files[0];
}

function testCase(steps: readonly string[], expected: string): TestCase {
  return {
    id: "tc_a",
    title: "signs in",
    priority: "high",
    preconditions: [],
    steps: [...steps],
    expected,
  };
}
