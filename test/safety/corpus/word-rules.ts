import { globalUse, isReadableVariable } from "../../../src/safety/language/globals.ts";
import { markupProblem } from "../../../src/safety/language/markup.ts";
import { isProtectedFolder } from "../../../src/safety/protected-names.ts";
import { CONTEXT, inTest, rulesForCode, rulesOf } from "../support.ts";

function isPublished(statements: string): boolean {
  return rulesForCode(inTest(statements)).length === 0;
}

function isInPage(statements: string): boolean {
  return isPublished(`await page.evaluate(() => { ${statements} });`);
}

/** Whether a spec may import a helper of which this is the path, behind its name. */
function isFoundBy(ending: string): boolean {
  const contents = `import { expect, test } from "@playwright/test";\nimport { signIn } from "./pages/login";\n\ntest("signs in", async ({ page }) => {\n  await signIn(page);\n  await expect(page).toHaveURL("/");\n});\n`;
  const existingPaths = new Set([`tests/pages/login${ending}`]);
  return (
    rulesOf([{ path: "tests/a.spec.ts", contents }], { ...CONTEXT, existingPaths }).length === 0
  );
}

function isImported(module: string, name: string): boolean {
  const names: Readonly<Record<string, string>> = { "*": "* as taken", default: "taken" };
  return isModule(`import ${names[name] ?? `{ ${name} as taken }`} from "${module}";`);
}

function isModule(statement: string): boolean {
  const rules = rulesForCode(`${statement}\n${inTest("expect(taken).toBeTruthy();")}`);
  return !rules.includes("module-forbidden");
}

function isMemberOf(name: string): boolean {
  const [owner = "", member = ""] = name.split(".");
  const members = globalUse(owner)?.members;
  return members !== undefined && members !== "all" && members.includes(member);
}

/** What is asked of names by what happens to code that has them. */
export const WORDS_OF_CODE: Readonly<Record<string, (name: string) => boolean>> = {
  "Every program calls": (name) => globalUse(name)?.call === true,
  "Every program makes": (name) => globalUse(name)?.create === true,
  "Every program hands on": (name) => globalUse(name)?.value === true,
  "Every program compares with": (name) => globalUse(name)?.matched === true,
  "Every program has all of": (name) => globalUse(name)?.members === "all",
  "Every program has of others": isMemberOf,
  "Of the environment is read": isReadableVariable,
  "Of packages is taken": (name) => isImported(...(name.split(":", 2) as [string, string])),
  "Helpers are found with": isFoundBy,
  "Nothing is imported from a folder": (name) => !isModule(`import { taken } from "../${name}/a";`),
  "Nothing is written into a folder": isProtectedFolder,
  "Markup has elements": (name) => markupProblem(`<${name}>`, []) === undefined,
  "Markup has attributes": (name) => markupProblem(`<p ${name}="a">`, []) === undefined,
  "No request has a header": (name) =>
    !isPublished(`await page.setExtraHTTPHeaders({ "${name}": "evil.dev" });`),
  "Each item is handed on by": (name) =>
    isPublished(`["/a", "/b"].${name}((path) => page.goto(path));`),
  "A number is given by": (name) =>
    isPublished(`await page.goto(\`http://localhost:\${${name}(1)}/\`);`),
  "An answer is given by": (name) =>
    isPublished(
      `const response = await request.get("/"); const a = await response.${name}(); a.x = 1;`,
    ),
  "Data may be called": (name) =>
    isPublished(`for (const row of await page.locator("li").all()) expect(row.${name}).toBe(1);`),
  "In the page a list is given by": (name) =>
    isInPage(`const list = document.links.${name}(); list.push(1);`),
  "In the page a collection is": (name) =>
    isInPage(`const all = new ${name}(); all.append("a", "b");`),
};
