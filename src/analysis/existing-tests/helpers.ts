import type { HelperFact, TestConfigFact } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import type * as t from "@babel/types";
import { folderOf, joinPath } from "../source/paths.ts";
import type { ModuleRecord } from "../source/module.ts";
import { lineOf } from "../source/languages/walk.ts";
import type { ClassInFile } from "./page-objects/class-in-file.ts";
import { exportedClass } from "./page-objects/find-class.ts";
import { fixturesIn } from "./page-objects/fixtures.ts";
import { readPageObject } from "./page-objects/members.ts";

interface HelperContext {
  readonly evaluator: Evaluator;
  readonly config: TestConfigFact | null;
}

/** What a file has that is about a page of Playwright, by its imports or by what it does with one. */
const ABOUT_PAGE = /playwright|\bpage\s*\.\s*(?:getBy\w+|locator|goto)\s*\(/u;

/** Classes around a page, fixtures made by `test.extend`, and setup files of Playwright. */
export function helpersOf(path: string, { evaluator, config }: HelperContext): HelperFact[] {
  const { project } = evaluator;
  const text = project.files.get(path) ?? "";
  if (!ABOUT_PAGE.test(text) || path === config?.path) return [];
  const module = project.parse(path);
  if (module === null) return [];
  const found = [...module.exports.keys()].flatMap((name): readonly HelperFact[] => {
    const importLine = importLineOf(module, name, config);
    const around = { path, export: name, import_line: importLine, by: "tests" };
    const pageClass = exportedClass(module, name, evaluator);
    if (pageClass !== null) return pageObject(pageClass, name, around);
    const fixtures = isTest(name) && EXTENDS.test(text) ? fixturesIn(module.program, path) : null;
    if (fixtures === null) return [];
    const source = { path, line: lineOfName(module.program, name) };
    return [{ ...around, kind: "fixture", make: null, members: fixtures, source }];
  });
  return /\.setup\.[cm]?[jt]s$/u.test(path) ? [...found, setUp(path)] : found;
}

const EXTENDS = /\.extend\s*[<(]/u;

function isTest(name: string): boolean {
  return name === "test" || name === "it";
}

function pageObject(
  file: ClassInFile,
  name: string,
  around: Pick<HelperFact, "path" | "export" | "import_line" | "by">,
): readonly HelperFact[] {
  const { isMadeOfPage, members } = readPageObject(file);
  if (!isMadeOfPage && !/\bPage\b/u.test(file.text)) return [];
  const called = name === "default" ? (file.node.id?.name ?? "Helper") : name;
  const make = isMadeOfPage && !isAbstract(file) ? `new ${called}(page)` : null;
  const source = { path: around.path, line: lineOf(file.node) };
  return [{ ...around, kind: "page_object", make, members, source }];
}

function isAbstract({ node }: ClassInFile): boolean {
  return node.type === "ClassDeclaration" && node.abstract === true;
}

function setUp(path: string): HelperFact {
  const source = { path, line: 1 };
  const nothing = { export: null, import_line: null, make: null, members: [] };
  return { path, kind: "setup", ...nothing, source, by: "tests" };
}

/** Where a name is declared at the top of a program. */
function lineOfName(program: t.Program, name: string): number {
  const statement = program.body.find((one) => {
    const declared = one.type === "ExportNamedDeclaration" ? one.declaration : one;
    if (declared?.type !== "VariableDeclaration") return false;
    return declared.declarations.some(({ id }) => id.type === "Identifier" && id.name === name);
  });
  return statement === undefined ? 1 : lineOf(statement);
}

/** How a spec in the test folder imports it. */
function importLineOf(
  { path, program }: ModuleRecord,
  name: string,
  config: TestConfigFact | null,
): string {
  const from = config?.test_dir ?? folderOf(path);
  const specifier = relativePath(from, path.replace(/\.[cm]?[jt]sx?$/u, ""));
  if (name !== "default") return `import { ${name} } from "${specifier}";`;
  return `import ${defaultName(program) ?? "helper"} from "${specifier}";`;
}

/** What a file calls that which it exports by default. */
function defaultName(program: t.Program): string | null {
  for (const statement of program.body) {
    if (statement.type !== "ExportDefaultDeclaration") continue;
    const { declaration } = statement;
    if (declaration.type === "Identifier") return declaration.name;
    return declaration.type === "ClassDeclaration" ? (declaration.id?.name ?? null) : null;
  }
  return null;
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
