import { noteLimitsIn } from "../../../gaps.ts";
import { cutText, cutTo } from "../../../limits.ts";
import { folderOf, joinPath } from "../../../source/paths.ts";
import { parseCss, type CssRule } from "../../../source/languages/css.ts";
import type { Project } from "../../../source/project.ts";
import { addressedFile, isElsewhere } from "../addresses.ts";
import type { HtmlDocument } from "../document.ts";

/** The style sheets of a page. */
export interface Sheets {
  /** Their rules, in the order in which they win over one another. */
  readonly rules: readonly CssRule[];
  /** Whether the page names sheets, and all of those of its own site were read. */
  readonly areWhole: boolean;
}

/** Reads the sheets that a page names, in its order, and those that they import. */
export function sheetsOf(path: string, { styles }: HtmlDocument, project: Project): Sheets {
  const rules: CssRule[] = [];
  let areWhole = styles.length > 0;
  for (const { address, code } of cutTo("pageSheets", styles)) {
    if (address === null) rules.push(...readSheet(path, code, { project, seen: [] }));
    else if (!isElsewhere(address)) {
      const file = addressedFile(path, address, project);
      if (file === null) areWhole = false;
      else rules.push(...readFile(file, { project, seen: [] }));
    }
  }
  return { rules, areWhole };
}

interface Reading {
  readonly project: Project;
  /** Sheets that import one another are read once. */
  readonly seen: readonly string[];
}

function readFile(file: string, { project, seen }: Reading): readonly CssRule[] {
  if (seen.includes(file)) return [];
  const text = project.files.get(file) ?? "";
  return readSheet(file, text, { project, seen: [...seen, file] });
}

function readSheet(path: string, text: string, reading: Reading): readonly CssRule[] {
  const { files, gaps } = reading.project;
  const { rules, imports } = noteLimitsIn(path, gaps, () => parseCss(cutText("sheetText", text)));
  const imported = imports.flatMap((address) => {
    const file = joinPath(folderOf(path), address);
    return files.has(file) ? readFile(file, reading) : [];
  });
  return [...imported, ...rules];
}
