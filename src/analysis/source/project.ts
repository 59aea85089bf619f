import { isScript, parseScript } from "./languages/script.ts";
import type { Gap, SourceFile } from "./source-file.ts";
import { isTestPath } from "./priority.ts";
import { readAliases } from "./aliases.ts";
import { readModule, type ModuleRecord } from "./module.ts";
import { createResolver, type Resolve } from "./resolve.ts";

/** The files that were read, parsed when they are asked for. */
export interface Project {
  readonly files: ReadonlyMap<string, string>;
  /** Every path of the listed tree, read or not. */
  readonly paths: ReadonlySet<string>;
  /** Folders of the packages. */
  readonly roots: readonly string[];
  readonly resolve: Resolve;
  readonly gaps: readonly Gap[];
  /** Whether a path, seen from the working directory, belongs to tests. */
  isTest(path: string): boolean;
  /**
   * The script at this path, kept for whoever asks again; null when it was not read or cannot be
   * parsed (then it is a gap).
   */
  module(path: string): ModuleRecord | null;
  /** The same for one look: a syntax tree takes some ten times the memory of its text. */
  parse(path: string): ModuleRecord | null;
}

export interface ProjectOptions {
  readonly paths: readonly string[];
  /** Folders of the packages. */
  readonly roots: readonly string[];
  readonly workingDirectory: string;
}

/** Opens the files that were read as one project. */
export function createProject(sources: readonly SourceFile[], options: ProjectOptions): Project {
  const files = new Map(sources.map((file) => [file.path, file.text]));
  const paths = new Set([...options.paths, ...files.keys()]);
  const aliases = readAliases(sources, options.roots);
  const gaps = new Map<string, Gap>();
  const kept = new Map<string, ModuleRecord>();
  const parse = (path: string): ModuleRecord | null => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const text = files.get(path);
    if (text === undefined || !isScript(path) || gaps.has(path)) return null;
    try {
      return readModule(path, parseScript(path, text));
    } catch {
      gaps.set(path, { path, reason: "The file cannot be parsed as JavaScript or TypeScript." });
      return null;
    }
  };
  return {
    files,
    paths,
    roots: options.roots,
    resolve: createResolver(paths, aliases),
    isTest: (path) => isTestPath(path.slice(options.workingDirectory.length)),
    get gaps() {
      return [...gaps.values()];
    },
    parse,
    module(path) {
      const known = kept.get(path);
      if (known !== undefined) return known;
      const read = parse(path);
      if (read !== null) kept.set(path, read);
      return read;
    },
  };
}
