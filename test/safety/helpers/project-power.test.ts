import { describe, expect, it } from "vitest";
import { reachingHelpers } from "../../../src/safety/helpers/reaching.ts";
import { CONTEXT, rulesOf } from "../support.ts";

const CP = 'import cp from "child_process";';
const PROJECT = new Map([
  [
    "helpers/sh.ts",
    `${CP} export function sh(c) { cp.execSync(c); } export const reset = () => cp.execSync("reset"); export const makeShell = () => (c) => cp.exec(c); export const tools = { run: (c) => cp.exec(c) }; export default sh;`,
  ],
  ["helpers/again.ts", 'export { sh as safe } from "./sh"; export * from "./sh";'],
  [
    "pages/shell.ts",
    `${CP} export class Shell { run(c) { cp.execSync(c); } hello(name) { return name; } }`,
  ],
  ["pages/menu.ts", `${CP} export class Menu { press(c) { cp.exec(c); } label() { return "x"; } }`],
  ["helpers/machine.ts", 'import * as host from "child_process"; export { host };'],
  [
    "fixtures.ts",
    `import { test as base } from "@playwright/test"; import { Shell } from "./pages/shell"; ${CP} export const test = base.extend({ shell: async ({}, use) => use(new Shell()), runCmd: async ({}, use) => { await use((c) => cp.exec(c)); }, app: async ({ command }, use) => { cp.exec(command); await use(1); } });`,
  ],
  [
    "helpers/data.ts",
    'import fs from "fs"; export const LIST = { first: "a" }; export const data = (name) => fs.readFileSync(`data/${name}`, "utf8");',
  ],
  [
    "pages/login.ts",
    "export class LoginPage { constructor(page) { this.page = page; } async signIn(email) { await this.page.getByLabel('Email').fill(email); } js(code) { return this.page.evaluate(code); } }",
  ],
]);
const REACHING = {
  ...CONTEXT,
  existingPaths: new Set(PROJECT.keys()),
  reaching: reachingHelpers(PROJECT),
};
const PLAYWRIGHT = 'import { test } from "@playwright/test";\n';

/** The rules that a spec breaks which takes something of the project and has this body. */
function rulesFor(imports: string, body: string, others: Record<string, string> = {}): string[] {
  const own = /import \{ test/.test(imports) ? "" : PLAYWRIGHT;
  const contents = `${own}${imports}\n${body}`;
  const files = Object.entries(others).map(([path, text]) => ({ path, contents: text }));
  return rulesOf([{ path: "tests/a.spec.ts", contents }, ...files], REACHING);
}

const inTest = (body: string, fixtures = "page") =>
  `test("x", async ({ ${fixtures} }) => { ${body} });`;

describe("a spec tells no helper what to run", () => {
  const SH = 'import { sh } from "../helpers/sh";';
  const TOOLS = 'import { tools } from "../helpers/sh";';
  const SHELL = 'import { Shell } from "../pages/shell";';
  const FIXTURES = 'import { test } from "../fixtures";';
  const MENU = 'import { Menu } from "../pages/menu";';
  it.each([
    [SH, inTest('sh("rm -rf /");')],
    [SH, inTest('sh(...["id"]);')],
    [SH, inTest('["id"].forEach(sh);')],
    [SH, inTest('const run = sh; run("id");')],
    [SH, inTest('const o = { sh }; o.sh("id");')],
    [SH, inTest('await Promise.resolve("id").then(sh);')],
    [
      SH,
      `const t = test.extend({ s: async ({}, use) => use(sh) }); t("x", async ({ s }) => { s("id"); });`,
    ],
    ['import { sh as quiet } from "../helpers/sh";', inTest('quiet("id");')],
    ['import quiet from "../helpers/sh";', inTest('quiet("id");')],
    ['import * as all from "../helpers/sh";', inTest('all.sh("id");')],
    ['import { safe } from "../helpers/again";', inTest('safe("id");')],
    ['import { makeShell } from "../helpers/sh";', inTest('const s = makeShell(); s("id");')],
    [TOOLS, inTest('tools.run("id");')],
    [TOOLS, inTest('const { run } = tools; run("id");')],
    [TOOLS, inTest('const { run: go } = tools; go("id");')],
    [SHELL, inTest('new Shell().run("id");')],
    [SHELL, inTest('const all = [new Shell()]; all[0].run("id");')],
    [SHELL, `class Mine extends Shell { go() { this.run("id"); } }\n${inTest("new Mine().go();")}`],
    [
      SHELL,
      `class Mine extends Shell { run() { super.run("id"); } }\n${inTest("new Mine().run();")}`,
    ],
    [MENU, inTest('new Menu().press("id");')],
    [MENU, inTest('let keyboard = page.keyboard; keyboard = new Menu(); keyboard.press("id");')],
    [MENU, inTest('for (const keyboard of [new Menu()]) keyboard.press("id");')],
    [MENU, inTest('const { keyboard } = { keyboard: new Menu() }; keyboard.press("id");')],
    [MENU, `class Mine extends Menu { go() { this.press("id"); } }\n${inTest("new Mine().go();")}`],
    ['import { host } from "../helpers/machine";', inTest("host.anything();")],
    ['import { data } from "../helpers/data";', inTest('data("ada", "../../.env");')],
    [FIXTURES, inTest('shell.run("id");', "shell")],
    [FIXTURES, inTest('runCmd("id");', "runCmd")],
    [FIXTURES, inTest('r("id");', "runCmd: r")],
    [FIXTURES, `test.use({ command: "id" });\n${inTest("", "app")}`],
    [
      'import { LoginPage } from "../pages/login";',
      inTest(`await new LoginPage(page).js("fetch('/')");`),
    ],
    ['export { sh } from "../helpers/sh";', inTest("")],
    ['import { data } from "../helpers/data";', inTest('data("../../.env");')],
    ['import { data } from "../helpers/data";', inTest('data("package.json");')],
    ['import { data } from "../helpers/data";', inTest("data(await page.title());")],
    ['import { sh, echo } from "../helpers/sh";', inTest('sh(echo("id"));')],
    ['import { sh, LIST } from "../helpers/sh";', inTest('sh(LIST.map(() => "id")[0]);')],
    ['import { sh, LIST } from "../helpers/sh";', inTest('sh(LIST.first + "; id");')],
  ])("%s %s", (imports, body) => {
    expect(rulesFor(imports, body)).not.toEqual([]);
  });

  it("through a file that is written with it", () => {
    const others = { "tests/own.ts": 'export { test } from "../fixtures";\n' };

    expect(
      rulesFor('import { test } from "./own";', inTest('shell.run("id");', "shell"), others),
    ).toContain("process-access");
  });
});

describe("a spec uses what else a helper has", () => {
  it.each([
    ['import { reset } from "../helpers/sh";', inTest("reset();")],
    ['import { sh, LIST } from "../helpers/sh";', inTest("sh(LIST.first);")],
    ['import { data } from "../helpers/data";', inTest('data("users/ada.json"); data("ada");')],
    ['import { data, LIST } from "../helpers/data";', inTest("data(LIST.first);")],
    [
      'import { Menu } from "../pages/menu";',
      inTest(
        'new Menu().label(); await page.keyboard.press("a"); const box = page.getByRole("textbox"); await box.press("b"); await (await page.locator("li").all())[0].press("c");',
      ),
    ],
    [
      'import { LoginPage } from "../pages/login";',
      inTest('await new LoginPage(page).signIn("a");'),
    ],
    [
      'import { test } from "../fixtures";',
      inTest('shell.hello("ada"); await page.getByRole("button").click();', "page, shell"),
    ],
  ])("%s %s", (imports, body) => {
    expect(rulesFor(imports, body)).toEqual([]);
  });
});
