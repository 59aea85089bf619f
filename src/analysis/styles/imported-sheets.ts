import { cutTo } from "../limits.ts";
import type { CssRule } from "../source/languages/css.ts";
import type { Project } from "../source/project.ts";
import { readSheetFile } from "./read-sheets.ts";

const SHEET = /\.(?:s?css|less)$/u;
/** A block of remarks that has its own lines. */
const REMARK = /^[ \t]*\/\*(?:[^]*?\*\/|[^]*)/gmu;
/** `import … from "./page"`, `import "./style.css"` and `export … from "./page"`, but for types. */
const STATED = /^[ \t]*(?:import|export)\b(?![ \t]+type\b)[^"'`;()=]{0,4000}["']([^"'\n]+)["']/gmu;
/** `import("./page")` and `require("./style.css")`, where the name is written out. */
const CALLED = /\b(?:import|require)\s*\(\s*["'`]([^"'`]+)["'`]/gu;

/**
 * The style sheets that scripts import, and those that their own imports do, in the order in which a
 * bundler puts them on the page. What is loaded later is on it once it is shown.
 */
export function importedSheets(scripts: readonly string[], project: Project): readonly string[] {
  const sheets: string[] = [];
  const seen = new Set<string>();
  for (const script of scripts) visit(script, { project, sheets, seen });
  return cutTo("pageSheets", sheets);
}

/** The rules of these sheets, one after the other. */
export function rulesOf(sheets: readonly string[], project: Project): readonly CssRule[] {
  return sheets.flatMap((file) => readSheetFile(file, project));
}

interface Visiting {
  readonly project: Project;
  readonly sheets: string[];
  readonly seen: Set<string>;
}

function visit(path: string, visiting: Visiting): void {
  const { project, sheets, seen } = visiting;
  if (seen.has(path)) return;
  seen.add(path);
  if (SHEET.test(path)) {
    sheets.push(path);
    return;
  }
  for (const file of importsOf(path, project)) visit(file, visiting);
}

const known = new WeakMap<Project, Map<string, readonly string[]>>();

/** The files that a script imports; read once, however many pages it is part of. */
function importsOf(path: string, project: Project): readonly string[] {
  const files = known.get(project) ?? new Map<string, readonly string[]>();
  known.set(project, files);
  const found =
    files.get(path) ??
    specifiersIn(project.text(path) ?? "").flatMap((one) => project.resolve(path, one) ?? []);
  files.set(path, found);
  return found;
}

/** From its text, as most scripts of an application are needed for nothing else. */
function specifiersIn(text: string): readonly string[] {
  const code = text.includes("/*") ? text.replaceAll(REMARK, "") : text;
  // Looked at once something was found: a pattern that begins with the line takes ten times as long.
  const called = [...code.matchAll(CALLED)].filter(
    ({ index }) => !lineBefore(code, index).includes("//"),
  );
  return [...code.matchAll(STATED), ...called].map(([, specifier = ""]) => specifier);
}

/** What stands in a line before this place. */
function lineBefore(text: string, index: number): string {
  return text.slice(text.lastIndexOf("\n", index - 1) + 1, index);
}
