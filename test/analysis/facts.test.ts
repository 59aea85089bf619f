import { expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { validate } from "../../src/contracts/validators.ts";
import { asStored } from "../app-model/builders.ts";
import { analyseFiles } from "./support.ts";

test("the configuration, titles and helpers of Playwright tests are read", async () => {
  const { tests } = await analyseFiles({
    "playwright.config.ts": `
      import { defineConfig } from "@playwright/test";
      export default defineConfig({ testDir: "./e2e", use: { baseURL: process.env.URL ?? "http://localhost:3000", testIdAttribute: "data-qa" } });`,
    "e2e/login.spec.ts": `
      import { test } from "./fixtures";
      import { expect } from "@playwright/test";
      test.describe("login", () => { test("works", async () => { await test.step("a step", async () => {}); }); });`,
    "e2e/fixtures.ts": `import { test as base } from "@playwright/test"; export const test = base.extend({});`,
    "e2e/pages/login-page.ts": `import type { Page } from "@playwright/test"; export class LoginPage { constructor(page: Page) {} }`,
    "e2e/auth.setup.ts": `import { test as setup } from "@playwright/test"; setup("sign in", async () => {});`,
  });
  expect(tests.config).toMatchObject({
    framework: "playwright",
    test_dir: "e2e",
    base_url: "http://localhost:3000",
    test_id_attribute: "data-qa",
  });
  expect(tests.specs).toMatchObject([
    { path: "e2e/login.spec.ts", framework: "playwright", titles: ["login", "works"] },
  ]);
  expect(tests.helpers.map(({ path, kind, import_line }) => ({ path, kind, import_line }))).toEqual(
    [
      { path: "e2e/auth.setup.ts", kind: "setup", import_line: null },
      {
        path: "e2e/fixtures.ts",
        kind: "fixture",
        import_line: `import { test } from "./fixtures";`,
      },
      {
        path: "e2e/pages/login-page.ts",
        kind: "page_object",
        import_line: `import { LoginPage } from "./pages/login-page";`,
      },
    ],
  );
});

test("each package tells what it is built with, and where that is written", async () => {
  const { packages } = await analyseFiles({
    "apps/web/package.json": `{ "name": "web", "dependencies": { "react": "^19.0.0" }, "devDependencies": { "cypress": "15.0.0" } }`,
  });
  expect(packages).toEqual([
    {
      path: "apps/web",
      name: "web",
      stacks: [
        {
          id: "react",
          kind: "web",
          version: "^19.0.0",
          evidence: "apps/web/package.json: react ^19.0.0",
        },
        {
          id: "cypress",
          kind: "test",
          version: "15.0.0",
          evidence: "apps/web/package.json: cypress 15.0.0",
        },
      ],
    },
  ]);
});

test("endpoints of Express are read with their methods", async () => {
  const { endpoints } = await analyseFiles({
    "server.js": `const express = require("express"); const app = express();\napp.get("/api/users", list);\nrouter.delete("/users/:id", remove);\napp.get("env");`,
  });
  expect(endpoints.map(({ method, path, source }) => `${method} ${path} ${source.line}`)).toEqual([
    "GET /api/users 2",
    "DELETE /users/:id 3",
  ]);
});

test("a file that cannot be parsed is a gap, and the rest is still read", async () => {
  const model = await analyseFiles({
    "src/main.tsx": `import { createRoot } from "react-dom/client"; import { Broken } from "./broken"; createRoot(x).render(<><h1>Fine</h1><Broken /></>);`,
    "src/broken.tsx": `export function Broken( { return <`,
  });
  expect(model.gaps).toContainEqual(
    expect.objectContaining({
      kind: "file",
      what: "the file src/broken.tsx",
      why: expect.stringMatching(/^it cannot be parsed as JavaScript or TypeScript: /u),
      source: { path: "src/broken.tsx", line: 1 },
    }),
  );
  expect(model.screens[0]?.elements.map((element) => element.name)).toContain("Fine");
});

test.each([
  ["a component that contains itself", `export function App() { return <div><App /></div>; }`],
  ["a loop that never ends", `export function App() { while (true) {} return <p>x</p>; }`],
  [
    "functions that call one another",
    `const a = () => b(); const b = () => a(); export function App() { return <p>{a()}</p>; }`,
  ],
  [
    "constants that need one another",
    `const a = b + 1; const b = a + 1; export function App() { return <p>{a}</p>; }`,
  ],
  [
    "very deep nesting",
    `export function App() { return ${"<div>".repeat(300)}x${"</div>".repeat(300)}; }`,
  ],
])("%s ends", async (_, app) => {
  const model = await analyseFiles({
    "src/main.tsx": `import { createRoot } from "react-dom/client"; import { App } from "./App"; createRoot(x).render(<App />);`,
    "src/App.tsx": app,
  });
  expect(validate("appModel", asStored(model)).valid).toBe(true);
});

test("the order in which files arrive does not matter", async () => {
  const files = [
    { path: "package.json", text: "{}" },
    {
      path: "src/main.tsx",
      text: `import { createRoot } from "react-dom/client"; import { B } from "./b"; createRoot(x).render(<B />);`,
    },
    { path: "src/b.tsx", text: `export const B = () => <h1>B</h1>;` },
  ];
  const options = { workingDirectory: "", paths: files.map((file) => file.path) };
  const forwards = await analyse(files, options);
  const backwards = await analyse(files.toReversed(), options);
  expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
});
