import { cutTo } from "../../limits.ts";
import { declareModule } from "../../code/create-evaluator.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { moduleScope, type PageNames } from "../../code/scope.ts";
import { createSession } from "../../code/session.ts";
import { messageOf } from "../../gaps.ts";
import type { Store } from "../../code/store.ts";
import { nodeState, ownListener } from "../../script/node-state.ts";
import { pageDom } from "../../script/page-dom.ts";
import { isScript, parseScript } from "../../source/languages/script.ts";
import { readModule, type ModuleRecord } from "../../source/module.ts";
import { folderOf, joinPath } from "../../source/paths.ts";
import { elementsOf } from "../../ui/placed.ts";
import { doubtfulNames } from "./doubtful-nodes.ts";
import { namesHiddenByStyle } from "./hidden-by-style.ts";
import type { HtmlDocument, HtmlScript, InlineHandler } from "./document.ts";
import { packageOf } from "./shell.ts";

const STEPS_OF_SCRIPT = 50_000;

/** A page whose scripts are run. */
export interface ScriptedPage {
  readonly path: string;
  readonly document: HtmlDocument;
  readonly evaluator: Evaluator;
}

/**
 * Runs the scripts of a page once, so that their listeners are in the store. Gives the ids and
 * classes of nodes that scripts which cannot be followed may hide.
 */
export function runScripts(page: ScriptedPage, store: Store): ReadonlySet<string> {
  const { evaluator, document } = page;
  const elements = elementsOf(document.nodes).map((placed) => placed.element);
  const names: PageNames = { scripts: [] };
  const texts: string[] = [];
  let isFollowed = true;
  const start = (): void => {
    evaluator.session = createSession("event", store, {
      dom: pageDom({ elements }),
      maxSteps: STEPS_OF_SCRIPT,
    });
  };
  for (const script of cutTo("pageScripts", document.scripts)) {
    const code = codeOf(page, script);
    if (code === null) continue;
    start();
    texts.push(code.text);
    isFollowed = follow(code, names, evaluator) && isFollowed;
  }
  start();
  for (const handler of document.handlers) listen(handler, names, { page, store });
  const byStyle = sheetsAround(page).flatMap((sheet) => namesHiddenByStyle(sheet));
  if (isFollowed && (texts.length > 0 || !isBundled(page))) return new Set(byStyle);
  const byScript = [...texts, ...scriptsAround(page)].flatMap((text) => doubtfulNames(text));
  return new Set([...byStyle, ...byScript]);
}

const BUNDLERS = /"(?:webpack|parcel|rollup|vite|esbuild|browserify)"\s*:/u;
/** A bundler may put scripts into a page that names none. */
function isBundled(page: ScriptedPage): boolean {
  const root = packageOf(page.path, page.evaluator.project.roots);
  const manifest = page.evaluator.project.files.get(
    root === "" ? "package.json" : `${root}/package.json`,
  );
  return manifest !== undefined && BUNDLERS.test(manifest);
}

/** The scripts of the package of a page: what cannot be followed may use any of them. */
function scriptsAround(page: ScriptedPage): readonly string[] {
  const root = packageOf(page.path, page.evaluator.project.roots);
  const { project } = page.evaluator;
  const paths = [...project.files.keys()].filter(
    (path) =>
      (root === "" || path.startsWith(`${root}/`)) && isScript(path) && !project.isTest(path),
  );
  return cutTo("scriptsAround", paths).map((path) => project.files.get(path) ?? "");
}

/** The style sheets in the folder of a page and below. */
function sheetsAround({ path, evaluator }: ScriptedPage): readonly string[] {
  const root = packageOf(path, evaluator.project.roots);
  const paths = [...evaluator.project.files.keys()].filter(
    (file) =>
      file.endsWith(".css") &&
      (root === "" || file.startsWith(`${root}/`)) &&
      !/bootstrap|normalize|vendor/iu.test(file),
  );
  return cutTo("sheetsAround", paths).map((file) => evaluator.project.files.get(file) ?? "");
}

interface Code {
  readonly path: string;
  readonly text: string;
  readonly isFile: boolean;
  readonly isModule: boolean;
}

/** False when the script does something that cannot be followed. */
function follow(code: Code, names: PageNames, evaluator: Evaluator): boolean {
  try {
    const script = parsed(code, evaluator);
    if (script === null) return false;
    const scope = code.isModule
      ? evaluator.moduleScope(script)
      : moduleScope(script, evaluator.walk, names);
    if (!code.isModule) declareModule(script, scope, evaluator);
    evaluator.run(script.program.body, scope);
    return !evaluator.session.event.dependsOnOutside;
  } catch (error) {
    noteScript(`a script of ${code.path}`, messageOf(error), { path: code.path, evaluator });
    return false;
  }
}

function noteScript(
  script: string,
  why: string,
  { path, evaluator }: Pick<ScriptedPage, "path" | "evaluator">,
): void {
  evaluator.project.gaps.note({
    kind: "script",
    what: script,
    why,
    help: "tests of what it does that are written by hand",
    source: { path, line: 1 },
  });
}

function parsed({ path, text, isFile }: Code, { project }: Evaluator): ModuleRecord | null {
  return isFile ? project.module(path) : readModule(path, parseScript(`${path}.js`, text));
}

interface Listening {
  readonly page: ScriptedPage;
  readonly store: Store;
}

/** `onclick="code"` is a function with that code, which sees what the scripts of the page declare. */
function listen(
  { key, event, code }: InlineHandler,
  names: PageNames,
  { page, store }: Listening,
): void {
  const { path, evaluator } = page;
  try {
    const program = parseScript(`${path}.js`, `(function (event) {${code}\n})`);
    const [statement] = program.body;
    if (statement?.type !== "ExpressionStatement") return;
    const scope = moduleScope(readModule(path, program), evaluator.walk, names);
    const listener = evaluator.evaluate(statement.expression, scope);
    store.set(nodeState(key, ownListener(event)), listener);
  } catch (error) {
    noteScript(`the ${event} listener of an element`, messageOf(error), { path, evaluator });
  }
}

function codeOf(
  { path, evaluator }: ScriptedPage,
  { address, code, isModule }: HtmlScript,
): Code | null {
  if (address === null)
    return code.trim() === "" ? null : { path, text: code, isFile: false, isModule };
  if (/^[a-z]+:|^\/\//iu.test(address)) {
    noteScript(`the script ${address}`, "it is not in the repository", { path, evaluator });
    return null;
  }
  const file = addressed(path, address, evaluator);
  if (file === null)
    noteScript(`the script ${address}`, "no file that was read is at this address", {
      path,
      evaluator,
    });
  return file === null
    ? null
    : { path: file, text: evaluator.project.files.get(file) ?? "", isFile: true, isModule };
}

/** The file of an address: relative to the page, or to a folder above it when it starts with `/`. */
function addressed(path: string, address: string, { project }: Evaluator): string | null {
  const clean = address.split(/[?#]/u, 1)[0] ?? "";
  if (!clean.startsWith("/")) return existing(joinPath(folderOf(path), clean), project.files);
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const found = existing(joinPath(folder, clean), project.files);
    if (found !== null || folder === "") return found;
  }
}

function existing(path: string, files: ReadonlyMap<string, string>): string | null {
  return files.has(path) ? path : null;
}
