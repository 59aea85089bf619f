import type * as t from "@babel/types";
import type { TestConfigFact } from "../../contracts/generated.ts";
import type { Project } from "../source/project.ts";
import { folderOf, joinPath } from "../source/paths.ts";
import { lineOf, walk } from "../source/languages/walk.ts";

const CONFIGS: readonly (readonly [RegExp, TestConfigFact["framework"]])[] = [
  [/(?:^|\/)playwright\.config\.[cm]?[jt]s$/u, "playwright"],
  [/(?:^|\/)cypress\.config\.[cm]?[jt]s$/u, "cypress"],
];

/** The configuration of the end-to-end tests: Playwright's before Cypress's; the topmost one. */
export function readConfig(project: Project, paths: readonly string[]): TestConfigFact | null {
  for (const [pattern, framework] of CONFIGS) {
    const found = paths.filter((path) => pattern.test(path));
    const [path] = found.toSorted((a, b) => a.split("/").length - b.split("/").length);
    if (path !== undefined) return configFact(path, framework, project);
  }
  return null;
}

function configFact(
  path: string,
  framework: TestConfigFact["framework"],
  project: Project,
): TestConfigFact {
  const values = new Map<string, string>();
  const module = project.parse(path);
  let line = 1;
  if (module !== null) {
    walk(module.program, (node) => {
      if (node.type === "ExportDefaultDeclaration") line = lineOf(node);
      const entry = node.type === "ObjectProperty" ? entryOf(node) : null;
      if (entry !== null && !values.has(entry[0])) values.set(entry[0], entry[1]);
    });
  }
  const folder = values.get("testDir");
  return {
    framework,
    path,
    test_dir: folder === undefined ? null : joinPath(folderOf(path), folder),
    base_url: values.get("baseURL") ?? values.get("baseUrl") ?? null,
    test_id_attribute: values.get("testIdAttribute") ?? null,
    source: { path, line },
    by: "tests",
  };
}

/** `name: "text"`, also where the text stands after `||` or `??`, as in `process.env.URL ?? "…"`. */
function entryOf(property: t.ObjectProperty): readonly [string, string] | null {
  if (property.key.type !== "Identifier") return null;
  const { value } = property;
  const written = value.type === "LogicalExpression" ? value.right : value;
  return written.type === "StringLiteral" ? [property.key.name, written.value] : null;
}
