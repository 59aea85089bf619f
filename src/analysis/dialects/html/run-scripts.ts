import { pageDom } from "../script/page-dom.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { createSession } from "../../code/session.ts";
import type { Store } from "../page.ts";
import { readModule } from "../../source/module.ts";
import { folderOf, joinPath } from "../../source/resolve.ts";
import { isScript, parseScript } from "../../source/languages/script.ts";
import { elementsOf } from "../../ui/placed.ts";
import { doubtfulNames } from "./doubtful-nodes.ts";
import { namesHiddenByStyle } from "./hidden-by-style.ts";
import type { HtmlDocument, HtmlScript } from "./parse-html.ts";

const MAX_SCRIPTS = 12;
const MAX_SCRIPT_STEPS = 50_000;

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
  const texts: string[] = [];
  let isFollowed = true;
  for (const script of document.scripts.slice(0, MAX_SCRIPTS)) {
    const code = codeOf(page, script);
    if (code === null) continue;
    evaluator.session = createSession("event", store, {
      dom: pageDom(elements),
      maxSteps: MAX_SCRIPT_STEPS,
    });
    texts.push(code.text);
    isFollowed = follow(code, evaluator) && isFollowed;
  }
  const byStyle = sheetsAround(page).flatMap((sheet) => namesHiddenByStyle(sheet));
  if (isFollowed && (texts.length > 0 || !isBundled(page))) return new Set(byStyle);
  const byScript = [...texts, ...scriptsAround(page)].flatMap((text) => doubtfulNames(text));
  return new Set([...byStyle, ...byScript]);
}

const BUNDLERS = /"(?:webpack|parcel|rollup|vite|esbuild|browserify)"\s*:/u;
const MAX_AROUND = 60;

/** The folder of the package that a page belongs to. */
function packageOf({ path, evaluator }: Pick<ScriptedPage, "path" | "evaluator">): string {
  const around = evaluator.project.roots.filter(
    (root) => root === "" || path.startsWith(`${root}/`),
  );
  return around.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

/** A bundler may put scripts into a page that names none. */
function isBundled(page: ScriptedPage): boolean {
  const root = packageOf(page);
  const manifest = page.evaluator.project.files.get(
    root === "" ? "package.json" : `${root}/package.json`,
  );
  return manifest !== undefined && BUNDLERS.test(manifest);
}

/** The scripts of the package of a page: what cannot be followed may use any of them. */
function scriptsAround(page: ScriptedPage): readonly string[] {
  const root = packageOf(page);
  const { project } = page.evaluator;
  const paths = [...project.files.keys()].filter(
    (path) =>
      (root === "" || path.startsWith(`${root}/`)) && isScript(path) && !project.isTest(path),
  );
  return paths.slice(0, MAX_AROUND).map((path) => project.files.get(path) ?? "");
}

/** The style sheets in the folder of a page and below. */
function sheetsAround({ path, evaluator }: ScriptedPage): readonly string[] {
  const root = packageOf({ path, evaluator });
  const paths = [...evaluator.project.files.keys()].filter(
    (file) =>
      file.endsWith(".css") &&
      (root === "" || file.startsWith(`${root}/`)) &&
      !/bootstrap|normalize|vendor/iu.test(file),
  );
  return paths.slice(0, MAX_AROUND).map((file) => evaluator.project.files.get(file) ?? "");
}

interface Code {
  readonly path: string;
  readonly text: string;
  readonly isFile: boolean;
}

/** False when the script does something that cannot be followed. */
function follow({ path, text, isFile }: Code, evaluator: Evaluator): boolean {
  try {
    const parsed = isFile
      ? evaluator.project.module(path)
      : readModule(path, parseScript(`${path}.js`, text));
    if (parsed === null) return false;
    evaluator.run(parsed.program.body, evaluator.moduleScope(parsed));
    return !evaluator.session.event.dependsOnOutside;
  } catch {
    return false;
  }
}

function codeOf({ path, evaluator }: ScriptedPage, { address, code }: HtmlScript): Code | null {
  if (address === null) return code.trim() === "" ? null : { path, text: code, isFile: false };
  if (/^[a-z]+:|^\/\//iu.test(address)) return null;
  const file = addressed(path, address, evaluator);
  return file === null
    ? null
    : { path: file, text: evaluator.project.files.get(file) ?? "", isFile: true };
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
