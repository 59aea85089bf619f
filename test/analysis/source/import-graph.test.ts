import { expect, test } from "vitest";
import { ImportGraph } from "../../../src/analysis/source/import-graph.ts";
import { createResolver } from "../../../src/analysis/source/resolve.ts";

/** Whether `main.js` leads to `Routes` or all of "router", among these files. */
function leads(files: Readonly<Record<string, string>>): boolean {
  const texts = new Map(Object.entries(files));
  const project = {
    text: (path: string) => texts.get(path),
    resolve: createResolver(new Set(texts.keys()), []),
  };
  const isGoal = (specifier: string, name: string): boolean =>
    specifier === "router" && (name === "Routes" || name === "*");
  return new ImportGraph(project, isGoal).leads("main.js");
}

test.each([
  ["by its name", 'import { Link, Routes } from "router";'],
  ["by another name", 'import { Routes as Pages } from "router";'],
  ["with a remark between names", 'import {\n  Link, // where to\n  Routes,\n} from "router";'],
  ["as part of all", 'import * as router from "router";'],
  ["to export it", 'export { Routes } from "router";'],
  ["when it runs", 'const router = await import("router");'],
  ["on a line of its own", 'const router = await import(\n  "router"\n);'],
  ["with a remark for the bundler", 'const router = import(/* chunk: "r" */ "router");'],
  ["as CommonJS", 'const { Routes } = require("router");'],
])("a file leads to what it takes %s", (_, text) => {
  expect(leads({ "main.js": text })).toBe(true);
});

test.each([
  ["takes something else of the package", 'import { Link } from "router";'],
  ["takes nothing of it", 'import { Routes } from "./routes";'],
  ["loads something else when it runs", 'const one = import(\n  "other"\n);'],
  ["loads catalogues of texts", "const texts = import(`./texts/${language}.json`);"],
  ["only names it", 'const Routes = "router";'],
])("a file that %s does not lead there", (_, text) => {
  expect(leads({ "main.js": text, "routes.js": "export const Routes = 1;" })).toBe(false);
});

test("a file leads where those that it imports lead, in circles too", () => {
  const files = {
    "main.js": 'import "./a.js";',
    "a.js": 'import { b } from "./b.js";',
    "b.js": 'import "./a.js";\nexport * from "./c.js";',
    "c.js": 'export const load = () => import("./d.js");',
  };
  expect(leads({ ...files, "d.js": 'import { Routes } from "router";' })).toBe(true);
  expect(leads({ ...files, "d.js": "export default 1;" })).toBe(false);
});

test.each([
  "import(`./${name}.js`)",
  "import.meta.glob('./*.js')",
  "require.context('.')",
  "require(name)",
])("nobody knows where %s leads", (text) => {
  expect(leads({ "main.js": `const pages = ${text};` })).toBe(true);
});
