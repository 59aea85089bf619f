import { cutTo } from "../../limits.ts";
import type { CssRule } from "../../source/languages/css.ts";
import type { Project } from "../../source/project.ts";
import { readSheet, readSheetFile } from "../../styles/read-sheets.ts";
import { addressedFile, isElsewhere } from "./addresses.ts";
import type { HtmlDocument } from "./document.ts";

/** The style sheets of a page. */
export interface PageSheets {
  /** Their rules, in the order in which they win over one another. */
  readonly rules: readonly CssRule[];
  /** Whether the page names sheets, and all of those of its own site were read. */
  readonly areWhole: boolean;
}

/** Reads the sheets that a page names, in its order, and those that they import. */
export function sheetsOf(path: string, { styles }: HtmlDocument, project: Project): PageSheets {
  const rules: CssRule[] = [];
  let areWhole = styles.length > 0;
  for (const { address, code } of cutTo("pageSheets", styles)) {
    if (address === null) rules.push(...readSheet(path, code, project));
    else if (!isElsewhere(address)) {
      const file = addressedFile(path, address, project);
      if (file === null) areWhole = false;
      else rules.push(...readSheetFile(file, project));
    }
  }
  return { rules, areWhole };
}
