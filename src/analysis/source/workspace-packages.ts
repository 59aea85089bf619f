import { readJson, type Json, type JsonMap } from "./languages/json.ts";
import { folderOf, joinPath } from "./paths.ts";
import type { SourceFile } from "./source-file.ts";

/** A package of the repository that others of it import by its name. */
export interface WorkspacePackage {
  /** Relative to the repository root. */
  readonly folder: string;
  readonly name: string;
  readonly manifest: JsonMap;
}

/** The packages of these files that have a name, those with the longest name first. */
export function readWorkspacePackages(files: Iterable<SourceFile>): readonly WorkspacePackage[] {
  const packages: WorkspacePackage[] = [];
  for (const { path, text } of files) {
    if (!/(?:^|\/)package\.json$/u.test(path)) continue;
    const manifest = readJson(text);
    const name = manifest?.get("name");
    if (manifest === null || typeof name !== "string" || name === "") continue;
    packages.push({ folder: folderOf(path), name, manifest });
  }
  return packages.toSorted((a, b) => b.name.length - a.name.length);
}

/**
 * The paths, without their ending, at which the source of an import of a package of the repository
 * may be, the likeliest first; none for an import of anything else. Manifests name what is built;
 * what it is built from has the same place below `src`. Source: nodejs.org/api/packages.html.
 */
export function sourcesOf(
  specifier: string,
  packages: readonly WorkspacePackage[],
): readonly string[] {
  const found = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  if (found === undefined) return [];
  const inside = specifier.slice(found.name.length + 1);
  const named =
    inside === "" ? entriesOf(found.manifest) : exportsOf(found.manifest, `./${inside}`);
  const targets = [
    ...named.flatMap((target) => fromSource(target)),
    `src/${inside || "index"}`,
    inside || "index",
  ];
  return [...new Set(targets)].map((target) => joinPath(found.folder, target));
}

function entriesOf(manifest: JsonMap): readonly string[] {
  const fields = ["source", "module", "main", "types", "typings"];
  const named = fields.flatMap((field) => textsIn(manifest.get(field)));
  return [...exportsOf(manifest, "."), ...named];
}

/** What `exports` says of one import, of a pattern too. */
function exportsOf(manifest: JsonMap, key: string): readonly string[] {
  const declared = manifest.get("exports");
  if (!(declared instanceof Map)) return key === "." ? textsIn(declared) : [];
  if (![...declared.keys()].some((name) => name.startsWith(".")))
    return key === "." ? textsIn(declared) : [];
  return [...declared].flatMap(([pattern, target]) => {
    const rest = matchOf(pattern, key);
    return rest === null ? [] : textsIn(target).map((text) => text.replaceAll("*", rest));
  });
}

/** What stands for the `*` of a pattern; empty where it has none, null where it does not match. */
function matchOf(pattern: string, key: string): string | null {
  const [start = "", end] = pattern.split("*", 2);
  if (end === undefined) return pattern === key ? "" : null;
  const matches =
    key.length > start.length + end.length && key.startsWith(start) && key.endsWith(end);
  return matches ? key.slice(start.length, key.length - end.length) : null;
}

/** Every path below the conditions of an export, those that name a source first. */
function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item));
  if (!(value instanceof Map)) return [];
  const preferred = ["source", "development"].flatMap((condition) => value.get(condition) ?? []);
  return [...preferred, ...value.values()].flatMap((item) => textsIn(item));
}

const BUILT = /^(?:\.\/)?(?:dist|build|lib|out|esm|cjs|es)\//u;

/** Where a target is written: itself, or what it is built from. */
function fromSource(target: string): readonly string[] {
  const stem = target.replace(/^\.\//u, "").replace(/\.d\.[cm]?ts$|\.[cm]?js$/u, "");
  const inner = stem.replace(BUILT, "").replace(/^(?:esm|cjs)\//u, "");
  return BUILT.test(stem) ? [`src/${inner}`, inner, stem] : [stem];
}
