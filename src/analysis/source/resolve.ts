import { remembered } from "../remembered.ts";
import type { Alias } from "./aliases.ts";
import { folderOf, joinPath } from "./paths.ts";
import { sourcesOf, type WorkspacePackage } from "./workspace-packages.ts";

const SCRIPTS = [".tsx", ".ts", ".jsx", ".js", ".mjs", ".cjs", ".mts", ".cts"];
/** React Native also finds a file that is for devices, or for one platform. */
const OF_DEVICES = ["native", "android", "ios"].flatMap((platform) =>
  [".tsx", ".ts", ".jsx", ".js"].map((ending) => `.${platform}${ending}`),
);
const EXTENSIONS = ["", ...SCRIPTS, ".json", ...OF_DEVICES];
const INDEX = EXTENSIONS.slice(1).map((extension) => `/index${extension}`);

/** The last ending of a name; files of one platform have two. */
const ENDING = /\.[^./]*$/u;

/** Finds the file that an import means; null for a package or a file that is not there. */
export type Resolve = (from: string, specifier: string) => string | null;

/** Resolves imports within the listed paths: relative, by alias, or of a package among them. */
export function createResolver(
  paths: ReadonlySet<string>,
  aliases: readonly Alias[],
  packages: readonly WorkspacePackage[] = [],
): Resolve {
  const stems = new Set([...paths].flatMap(stemsOf));
  const existing = (base: string): string | null => {
    // TypeScript sources are often imported by the name of what they compile to.
    const bare = base.replace(/\.[cm]?jsx?$/u, "");
    for (const stem of bare === base ? [base] : [base, bare]) {
      if (!stems.has(stem)) continue;
      for (const ending of [...EXTENSIONS, ...INDEX]) {
        if (paths.has(stem + ending)) return stem + ending;
      }
    }
    return null;
  };
  const resolve = (folder: string, around: readonly Alias[], specifier: string): string | null => {
    const clean = specifier.split("?", 1)[0] ?? "";
    if (clean.startsWith(".")) return existing(joinPath(folder, clean));
    for (const alias of around) {
      const target = applyAlias(alias, clean);
      const found = target === null ? null : existing(target);
      if (found !== null) return found;
    }
    for (const source of sourcesOf(clean, packages)) {
      const found = existing(source);
      if (found !== null) return found;
    }
    return null;
  };
  const insideOf = remembered((folder) => {
    const around = aliasesFor(aliases, folder);
    return remembered((specifier) => resolve(folder, around, specifier));
  });
  // Asked for every import that is looked through: a file's folder is cut out of its path once.
  const inFile = remembered((from) => insideOf(folderOf(from)));
  return (from, specifier) => inFile(from)(specifier);
}

/** What an import may leave out of the end of a path; most imports are of no file at all. */
function stemsOf(path: string): readonly string[] {
  const bare = path.replace(ENDING, "");
  const stems = [path, bare, bare.replace(ENDING, "")];
  return [...stems, ...stems.map((stem) => stem.replace(/\/index$/u, ""))];
}

/** Aliases of a folder and of those around it, the nearest first. */
function aliasesFor(aliases: readonly Alias[], inner: string): readonly Alias[] {
  return aliases.filter(({ folder }) => folder === "" || `${inner}/`.startsWith(`${folder}/`));
}

function applyAlias(alias: Alias, specifier: string): string | null {
  if (alias.exact) return specifier === alias.prefix ? alias.target : null;
  return specifier.startsWith(alias.prefix)
    ? joinPath(alias.target, specifier.slice(alias.prefix.length))
    : null;
}
