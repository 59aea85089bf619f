import { badJson, noteLimitsIn, type GapLog } from "../gaps.ts";
import { compareText } from "../order.ts";
import type { SourceFile } from "./source-file.ts";
import { readJson, type Json } from "./languages/json.ts";
import { folderOf, joinPath } from "./paths.ts";

/** Imports that start with (or, when exact, are) `prefix` mean files below `target`. */
export interface Alias {
  /** The folder whose files use it. */
  readonly folder: string;
  readonly prefix: string;
  readonly target: string;
  readonly exact: boolean;
}

const MANIFEST = /(?:^|\/)package\.json$/u;
const CONFIG = /(?:^|\/)(?:tsconfig(?:\.[\w-]+)?|jsconfig)\.json$/u;
/** Written by most templates; used where no configuration that was read says otherwise. */
const CUSTOMARY = ["@/", "~/"];

/**
 * The import aliases of a project, nearest folder first: `paths` and `baseUrl` of every tsconfig
 * (source: typescriptlang.org/tsconfig), `imports` of every package.json (source:
 * nodejs.org/api/packages.html, "Subpath imports"), then the customary `@/` and `~/` for `src` and `app`.
 */
export function readAliases(
  files: Iterable<SourceFile>,
  roots: readonly string[],
  gaps: GapLog,
): readonly Alias[] {
  const configured = [...files]
    .filter((file) => CONFIG.test(file.path))
    .flatMap((file) => aliasesOf(file, gaps));
  const internal = [...files].filter(({ path }) => MANIFEST.test(path)).flatMap(importsOf);
  const customary = roots.flatMap((folder) =>
    CUSTOMARY.flatMap((prefix) => customaryTargets(folder, prefix)),
  );
  const nearestFirst = (a: Alias, b: Alias): number =>
    b.folder.length - a.folder.length ||
    compareText(a.folder, b.folder) ||
    b.prefix.length - a.prefix.length;
  return [
    ...[...configured, ...internal].toSorted(nearestFirst),
    ...customary.toSorted(nearestFirst),
  ];
}

function aliasesOf(file: SourceFile, gaps: GapLog): readonly Alias[] {
  const folder = folderOf(file.path);
  const json = noteLimitsIn(file.path, gaps, () => readJson(file.text));
  if (json === null) gaps.note(badJson(file.path));
  const options = json?.get("compilerOptions");
  if (!(options instanceof Map)) return [];
  const baseUrl = options.get("baseUrl");
  const base = typeof baseUrl === "string" ? joinPath(folder, baseUrl) : folder;
  const paths = options.get("paths");
  const mapped =
    paths instanceof Map ? [...paths].flatMap(([key, to]) => mapping(folder, base, key, to)) : [];
  const bare =
    typeof baseUrl === "string" ? [{ folder, prefix: "", target: base, exact: false }] : [];
  return [...mapped, ...bare];
}

/** Imports within a package, which begin with `#`. */
function importsOf(file: SourceFile): readonly Alias[] {
  const folder = folderOf(file.path);
  const imports = file.text.includes('"#') ? readJson(file.text)?.get("imports") : undefined;
  if (!(imports instanceof Map)) return [];
  return [...imports].flatMap(([key, target]) =>
    key.startsWith("#") ? mapping(folder, folder, key, targetsOf(target)) : [],
  );
}

/** The files that a target names, under whichever condition. */
function targetsOf(target: Json): string[] {
  if (typeof target === "string") return [target];
  const inside = target instanceof Map ? [...target.values()] : Array.isArray(target) ? target : [];
  return inside.flatMap((one) => targetsOf(one));
}

function mapping(folder: string, base: string, key: string, targets: Json): readonly Alias[] {
  const list = Array.isArray(targets) ? targets : [];
  return list
    .filter((target) => typeof target === "string")
    .map((target) => ({
      folder,
      prefix: key.replace(/\*$/u, ""),
      target: joinPath(base, target.replace(/\*$/u, "")),
      exact: !key.endsWith("*"),
    }));
}

function customaryTargets(folder: string, prefix: string): readonly Alias[] {
  return ["src", "app", ""].map((inner) => ({
    folder,
    prefix,
    target: joinPath(folder, inner),
    exact: false,
  }));
}
