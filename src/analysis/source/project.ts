import { isScript, parseScript } from "./languages/script.ts";
import { messageOf, type GapLog } from "../gaps.ts";
import { createPhaseClock, type PhaseClock } from "../phase-clock.ts";
import { remembered } from "../remembered.ts";
import type { SourceFile } from "./source-file.ts";
import { isInside } from "./paths.ts";
import { isTestPath } from "./priority.ts";
import { readAliases } from "./aliases.ts";
import { exportsIn, readModule, type ModuleRecord } from "./module.ts";
import { createResolver, type Resolve } from "./resolve.ts";
import { readWorkspacePackages } from "./workspace-packages.ts";

/** The files that were read, parsed when they are asked for. */
export interface Project {
  /**
   * What the facts are about: the files below the working directory. Others were read because these
   * import them; see `text`, `module` and `parse`.
   */
  readonly files: ReadonlyMap<string, string>;
  /** Every path of the listed tree, read or not. */
  readonly paths: ReadonlySet<string>;
  /** Folders of the packages. */
  readonly roots: readonly string[];
  readonly resolve: Resolve;
  /** Where everything is noted that is not followed. */
  readonly gaps: GapLog;
  readonly clock: PhaseClock;
  /** The text of a file, wherever it is; undefined for one that was not read. */
  text(path: string): string | undefined;
  /** Whether a path, seen from the working directory, belongs to tests. */
  isTest(path: string): boolean;
  /**
   * The script at this path, kept for whoever asks again; null when it was not read or cannot be
   * parsed (then it is a gap).
   */
  module(path: string): ModuleRecord | null;
  /** The same for one look: a syntax tree takes some ten times the memory of its text. */
  parse(path: string): ModuleRecord | null;
  /** Like `module`, but null as well where the script cannot export the name; it may not be parsed then. */
  exporting(path: string, name: string): ModuleRecord | null;
}

export interface ProjectOptions {
  readonly paths: readonly string[];
  /** Folders of the packages. */
  readonly roots: readonly string[];
  readonly workingDirectory: string;
  readonly gaps: GapLog;
  /** Told how long parsing takes; by default nobody is. */
  readonly clock?: PhaseClock;
}

/** Opens the files that were read as one project. */
export function createProject(sources: readonly SourceFile[], options: ProjectOptions): Project {
  const { clock = createPhaseClock(() => undefined) } = options;
  const texts = new Map(sources.map((file) => [file.path, file.text]));
  const own = sources.filter(({ path }) => isInside(path, options.workingDirectory));
  const files = new Map(own.map((file) => [file.path, file.text]));
  const paths = new Set([...options.paths, ...texts.keys()]);
  const aliases = readAliases(sources, options.roots, options.gaps);
  const unparsed = new Set<string>();
  const kept = new Map<string, ModuleRecord>();
  const parse = (path: string): ModuleRecord | null => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const text = texts.get(path);
    if (text === undefined || !isScript(path) || unparsed.has(path)) return null;
    try {
      return clock.time("parse", () => readModule(path, parseScript(path, text)));
    } catch (error) {
      unparsed.add(path);
      options.gaps.note({
        kind: "file",
        what: `the file ${path}`,
        why: `it cannot be parsed as JavaScript or TypeScript: ${messageOf(error)}`,
        help: "a file that its own compiler accepts",
        source: { path, line: 1 },
      });
      return null;
    }
  };
  const module = (path: string): ModuleRecord | null => {
    const read = parse(path);
    if (read !== null) kept.set(path, read);
    return read;
  };
  const mayExport = remembered((path) => exportsIn(texts.get(path) ?? ""));
  return {
    files,
    paths,
    roots: options.roots,
    resolve: createResolver(paths, aliases, readWorkspacePackages(sources)),
    text: (path) => texts.get(path),
    isTest: (path) => isTestPath(path.slice(options.workingDirectory.length)),
    gaps: options.gaps,
    clock,
    parse,
    module,
    exporting(path, name) {
      const known = kept.get(path);
      return known ?? (mayExport(path)(name) ? module(path) : null);
    },
  };
}
