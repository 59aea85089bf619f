import { noteLimitsIn } from "../../gaps.ts";
import type { CssRule } from "../../source/languages/css.ts";
import type { Project } from "../../source/project.ts";
import { importedSheets, rulesOf } from "../../styles/imported-sheets.ts";
import { noteRule } from "../../styles/note-rule.ts";
import { ALONE, nodeStyler, type StyleNodes } from "../../styles/style-nodes.ts";
import { createStyles } from "../../styles/styles.ts";
import { readDocument } from "../html/document.ts";
import { sheetsOf } from "../html/page-sheets.ts";
import { shellOf } from "../html/shell.ts";

/** The styler of scripts; the same ones are read once. */
export type StylerOf = (scripts: readonly string[]) => StyleNodes;

/** Pages of the same sheets have one styler: what it knows of a layout holds for all of them. */
export function rememberStylers(project: Project): StylerOf {
  const byScripts = new Map<string, StyleNodes>();
  const bySheets = new Map<string, StyleNodes>();
  return (scripts) => {
    const key = scripts.join("\n");
    const known = byScripts.get(key);
    if (known !== undefined) return known;
    const sheets = sheetsFor(scripts, project);
    const all = [sheets.shell, ...sheets.imported].join("\n");
    const found = bySheets.get(all) ?? appStyler(sheets, project);
    bySheets.set(all, found);
    byScripts.set(key, found);
    return found;
  };
}

interface AppSheets {
  /** The script that puts the application on the page. */
  readonly mount: string;
  /** The page that it is put on; null where none is known. */
  readonly shell: string | null;
  readonly imported: readonly string[];
}

function sheetsFor(scripts: readonly string[], project: Project): AppSheets {
  const [mount = ""] = scripts;
  return noteLimitsIn(mount, project.gaps, () => {
    const shell = shellOf(mount, project);
    return { mount, shell, imported: importedSheets(scripts, project) };
  });
}

/** Shows and hides nodes by the sheets of a shell, then by those that scripts import. */
function appStyler({ mount, shell, imported }: AppSheets, project: Project): StyleNodes {
  return noteLimitsIn(mount, project.gaps, () => {
    const rules = [...shellRules(shell, project), ...rulesOf(imported, project)];
    const note = (selector: string): void => noteRule(selector, mount, project.gaps);
    return nodeStyler(createStyles(rules, note, ALONE));
  });
}

function shellRules(shell: string | null, project: Project): readonly CssRule[] {
  if (shell === null) return [];
  const html = (project.files.get(shell) ?? "").replaceAll("%PUBLIC_URL%", "");
  return sheetsOf(shell, readDocument(shell, html), project).rules;
}
