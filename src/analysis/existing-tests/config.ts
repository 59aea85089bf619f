import { posix } from "node:path";
import type * as t from "@babel/types";
import type { TestConfigFact } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { literal, objectOf, type Value } from "../code/value.ts";
import { noteLimitsIn } from "../gaps.ts";
import { compareText } from "../order.ts";
import type { ModuleRecord } from "../source/module.ts";
import { folderOf, joinPath } from "../source/paths.ts";
import { lineOf } from "../source/languages/walk.ts";
import { evaluateAlone } from "./evaluate-alone.ts";
import { projectsOf, testFolderOf, useOf } from "./projects.ts";
import { memberAt, settingOf } from "./settings.ts";

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
  if (first.framework === "maestro") return flowsConfig(first.path);
  return noteLimitsIn(first.path, project.gaps, () => configFact(first, evaluator));
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

/** What a setting of one file could not be told, and why. */
type Note = (what: string, why: string) => void;

function configFact({ path, framework }: Found, evaluator: Evaluator): TestConfigFact {
  const module = evaluator.project.module(path);
  const written = module === null ? null : exportedNode(module.program);
  const source = { path, line: written === null ? 1 : lineOf(written) };
  const note: Note = (what, why) => noteSetting({ what, why, source }, evaluator);
  const config =
    module === null || written === null ? null : settingsIn(written, module, evaluator);
  if (module !== null && config === null) note("every setting", ONLY_RUNNING);
  const { folder, ...others } =
    framework === "cypress" ? ofCypress(config, note) : ofPlaywright(config, note);
  return {
    framework,
    path,
    test_dir: folder === null ? null : folderInside(folderOf(path), folder, note),
    ...others,
    source,
    by: "tests",
  };
}

/** The folder from the top of the repository; null, and noted, where it lies outside of it. */
function folderInside(from: string, folder: string, note: Note): string | null {
  const isOutside = posix.join(from, folder).startsWith("..") || /^(?:\/|[a-z]:)|\\/i.test(folder);
  if (isOutside) note("testDir", "it is outside of the repository");
  return isOutside ? null : joinPath(from, folder);
}

interface Settings extends Pick<
  TestConfigFact,
  "base_url" | "test_id_attribute" | "storage_state"
> {
  readonly folder: string | null;
}

function ofCypress(config: Value | null, note: Note): Settings {
  const url = memberAt(memberAt(config, "e2e"), "baseUrl");
  return {
    folder: null,
    base_url: withoutAccount(textOf(url, "baseUrl", note)),
    test_id_attribute: null,
  };
}

function ofPlaywright(config: Value | null, note: Note): Settings {
  const projects = projectsOf(config);
  const main = testFolderOf(projects, (others) =>
    note(`the folder of ${others}`, "new tests belong to the folder of another project"),
  );
  const uses = [main === null ? useOf(projects) : main.use, memberAt(config, "use")];
  const use = (name: string): string | null =>
    textOf(uses.flatMap((item) => memberAt(item, name) ?? [])[0] ?? null, name, note);
  const session = use("storageState");
  return {
    folder: textOf(memberAt(config, "testDir") ?? main?.folder ?? null, "testDir", note),
    base_url: withoutAccount(use("baseURL")),
    test_id_attribute: use("testIdAttribute"),
    ...(session !== null && { storage_state: session }),
  };
}

/** An address without the name and password that it may have before its host: no fact holds an account. */
function withoutAccount(address: string | null): string | null {
  return address?.replace(/(?<=^[a-z][a-z\d+.-]*:\/\/)[^/?#]*@/iu, "") ?? null;
}

function textOf(value: Value | null, name: string, note: Note): string | null {
  if (value === null) return null;
  const text = settingOf(value);
  if (text === null) note(name, ONLY_RUNNING);
  return text;
}

const ONLY_RUNNING = "what it is shows only when it runs";

interface Unknown {
  readonly what: string;
  readonly why: string;
  readonly source: TestConfigFact["source"];
}

function noteSetting({ what, why, source }: Unknown, { project }: Evaluator): void {
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
function settingsIn(node: t.Node, module: ModuleRecord, evaluator: Evaluator): Value | null {
  const scope = evaluator.moduleScope(module);
  scope.declare("process", objectOf([["env", objectOf([])]], true));
  // A module of CommonJS has it; another one works it out, and declares it itself.
  if (scope.declaring("__dirname") === null) scope.declare("__dirname", literal("."));
  const made = evaluateAlone(node, scope, evaluator);
  if (made.kind === "object") return made;
  // What a function that is not known is given is likely what it makes more of.
  const given = made.kind === "unknown" ? (made.origin?.args ?? []) : [];
  return given.find((item) => item.kind === "object") ?? null;
}
