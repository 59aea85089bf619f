import { noteLimitsIn } from "../gaps.ts";
import { cutText } from "../limits.ts";
import { isCssModule, withLocalNames } from "../source/css-modules.ts";
import { parseCss, type CssRule } from "../source/languages/css.ts";
import { folderOf, joinPath } from "../source/paths.ts";
import type { Project } from "../source/project.ts";

interface Reading {
  readonly project: Project;
  /** Sheets that import one another are read once. */
  readonly seen: readonly string[];
}

/** The rules of a sheet that is written in a page, and of those that it imports. */
export function readSheet(path: string, text: string, project: Project): readonly CssRule[] {
  return rulesOf(path, text, { project, seen: [] });
}

/** The rules of a file, and of those that it imports; none where it was not read. */
export function readSheetFile(file: string, project: Project): readonly CssRule[] {
  return rulesOfFile(file, { project, seen: [] });
}

function rulesOfFile(file: string, { project, seen }: Reading): readonly CssRule[] {
  if (seen.includes(file)) return [];
  const rules = rulesOf(file, project.text(file) ?? "", { project, seen: [...seen, file] });
  return isCssModule(file) ? withLocalNames(rules, file) : rules;
}

function rulesOf(path: string, text: string, reading: Reading): readonly CssRule[] {
  const { paths, gaps } = reading.project;
  const { rules, imports } = noteLimitsIn(path, gaps, () => parseCss(cutText("sheetText", text)));
  const imported = imports.flatMap((address) => {
    const file = joinPath(folderOf(path), address);
    return paths.has(file) ? rulesOfFile(file, reading) : [];
  });
  return [...imported, ...rules];
}
