import type * as t from "@babel/types";
import type {
  AppModel,
  ExistingSpecFact,
  HelperFact,
  TestConfigFact,
} from "../../contracts/generated.ts";
import type { Project } from "../source/project.ts";
import { folderOf, joinPath } from "../source/paths.ts";
import { compareText } from "../order.ts";
import { lineOf, walk } from "../source/languages/walk.ts";
import { limitGap } from "../gaps.ts";
import { isWithin, watchLimits, type Limit } from "../limits.ts";
import { readConfig } from "./test-config.ts";

const SPEC = /\.(?:spec|test|cy|e2e)\.[cm]?[jt]sx?$/u;
const TITLED = new Set(["test", "it", "describe", "specify", "context"]);

/** The tests that are there already: configuration, titles, page objects and fixtures. */
export function readTests(project: Project): AppModel["tests"] {
  const paths = [...project.files.keys()]
    .filter((path) => /\.[cm]?[jt]sx?$/u.test(path))
    .toSorted(compareText);
  const config = readConfig(project, paths);
  const specs = paths.filter((path) => SPEC.test(path)).flatMap((path) => specOf(path, project));
  const helpers = paths
    .filter((path) => !SPEC.test(path))
    .flatMap((path) => helpersOf(path, { project, config }));
  return { config, specs, helpers };
}

function specOf(path: string, project: Project): readonly ExistingSpecFact[] {
  const module = project.parse(path);
  if (module === null) return [];
  const titles: string[] = [];
  const source = { path, line: 1 };
  const noteHere = (limit: Limit): void => project.gaps.note(limitGap(limit, source));
  watchLimits(noteHere, () =>
    walk(module.program, (node) => {
      const title = node.type === "CallExpression" ? titleOf(node) : null;
      if (title !== null && isWithin("testTitles", titles.length + 1)) titles.push(title);
    }),
  );
  const specifiers = [...module.imports.values()].map((item) => item.specifier);
  return [
    {
      path,
      framework: frameworkOf(path, specifiers),
      titles,
      source,
      by: "tests",
    },
  ];
}

/** `test("title", …)`, `describe("title", …)`, also `test.only("title", …)`. */
function titleOf(call: t.CallExpression): string | null {
  const name = rootName(call.callee);
  const [title] = call.arguments;
  if (name === null || !TITLED.has(name)) return null;
  if (title?.type === "StringLiteral") return title.value;
  const isPlain = title?.type === "TemplateLiteral" && title.expressions.length === 0;
  return isPlain ? (title.quasis[0]?.value.cooked ?? null) : null;
}

function rootName(callee: t.Node): string | null {
  if (callee.type === "Identifier") return callee.name;
  if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return null;
  const isStep = callee.property.type === "Identifier" && callee.property.name === "step";
  return isStep ? null : callee.object.name;
}

function frameworkOf(path: string, specifiers: readonly string[]): string {
  if (specifiers.some((specifier) => specifier.startsWith("@playwright/"))) return "playwright";
  if (/\.cy\.|(?:^|\/)cypress\//u.test(path)) return "cypress";
  if (specifiers.includes("vitest")) return "vitest";
  if (specifiers.includes("@jest/globals")) return "jest";
  if (specifiers.includes("node:test")) return "node";
  return /(?:^|\/)(?:e2e|playwright)\//u.test(path) ? "playwright" : "unit";
}

interface HelperContext {
  readonly project: Project;
  readonly config: TestConfigFact | null;
}

/** Classes around a page, fixtures made by `test.extend`, and setup files of Playwright. */
function helpersOf(path: string, { project, config }: HelperContext): readonly HelperFact[] {
  const text = project.files.get(path) ?? "";
  if (!text.includes("playwright")) return [];
  const module = project.parse(path);
  if (module === null || path === config?.path) return [];
  const found: HelperFact[] = [];
  for (const name of module.exports.keys()) {
    const kind = kindOf(module.program, name, text);
    if (kind === null) continue;
    const importLine = importLineOf(path, name, config);
    found.push({
      path,
      kind,
      export: name,
      import_line: importLine,
      source: { path, line: lineOfName(module.program, name) },
      by: "tests",
    });
  }
  if (/\.setup\.[cm]?[jt]s$/u.test(path)) {
    found.push({
      path,
      kind: "setup",
      export: null,
      import_line: null,
      source: { path, line: 1 },
      by: "tests",
    });
  }
  return found;
}

function kindOf(program: t.Program, name: string, text: string): HelperFact["kind"] | null {
  const declaration = declarationOf(program, name);
  if (declaration?.type === "ClassDeclaration")
    return /\bPage\b/u.test(text) ? "page_object" : null;
  return (name === "test" || name === "it") && /\.extend\s*[<(]/u.test(text) ? "fixture" : null;
}

function declarationOf(program: t.Program, name: string): t.Node | null {
  for (const statement of program.body) {
    const isExport =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
    const declared = isExport ? statement.declaration : statement;
    if (declared?.type === "ClassDeclaration" && (declared.id?.name === name || name === "default"))
      return declared;
    const names =
      declared?.type === "VariableDeclaration" ? declared.declarations.map((item) => item.id) : [];
    if (names.some((id) => id.type === "Identifier" && id.name === name)) return declared ?? null;
  }
  return null;
}

function lineOfName(program: t.Program, name: string): number {
  const declaration = declarationOf(program, name);
  return declaration === null ? 1 : lineOf(declaration);
}

/** How a spec in the test folder imports it. */
function importLineOf(path: string, name: string, config: TestConfigFact | null): string {
  const from = config?.test_dir ?? folderOf(path);
  const specifier = relativePath(from, path.replace(/\.[cm]?[jt]sx?$/u, ""));
  return name === "default"
    ? `import helper from "${specifier}";`
    : `import { ${name} } from "${specifier}";`;
}

function relativePath(from: string, to: string): string {
  const start = from.split("/").filter((part) => part !== "");
  const end = joinPath("", to).split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  const up = start.slice(shared).map(() => "..");
  const steps = [...up, ...end.slice(shared)];
  return up.length === 0 ? `./${steps.join("/")}` : steps.join("/");
}
