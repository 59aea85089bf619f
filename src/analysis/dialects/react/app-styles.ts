import { noteLimitsIn } from "../../gaps.ts";
import type { CssRule } from "../../source/languages/css.ts";
import type { Project } from "../../source/project.ts";
import { importedRules } from "../../styles/imported-sheets.ts";
import { noteRule } from "../../styles/note-rule.ts";
import { ALONE, nodeStyler, type StyleNodes } from "../../styles/style-nodes.ts";
import { createStyles } from "../../styles/styles.ts";
import { readDocument } from "../html/document.ts";
import { sheetsOf } from "../html/page-sheets.ts";
import { shellOf } from "../html/shell.ts";

/** The styler of scripts; the same ones are read once. */
export type StylerOf = (scripts: readonly string[]) => StyleNodes;

export function rememberStylers(project: Project): StylerOf {
  const known = new Map<string, StyleNodes>();
  return (scripts) => {
    const key = scripts.join("\n");
    const found = known.get(key) ?? appStyler(scripts, project);
    known.set(key, found);
    return found;
  };
}

/** Shows and hides what these scripts put on a page: by the sheets of its shell, then by those that they import. */
function appStyler(scripts: readonly string[], project: Project): StyleNodes {
  const [first = ""] = scripts;
  return noteLimitsIn(first, project.gaps, () => {
    const rules = [...shellRules(first, project), ...importedRules(scripts, project)];
    const note = (selector: string): void => noteRule(selector, first, project.gaps);
    return nodeStyler(createStyles(rules, note, ALONE));
  });
}

function shellRules(mount: string, project: Project): readonly CssRule[] {
  const shell = shellOf(mount, project);
  if (shell === null) return [];
  const html = (project.files.get(shell) ?? "").replaceAll("%PUBLIC_URL%", "");
  return sheetsOf(shell, readDocument(shell, html), project).rules;
}
