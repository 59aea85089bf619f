import { badJson, noteLimitsIn } from "../gaps.ts";
import { isWithin } from "../limits.ts";
import { isCssModule } from "../source/css-modules.ts";
import { readAnyJson } from "../source/languages/json.ts";
import { isScript } from "../source/languages/script.ts";
import { namesOfPattern, type ImportedName, type ModuleRecord } from "../source/module.ts";
import { cssModuleValue } from "./css-module.ts";
import type { Evaluator } from "./evaluator.ts";
import { isJson, jsonValue } from "./json-module.ts";
import { objectOf, UNKNOWN, type Value } from "./value.ts";

/** What an export without a name of its own is kept as: no code can say this name. */
export function defaultName(name: string): string {
  return `#${name}`;
}

/** Reads what is imported, where its module may assign to it: it is seen as it is at any time. */
export function importedVariable(
  from: string,
  { specifier, name }: ImportedName,
  evaluator: Evaluator,
): (() => Value) | null {
  const path = evaluator.project.resolve(from, specifier);
  const module = path === null || !isScript(path) ? null : evaluator.project.exporting(path, name);
  const exported = module?.exports.get(name);
  if (module === null || exported?.kind !== "local" || !variablesOf(module).has(exported.name))
    return null;
  const scope = evaluator.moduleScope(module);
  return () => scope.find(exported.name) ?? UNKNOWN;
}

const variables = new WeakMap<ModuleRecord, ReadonlySet<string>>();

/** The names at the top of a module that can be assigned to again. */
function variablesOf(module: ModuleRecord): ReadonlySet<string> {
  const known = variables.get(module);
  if (known !== undefined) return known;
  const found = module.program.body.flatMap((statement) => {
    const node = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    return node?.type === "VariableDeclaration" && node.kind !== "const"
      ? node.declarations.flatMap(({ id }) => namesOfPattern(id))
      : [];
  });
  const names = new Set(found);
  variables.set(module, names);
  return names;
}

export function importedValue(
  from: string,
  { specifier, name }: ImportedName,
  evaluator: Evaluator,
  depth: number,
): Value {
  const path = evaluator.project.resolve(from, specifier);
  if (path === null) noteLostImport(from, specifier, evaluator);
  const isAsset = /\.(?:svg|png|jpe?g|gif|webp|s?css|less)(?:\?.*)?$/u.test(specifier);
  if (path === null && isAsset) return UNKNOWN;
  const value =
    path === null
      ? standInValue({ specifier, name }, evaluator, depth)
      : exportedValue({ path, name }, evaluator, depth + 1);
  if (value !== null) return value;
  return { kind: "external", module: path ?? specifier, name };
}

/** What a package exports that is written again in plain source; null where it is not. */
function standInValue(wanted: ImportedName, evaluator: Evaluator, depth: number): Value | null {
  const found = evaluator.host.standIn?.(wanted) ?? null;
  return found === null ? null : moduleExport(found.module, found.name, evaluator, depth);
}

/** An import of a file that is not there: a package has no path, a file has. */
function noteLostImport(from: string, specifier: string, { project }: Evaluator): void {
  if (!/^\.{1,2}\//u.test(specifier) || /\.(?!jsx?$|tsx?$)\w+(?:\?.*)?$/u.test(specifier)) return;
  project.gaps.note({
    kind: "import",
    what: `the import of "${specifier}"`,
    why: "no file that was listed has this path",
    help: "a file at this path; generated files have to be committed to be read",
    source: { path: from, line: 1 },
  });
}

export function exportedValue(
  wanted: { readonly path: string; readonly name: string },
  evaluator: Evaluator,
  depth: number,
): Value | null {
  const { path, name } = wanted;
  if (!isWithin("reexports", depth)) return null;
  if (isJson(path)) return jsonExport(path, name, evaluator);
  if (isCssModule(path)) return cssExport(path, name, evaluator);
  const module = evaluator.project.exporting(path, name);
  return module === null ? null : moduleExport(module, name, evaluator, depth);
}

function moduleExport(
  module: ModuleRecord,
  name: string,
  evaluator: Evaluator,
  depth: number,
): Value | null {
  if (name === "*") return namespaceOf(module, evaluator, depth);
  const exported = module.exports.get(name);
  if (exported === undefined) return fromExportAll(module, name, evaluator, depth);
  const scope = evaluator.moduleScope(module);
  if (exported.kind === "local") return scope.find(exported.name);
  if (exported.kind === "expression") return scope.find(defaultName(name));
  return importedValue(module.path, exported.from, evaluator, depth);
}

function jsonExport(path: string, name: string, { project }: Evaluator): Value {
  const text = project.text(path);
  if (text !== undefined && readAnyJson(text) === null) project.gaps.note(badJson(path));
  return noteLimitsIn(path, project.gaps, () => jsonValue(text ?? "", name));
}

/** A style sheet that was not read gives names that are not known. */
function cssExport(path: string, name: string, { project }: Evaluator): Value {
  const text = project.text(path);
  if (text === undefined) return UNKNOWN;
  return noteLimitsIn(path, project.gaps, () => cssModuleValue(path, text, name));
}

function namespaceOf(module: ModuleRecord, evaluator: Evaluator, depth: number): Value {
  const names = [...module.exports.keys()];
  return objectOf(
    names.map(
      (name) => [name, moduleExport(module, name, evaluator, depth + 1) ?? UNKNOWN] as const,
    ),
    module.exportsAllOf.length > 0,
  );
}

function fromExportAll(
  module: ModuleRecord,
  name: string,
  evaluator: Evaluator,
  depth: number,
): Value | null {
  for (const specifier of module.exportsAllOf) {
    const path = evaluator.project.resolve(module.path, specifier);
    const value = path === null ? null : exportedValue({ path, name }, evaluator, depth + 1);
    if (value !== null) return value;
  }
  return null;
}
