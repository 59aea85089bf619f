import type * as t from "@babel/types";
import type { TestConfigFact } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { objectOf, type Value } from "../code/value.ts";
import { compareText } from "../order.ts";
import type { ModuleRecord } from "../source/module.ts";
import { folderOf, joinPath } from "../source/paths.ts";
import { lineOf } from "../source/languages/walk.ts";
import { evaluateAlone } from "./evaluate-alone.ts";
import { projectsOf, testFolderOf, useOf } from "./projects.ts";
import { memberAt, settingOf, type Setting } from "./settings.ts";

const CONFIGS: readonly (readonly [RegExp, TestConfigFact["framework"]])[] = [
  [/(?:^|\/)playwright\.config\.[cm]?[jt]s$/u, "playwright"],
  [/(?:^|\/)cypress\.config\.[cm]?[jt]s$/u, "cypress"],
  [/(?:^|\/)\.maestro\/config\.ya?ml$/u, "maestro"],
];

/** Runners of tests in a browser or an app whose configuration is not read. */
const OTHER_RUNNERS =
  /(?:^|\/)(?:wdio[\w.-]*\.conf\.[cm]?[jt]s|cypress\.json|nightwatch\.conf\.[cm]?js|\.testcaferc\.[cm]?js(?:on)?|\.detoxrc(?:\.[cm]?js(?:on)?)?|codecept\.conf\.[cm]?[jt]s|protractor\.conf\.[jt]s)$/u;

/**
 * The configuration of the end-to-end tests: Playwright's before Cypress's before Maestro's; the
 * topmost one. Every other one is noted.
 */
export function readConfig(evaluator: Evaluator): TestConfigFact | null {
  const { project } = evaluator;
  const paths = [...project.files.keys()].toSorted(compareText);
  const found = CONFIGS.flatMap(([pattern, framework]) =>
    byDepth(paths.filter((path) => pattern.test(path))).map((path) => ({ path, framework })),
  );
  const [first, ...others] = found;
  for (const { path } of others) noteOther(path, `${first?.path ?? ""} is read instead`, evaluator);
  for (const path of paths)
    if (OTHER_RUNNERS.test(path)) noteOther(path, "its runner is not known", evaluator);
  if (first === undefined) return null;
  return first.framework === "maestro" ? flowsConfig(first.path) : configFact(first, evaluator);
}

function byDepth(paths: readonly string[]): readonly string[] {
  return paths.toSorted((a, b) => a.split("/").length - b.split("/").length);
}

function noteOther(path: string, why: string, { project }: Evaluator): void {
  project.gaps.note({
    kind: "file",
    what: `the configuration of tests ${path}`,
    why,
    help: "a working directory that holds this configuration alone",
    source: { path, line: 1 },
  });
}

/** Flows are in the folder of their configuration. Source: docs.maestro.dev, "Workspace configuration". */
function flowsConfig(path: string): TestConfigFact {
  return {
    framework: "maestro",
    path,
    test_dir: folderOf(path),
    base_url: null,
    test_id_attribute: null,
    source: { path, line: 1 },
    by: "tests",
  };
}

type Found = Pick<TestConfigFact, "path" | "framework">;

function configFact({ path, framework }: Found, evaluator: Evaluator): TestConfigFact {
  const module = evaluator.project.module(path);
  const written = module === null ? null : exportedNode(module.program);
  const line = written === null ? 1 : lineOf(written);
  const config = module === null || written === null ? null : settings(written, module, evaluator);
  const note = (what: string, why: string): void =>
    noteSetting({ what, why }, { path, line }, evaluator);
  const noteUnknown = (name: string): void => note(name, "what it is shows only when it runs");
  if (module !== null && config === null) noteUnknown("every setting");
  const isCypress = framework === "cypress";
  const read = (value: Value | null, name: string): string | null =>
    textOf(value === null ? null : settingOf(value), name, noteUnknown);
  const projects = config === null || isCypress ? [] : projectsOf(config);
  const main = testFolderOf(projects, (others) =>
    note(`the folder of ${others}`, "new tests belong to the folder of another project"),
  );
  const uses = [main === null ? useOf(projects) : main.use, at(config, isCypress ? "e2e" : "use")];
  const use = (name: string): Value | null =>
    uses.flatMap((item) => at(item, name) ?? []).at(0) ?? null;
  const folder = read(
    (isCypress ? null : at(config, "testDir")) ?? main?.folder ?? null,
    "testDir",
  );
  const address = isCypress ? "baseUrl" : "baseURL";
  return {
    framework,
    path,
    test_dir: folder === null ? null : joinPath(folderOf(path), folder),
    base_url: read(use(address), address),
    test_id_attribute: read(use("testIdAttribute"), "testIdAttribute"),
    source: { path, line },
    by: "tests",
  };
}

function at(settings: Value | null, name: string): Value | null {
  return settings === null ? null : memberAt(settings, name);
}

function textOf(
  setting: Setting | null,
  name: string,
  note: (name: string) => void,
): string | null {
  if (setting === "unknown") {
    note(name);
    return null;
  }
  return setting === null ? null : setting.text;
}

function noteSetting(
  { what, why }: { readonly what: string; readonly why: string },
  source: { readonly path: string; readonly line: number },
  { project }: Evaluator,
): void {
  project.gaps.note({
    kind: "file",
    what: `${what} of ${source.path}`,
    why,
    help: "a text that is written in the configuration itself",
    source,
  });
}

/** What `export default …` or `module.exports = …` exports. */
function exportedNode({ body }: t.Program): t.Node | null {
  for (const statement of body) {
    if (statement.type === "ExportDefaultDeclaration") return statement.declaration;
    if (statement.type !== "ExpressionStatement") continue;
    const { expression } = statement;
    if (expression.type !== "AssignmentExpression") continue;
    const { left } = expression;
    const isExports =
      left.type === "MemberExpression" &&
      left.object.type === "Identifier" &&
      left.object.name === "module";
    if (isExports) return expression.right;
  }
  return null;
}

/** The settings as they are where no variable of the environment is set; null when not known. */
function settings(node: t.Node, module: ModuleRecord, evaluator: Evaluator): Value | null {
  const scope = evaluator.moduleScope(module);
  scope.declare("process", objectOf([["env", objectOf([])]], true));
  const made = evaluateAlone(node, scope, evaluator);
  if (made.kind === "object") return made;
  // What a function that is not known is given is likely what it makes more of.
  const given = made.kind === "unknown" ? (made.origin?.args ?? []) : [];
  return given.find((item) => item.kind === "object") ?? null;
}
