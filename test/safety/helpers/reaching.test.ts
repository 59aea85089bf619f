import { describe, expect, it } from "vitest";
import { reachingHelpers } from "../../../src/safety/helpers/reaching.ts";

/** The names of one file, or of several by their paths, with how each reaches the machine. */
function namesIn(files: string | Record<string, string>, path = "a.ts"): Record<string, string> {
  const texts = typeof files === "string" ? { "a.ts": files } : files;
  return Object.fromEntries(reachingHelpers(new Map(Object.entries(texts))).get(path) ?? []);
}

const EXEC = 'import { execSync } from "child_process";';

describe("what a helper is told to run", () => {
  it.each([
    ["a function", `${EXEC} export function sh(c) { execSync(c); }`, "sh"],
    ["a text around it", `${EXEC} export const sh = (c) => execSync("bash -c " + c);`, "sh"],
    [
      "a variable on the way",
      `${EXEC} export const sh = (c) => { const all = \`a \${c}\`; execSync(all); };`,
      "sh",
    ],
    [
      "a field of a class",
      `${EXEC} export class Shell { constructor(private c: string) {} go() { execSync(this.c); } }`,
      "Shell",
    ],
    [
      "what another function keeps",
      `${EXEC} let kept = ""; export const set = (c) => { kept = c; }; export const go = () => execSync(kept);`,
      "set",
    ],
    [
      "a function that calls it",
      `${EXEC} const sh = (c) => execSync(c); export const twice = (c) => { sh(c); };`,
      "twice",
    ],
    [
      "a module by require",
      `const cp = require("child_process"); exports.sh = (c) => cp.exec(c);`,
      "sh",
    ],
    ["a tagged template", 'import { $ } from "zx"; export const sh = (c) => $`${c}`;', "sh"],
    ["code", "export const calc = (text) => eval(text);", "calc"],
    [
      "a module as a whole",
      'import * as cp from "child_process"; export const sh = (c) => cp.exec(c);',
      "sh",
    ],
    [
      "a field with a beginning",
      `${EXEC} let kept = ""; export const set = (c) => { kept = c; }; export class Shell { command = kept; go() { execSync(this.command); } }`,
      "set",
    ],
    ["a module to load", "export const load = (name) => import(name);", "load"],
    ["a module to require", "export const load = (name) => require(name);", "load"],
    ["code by another name", "const run = eval; export const go = (c) => run(c);", "go"],
    [
      "a statement for a database that a function gives",
      'import knex from "knex"; const db = knex({}); export const query = (sql) => db.raw(sql);',
      "query",
    ],
    ["a variable of the environment", "export const env = (name) => process.env[name];", "env"],
    ["code for the page", "export class P { js(code) { return this.page.evaluate(code); } }", "js"],
    [
      "a statement for a database",
      'import { Pool } from "pg"; const pool = new Pool(); export const query = (sql) => pool.query(sql);',
      "query",
    ],
    [
      "an option of a fixture",
      `${EXEC} export const test = base.extend({ app: async ({ command }, use) => { execSync(command); await use(1); } });`,
      "command",
    ],
  ])("is known by its name: %s", (_, text, name) => {
    expect(namesIn(text)[name]).toBe("handed");
  });

  it.each([
    ["export { exec as shell } from 'child_process';", "shell"],
    [`${EXEC} import { promisify } from "util"; export const run = promisify(execSync);`, "run"],
    [`${EXEC} export const withShell = (use) => use(execSync);`, "withShell"],
    [`${EXEC} export const makeShell = () => (c) => execSync(c);`, "makeShell"],
    [
      `${EXEC} export const test = base.extend({ run: async ({}, use) => { await use((c) => execSync(c)); } });`,
      "run",
    ],
    ["export * from 'node:fs';", "*"],
    ["this cannot be read", "*"],
  ])("is not given to others: %s", (text, name) => {
    expect(namesIn(text)[name]).toBe("gives");
  });

  it("is followed from file to file, whatever it is called on the way", () => {
    const files = {
      "shell.ts": `${EXEC} const sh = (c) => execSync(c); export { sh as safe };`,
      "index.ts": 'export * from "./shell";',
      "a.ts": 'import { safe as quiet } from "./index"; export const go = (c) => quiet(c);',
    };

    expect(namesIn(files)).toMatchObject({ safe: "handed", go: "handed" });
  });
});

it.each(["./sh", "./sh.ts", "./sh.js", "../lib/sh", "@/lib/sh", "lib/sh.js"])(
  "is followed into the file that %s means",
  (specifier) => {
    const files = {
      "lib/sh.ts": `${EXEC} export const sh = (c) => execSync(c);`,
      "lib/a.ts": `import { sh } from "${specifier}"; export const go = (c) => sh(c);`,
    };

    expect(namesIn(files, "lib/a.ts")).toMatchObject({ go: "handed" });
  },
);

it.each([
  ".ts",
  ".tsx",
  ".mts",
  ".cts",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  "/index.ts",
  "/index.tsx",
  "/index.js",
])("is followed into a file that ends with %s", (ending) => {
  const files = {
    [`sh${ending}`]: `${EXEC} export const sh = (c) => execSync(c);`,
    "a.ts": 'import { sh } from "./sh"; export const go = (c) => sh(c);',
  };

  expect(namesIn(files)).toMatchObject({ go: "handed" });
});

describe("what a helper opens", () => {
  it("is known by its name, whether it reads or writes there", () => {
    const text = `import fs from "fs"; export const data = (name) => fs.readFileSync(\`data/\${name}.json\`); export const keep = (name) => fs.writeFileSync(name, "{}"); export const save = (text) => fs.writeFileSync("a", text);`;

    expect(namesIn(text)).toEqual({ data: "opens", keep: "opens", save: "handed" });
  });
});

describe("what a helper does by itself", () => {
  it.each([
    `${EXEC} export const reset = () => execSync("npm run reset");`,
    'import fs from "fs"; const users = JSON.parse(fs.readFileSync("users.json", "utf8")); export const user = (name) => users[name];',
    'export const signIn = async (page, email) => { await page.goto("/login"); await page.getByLabel("Email").fill(email); };',
    "const other = (x) => x; export const say = (name) => other(name);",
    'import type { exec } from "child_process"; export const go = (exec, c) => exec.run(c);',
    'import { Pool } from "pg"; const pool = new Pool(); export const begin = (id) => { pool.connect(); page.evaluate(); };',
    "export const theme = (page, name) => page.evaluate((one) => { document.title = one; }, name);",
    'export const seed = (request, user) => request.post("/api/users", { data: user });',
    'import { Pool } from "pg"; const pool = new Pool(); export const clear = (id) => pool.query("delete from a where id = $1", [id]).catch(() => {});',
  ])("is the project's own: %s", (text) => {
    expect(Object.entries(namesIn(text)).filter(([, reach]) => reach === "handed")).toEqual([]);
  });
});
