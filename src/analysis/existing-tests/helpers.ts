import type * as t from "@babel/types";
import type { HelperFact, TestConfigFact } from "../../contracts/generated.ts";
import type { Project } from "../source/project.ts";
import { folderOf, joinPath } from "../source/paths.ts";
import { lineOf } from "../source/languages/walk.ts";

interface HelperContext {
  readonly project: Project;
  readonly config: TestConfigFact | null;
}

/** Classes around a page, fixtures made by `test.extend`, and setup files of Playwright. */
export function helpersOf(path: string, { project, config }: HelperContext): readonly HelperFact[] {
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
