import { cutTo } from "../../limits.ts";
import { declareModule, runModule } from "../../code/module-scope.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { moduleScope, type PageNames } from "../../code/scope.ts";
import { createSession } from "../../code/session.ts";
import { messageOf } from "../../gaps.ts";
import { UNKNOWN, type Scope, type Value } from "../../code/value.ts";
import type { Store } from "../../code/store.ts";
import { nodeState, ownListener } from "../../script/node-state.ts";
import { pageDom } from "../../script/page-dom.ts";
import { isScript, parseScript } from "../../source/languages/script.ts";
import { readModule, type ModuleRecord } from "../../source/module.ts";
import { doubtfulNames } from "./doubtful-nodes.ts";
import { namesHiddenByStyle } from "./hidden-by-style.ts";
import { addressedFile, isElsewhere } from "./addresses.ts";
import type { HtmlDocument, HtmlScript } from "./document.ts";
import type { Hiding } from "./around.ts";
import { sheetsOf } from "./page-sheets.ts";
import { noteRule } from "../../styles/note-rule.ts";
import { createStyles } from "../../styles/styles.ts";
import { modulesBefore } from "./module-order.ts";
import { BOOTSTRAP_IN_PAGES, isBootstrap } from "../../packages/stand-ins/bootstrap-in-pages.ts";
import { packageOf } from "./shell.ts";

const STEPS_OF_SCRIPT = 50_000;

/** A page whose scripts are run. */
export interface ScriptedPage {
  readonly path: string;
  readonly document: HtmlDocument;
  readonly evaluator: Evaluator;
}

/** What is known of a page once its scripts have run. */
export interface Started extends Hiding {
  /** Makes the function of a handler that is written as an attribute. */
  compile(code: string): Value | null;
}

/** Runs the scripts of a page once, so that what they do and listen to is in the store. */
export function runScripts(page: ScriptedPage, store: Store): Started {
  const { evaluator, document } = page;
  const names: PageNames = { scripts: [] };
  const ready: Value[] = [];
  const compile = (code: string): Value | null => compiled(code, names, page);
  const dom = pageDom({
    nodes: document.nodes,
    isWhole: true,
    compile,
    note: (gap) => evaluator.note(gap),
    onReady: (listener) => ready.push(listener),
  });
  const start = (): void => {
    evaluator.session = createSession("event", store, {
      dom,
      maxSteps: STEPS_OF_SCRIPT,
      isOnce: true,
    });
  };
  for (const { key, event, code } of document.handlers) {
    const listener = compile(code);
    if (listener !== null) store.set(nodeState(key, ownListener(event)), listener);
  }
  // What scripts declare is new each time the page is opened, and what they declared before stays.
  const run: PageRun = { evaluator: evaluator.anew(), names, start, ran: new Set() };
  const texts: string[] = [];
  let isFollowed = true;
  let isWhole = true;
  for (const script of cutTo("pageScripts", document.scripts)) {
    if (!isCode(script)) continue;
    const code = codeOf(page, script);
    isWhole = isWhole && (code !== null || script.address === null);
    if (code === null) continue;
    texts.push(code.text);
    isFollowed = follow(code, run) && isFollowed;
  }
  for (const listener of ready) {
    start();
    isFollowed = followReady(listener, page) && isFollowed;
  }
  evaluator.session.at = null;
  return { ...hidingOf(page, { texts, isFollowed, isWhole }), compile };
}

/** Data in a page is no script. */
function isCode({ type }: HtmlScript): boolean {
  return type === "" || type === "module" || /javascript|ecmascript|babel/iu.test(type);
}

function followReady(listener: Value, { path, evaluator }: ScriptedPage): boolean {
  try {
    evaluator.call(listener, [UNKNOWN]);
    return !evaluator.session.event.isLost;
  } catch (error) {
    noteScript("what waits for the page", messageOf(error), { path, evaluator });
    return false;
  }
}

interface Ran {
  readonly texts: readonly string[];
  readonly isFollowed: boolean;
  /** Whether all scripts are in the repository. */
  readonly isWhole: boolean;
}

function hidingOf(page: ScriptedPage, { texts, isFollowed, isWhole }: Ran): Hiding {
  const { project } = page.evaluator;
  const sheets = sheetsOf(page.path, page.document, project);
  const isMade = isBundled(page);
  const around = isMade || !sheets.areWhole ? sheetsAround(page) : [];
  const byStyle = around.flatMap((sheet) => namesHiddenByStyle(sheet));
  const styles = createStyles(sheets.rules, (selector) =>
    noteRule(selector, page.path, project.gaps),
  );
  const isKnown = isFollowed && (texts.length > 0 || !isMade);
  const others = isKnown ? [] : [...texts, ...scriptsAround(page)];
  const byScript = others.flatMap((text) => doubtfulNames(text));
  return { doubtful: new Set([...byStyle, ...byScript]), styles, isFollowed: isKnown && isWhole };
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
  /** The line of its file that it begins in. */
  readonly line: number;
}

/** One run of the scripts of a page. */
interface PageRun {
  readonly evaluator: Evaluator;
  /** What its scripts that are no modules declare. */
  readonly names: PageNames;
  /** Begins what is run next. */
  readonly start: () => void;
  /** Modules that have run. */
  readonly ran: Set<ModuleRecord>;
}

/** False when the script does something that cannot be followed. */
function follow(code: Code, run: PageRun): boolean {
  const { evaluator } = run;
  try {
    const script = parsed(code, evaluator);
    if (script === null) return false;
    if (code.isModule) return followModules(script, run);
    const scope = moduleScope(script, evaluator.walk, run.names);
    declareModule(script, scope, evaluator);
    return followBody(script, scope, run);
  } catch (error) {
    noteScript(`a script of ${code.path}`, messageOf(error), { path: code.path, evaluator });
    return false;
  }
}

/** A module runs once, after what it imports. */
function followModules(script: ModuleRecord, run: PageRun): boolean {
  const { evaluator, ran } = run;
  const before = cutTo("pageModules", modulesBefore(script, evaluator.project));
  const bodies = [...before, script].filter((module) => !ran.has(module));
  return bodies
    .map((module) => {
      ran.add(module);
      return followBody(module, evaluator.moduleScope(module), run);
    })
    .every(Boolean);
}

function followBody(module: ModuleRecord, scope: Scope, { evaluator, start }: PageRun): boolean {
  start();
  runModule(module, scope, evaluator);
  return !evaluator.session.event.isLost;
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

function parsed({ path, text, isFile, line }: Code, { project }: Evaluator): ModuleRecord | null {
  return isFile ? project.module(path) : readModule(path, parseScript(`${path}.js`, text, line));
}

/** `onclick="code"` is a function with that code, which sees what the scripts of the page declare. */
function compiled(code: string, names: PageNames, { path, evaluator }: ScriptedPage): Value | null {
  try {
    const program = parseScript(`${path}.js`, `(function (event) {${code}\n})`);
    const [statement] = program.body;
    if (statement?.type !== "ExpressionStatement") return null;
    const scope = moduleScope(readModule(path, program), evaluator.walk, names);
    return evaluator.evaluate(statement.expression, scope);
  } catch (error) {
    noteScript("a listener of an element", messageOf(error), { path, evaluator });
    return null;
  }
}

function codeOf(
  { path, evaluator }: ScriptedPage,
  { address, code, isModule, line }: HtmlScript,
): Code | null {
  if (address === null)
    return code.trim() === "" ? null : { path, text: code, isFile: false, isModule, line };
  if (isBootstrap(address)) {
    const text = BOOTSTRAP_IN_PAGES;
    return { path: "bootstrap", text, isFile: false, isModule: false, line: 1 };
  }
  if (isElsewhere(address)) {
    noteScript(`the script ${address}`, "it is not in the repository", { path, evaluator });
    return null;
  }
  const file = addressedFile(path, address, evaluator.project);
  if (file === null)
    noteScript(`the script ${address}`, "no file that was read is at this address", {
      path,
      evaluator,
    });
  return file === null
    ? null
    : {
        path: file,
        text: evaluator.project.files.get(file) ?? "",
        isFile: true,
        isModule,
        line: 1,
      };
}
