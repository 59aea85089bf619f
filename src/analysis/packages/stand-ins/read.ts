import type { StandInExport } from "../../code/evaluator.ts";
import { parseScript } from "../../source/languages/script.ts";
import { readModule, type ImportedName, type ModuleRecord } from "../../source/module.ts";
import type { PackageModel } from "../types.ts";

/** Finds what a package exports in the module that stands for it; null for what is not written there. */
export type StandInSearch = (
  models: readonly PackageModel[],
  wanted: ImportedName,
) => StandInExport | null;

/** A search that parses each module once. */
export function createStandInSearch(): StandInSearch {
  const modules = new Map<string, ModuleRecord>();
  return (models, { specifier, name }) => {
    const source = models.find(({ standIn }) => standIn !== undefined)?.standIn;
    if (source === undefined) return null;
    const module = modules.get(source) ?? moduleOf(specifier, source);
    modules.set(source, module);
    const exported = exportedAs(specifier, name);
    return name === "*" || module.exports.has(exported) ? { module, name: exported } : null;
  };
}

function moduleOf(specifier: string, source: string): ModuleRecord {
  const path = `node_modules/${specifier}`;
  return readModule(path, parseScript(`${path}.jsx`, source));
}

/** `import useToggle from "react-use/lib/useToggle"` is the export of that name. */
function exportedAs(specifier: string, name: string): string {
  const file = /^(?:@[^/]+\/)?[^/]+\/(?:.*\/)?(\w+)$/u.exec(specifier)?.[1];
  return name === "default" && file !== undefined ? file : name;
}
