import type * as t from "@babel/types";
import { cutTo } from "../limits.ts";
import type { CssRule } from "../source/languages/css.ts";
import type { Project } from "../source/project.ts";
import { readSheetFile } from "./read-sheets.ts";

const SHEET = /\.(?:s?css|less)$/u;
/** `import("./page")` and `require("./style.css")`, where the name is written out. */
const CALLED = /^(?:[^/\n]|\/(?!\/))*?\b(?:import|require)\s*\(\s*["'`]([^"'`]+)["'`]/gmu;

/**
 * The rules of the style sheets that scripts import, and those that their own imports do, in the order
 * in which a bundler puts them on the page. What is loaded later is on it once it is shown.
 */
export function importedRules(scripts: readonly string[], project: Project): readonly CssRule[] {
  const sheets: string[] = [];
  const seen = new Set<string>();
  for (const script of scripts) visit(script, { project, sheets, seen });
  return cutTo("pageSheets", sheets).flatMap((file) => readSheetFile(file, project));
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
  for (const specifier of specifiersIn(path, project)) {
    const file = project.resolve(path, specifier);
    if (file !== null) visit(file, visiting);
  }
}

function specifiersIn(path: string, project: Project): readonly string[] {
  const module = project.module(path);
  if (module === null) return [];
  const text = project.text(path) ?? "";
  const called = [...text.matchAll(CALLED)].map(([, specifier = ""]) => specifier);
  return [...module.program.body.flatMap((statement) => sourceOf(statement)), ...called];
}

function sourceOf(statement: t.Statement): readonly string[] {
  switch (statement.type) {
    case "ImportDeclaration":
      return statement.importKind === "type" ? [] : [statement.source.value];
    case "ExportAllDeclaration":
      return [statement.source.value];
    case "ExportNamedDeclaration":
      return statement.source ? [statement.source.value] : [];
    default:
      return [];
  }
}
