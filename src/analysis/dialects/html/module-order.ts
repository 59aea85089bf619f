import type * as t from "@babel/types";
import { isScript } from "../../source/languages/script.ts";
import { exists } from "../../source/languages/exists.ts";
import type { ModuleRecord } from "../../source/module.ts";
import type { Project } from "../../source/project.ts";

/**
 * The modules of the repository that a module brings along, in the order in which a browser runs
 * them, without itself: each once, before what imports it.
 * Source: tc39.es/ecma262/#sec-innermoduleevaluation.
 */
export function modulesBefore(module: ModuleRecord, project: Project): readonly ModuleRecord[] {
  const ordered = new Set<ModuleRecord>();
  const visited = new Set([module.path]);
  const visit = ({ path, program }: ModuleRecord): void => {
    for (const specifier of program.body.flatMap(importedBy)) {
      const imported = moduleAt(project.resolve(path, specifier), project);
      if (imported === null || visited.has(imported.path)) continue;
      visited.add(imported.path);
      visit(imported);
      ordered.add(imported);
    }
  };
  visit(module);
  return [...ordered];
}

function moduleAt(path: string | null, project: Project): ModuleRecord | null {
  return path !== null && isScript(path) ? project.module(path) : null;
}

/** What is only imported for its types is not there when the page runs. */
function importedBy(statement: t.Statement): readonly string[] {
  switch (statement.type) {
    case "ImportDeclaration":
      return statement.importKind === "type" ? [] : [statement.source.value];
    case "ExportNamedDeclaration":
      return exists(statement.source) ? [statement.source.value] : [];
    case "ExportAllDeclaration":
      return [statement.source.value];
    default:
      return [];
  }
}
