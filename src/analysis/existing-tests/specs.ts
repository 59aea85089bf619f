import type * as t from "@babel/types";
import type { ExistingSpecFact } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { textParts } from "../code/text.ts";
import { noteLimitsIn } from "../gaps.ts";
import { isWithin } from "../limits.ts";
import { isKnown, writeParts } from "../partial.ts";
import { lineOf, walk } from "../source/languages/walk.ts";
import type { ModuleRecord } from "../source/module.ts";
import { evaluateAlone } from "./evaluate-alone.ts";

const GROUPS = new Set(["describe", "context"]);
const TITLED = new Set(["test", "it", "specify", ...GROUPS]);

/** What a file of tests has, or where it stands, when it opens pages: unit tests are most of them. */
const OF_PAGES =
  /@playwright\/|\b(?:cy|browser|page)\s*\.|puppeteer|webdriver|testcafe|nightwatch|detox/iu;
const FOLDER_OF_PAGES = /\.(?:cy|e2e)\.|(?:^|\/)(?:e2e|cypress|playwright|acceptance)\//iu;

/**
 * A file of tests in JavaScript: its framework and the titles in it. Of unit tests, which open no
 * page, only that they are there: a repository may have thousands of them.
 */
export function specOf(path: string, evaluator: Evaluator): readonly ExistingSpecFact[] {
  const { project } = evaluator;
  const source = { path, line: 1 };
  const text = project.files.get(path) ?? "";
  if (!OF_PAGES.test(text) && !FOLDER_OF_PAGES.test(path)) {
    return [{ path, framework: runnerOfUnits(text), titles: [], source, by: "tests" }];
  }
  const module = project.parse(path);
  if (module === null) return [];
  const titles: string[] = [];
  noteLimitsIn(path, project.gaps, () =>
    walk(module.program, (node) => {
      const written = node.type === "CallExpression" ? titleIn(node) : null;
      const title = written === null ? null : titleOf(written, module, evaluator);
      if (title !== null && isWithin("testTitles", titles.length + 1)) titles.push(title);
      // What a test does holds no further titles.
      return written === null || node.type !== "CallExpression" || isGroup(node.callee);
    }),
  );
  const specifiers = [...module.imports.values()].map((item) => item.specifier);
  return [{ path, framework: frameworkOf(path, specifiers), titles, source, by: "tests" }];
}

/** The title in `test("title", …)`, `test.only("title", …)` and `test.each(…)("title", …)`. */
function titleIn({ callee, arguments: [title, body] }: t.CallExpression): t.Expression | null {
  const name = rootName(callee);
  if (name === null || !TITLED.has(name)) return null;
  const isText = title?.type === "StringLiteral" || title?.type === "TemplateLiteral";
  const isTest = isText || (body !== undefined && /Function/u.test(body.type));
  return isTest && title?.type !== "SpreadElement" && title?.type !== "ArgumentPlaceholder"
    ? (title ?? null)
    : null;
}

/** Whether a call holds tests, rather than being one. */
function isGroup(callee: t.Node): boolean {
  const name = rootName(callee) ?? "";
  const member = callee.type === "MemberExpression" ? callee.property : null;
  return GROUPS.has(name) || (member?.type === "Identifier" && GROUPS.has(member.name));
}

/** What a title reads, with `${…}` for what a loop fills in; null, and a gap, when nothing is known. */
function titleOf(node: t.Expression, module: ModuleRecord, evaluator: Evaluator): string | null {
  if (node.type === "StringLiteral") return node.value;
  const scope = evaluator.moduleScope(module);
  const title = writeParts(textParts(evaluateAlone(node, scope, evaluator)));
  if (isKnown(title)) return title;
  evaluator.project.gaps.note({
    kind: "file",
    what: `the title of a test in ${module.path}`,
    why: "it shows only when the test runs",
    help: "a title that is written as a text",
    source: { path: module.path, line: lineOf(node) },
  });
  return null;
}

function rootName(callee: t.Node): string | null {
  if (callee.type === "Identifier") return callee.name;
  // `test.each(rows)("title", …)` and the same with a table as a template.
  if (callee.type === "CallExpression") return eachName(callee.callee);
  if (callee.type === "TaggedTemplateExpression") return eachName(callee.tag);
  if (callee.type !== "MemberExpression") return null;
  const isStep = callee.property.type === "Identifier" && callee.property.name === "step";
  return isStep ? null : rootName(callee.object);
}

function eachName(callee: t.Node): string | null {
  const isEach =
    callee.type === "MemberExpression" &&
    callee.property.type === "Identifier" &&
    /^(?:each|for)$/u.test(callee.property.name);
  return isEach ? rootName(callee.object) : null;
}

/** The runner of unit tests that a text imports; of those that need no import, only "unit". */
function runnerOfUnits(text: string): string {
  if (/["']vitest["']/u.test(text)) return "vitest";
  if (/["']@jest\/globals["']/u.test(text)) return "jest";
  return /["']node:test["']/u.test(text) ? "node" : "unit";
}

function frameworkOf(path: string, specifiers: readonly string[]): string {
  if (specifiers.some((specifier) => specifier.startsWith("@playwright/"))) return "playwright";
  if (/\.cy\.|(?:^|\/)cypress\//u.test(path)) return "cypress";
  const runner = runnerOfUnits(specifiers.map((specifier) => `"${specifier}"`).join());
  const isByFolder = /(?:^|\/)(?:e2e|playwright)\//u.test(path);
  return runner === "unit" && isByFolder ? "playwright" : runner;
}
