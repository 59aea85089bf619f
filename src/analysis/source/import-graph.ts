import type { Project } from "./project.ts";

/** Whether something that a file takes from a package is looked for: `name` is `*` for all of it. */
export type IsGoal = (specifier: string, name: string) => boolean;

/** `from "x"`, `import "x"`, `import("x")` and `require("x")`, wherever they stand. */
const IMPORTED =
  /(?:\bfrom|\bimport|\brequire)\s*(\(?)(?:\s|\/\*[^*]*\*\/)*["'`]([^"'`\n]+)["'`]/gu;
/**
 * What may load any script: its name is made when it runs, or it is a pattern. A name that ends as that
 * of a catalogue does loads none.
 */
const ANYTHING =
  /\bimport\.meta\.glob|\brequire\.context|\b(?:import|require)\s*\((?:\s|\/\*[^*]*\*\/)*(?!["'\s/]|`[^`]*\.json`)/u;
const NAMES = /[\w$*]+/gu;

interface Imports {
  readonly isGoal: boolean;
  readonly files: readonly string[];
}

/**
 * Which files lead, import by import, to something of a package. It reads their text and parses
 * none of them, so it may say yes where a parser would say no.
 */
export class ImportGraph {
  readonly #project: Pick<Project, "text" | "resolve">;
  readonly #isGoal: IsGoal;
  readonly #imports = new Map<string, Imports>();
  #leading: ReadonlySet<string> = new Set();

  constructor(project: Pick<Project, "text" | "resolve">, isGoal: IsGoal) {
    this.#project = project;
    this.#isGoal = isGoal;
  }

  leads(path: string): boolean {
    if (!this.#imports.has(path)) {
      this.#readFrom(path);
      this.#leading = leadingIn(this.#imports);
    }
    return this.#leading.has(path);
  }

  #readFrom(start: string): void {
    const pending = [start];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      if (this.#imports.has(path)) continue;
      const imports = this.#read(path);
      this.#imports.set(path, imports);
      pending.push(...imports.files);
    }
  }

  #read(path: string): Imports {
    const text = this.#project.text(path) ?? "";
    const files = new Set<string>();
    let isGoal = ANYTHING.test(text);
    for (const { index, 1: bracket, 2: specifier = "" } of text.matchAll(IMPORTED)) {
      const file = this.#project.resolve(path, specifier);
      if (file !== null) files.add(file);
      else if (!isGoal)
        isGoal = this.#hasGoal(specifier, bracket === "(" ? "*" : clause(text, index));
    }
    return { isGoal, files: [...files] };
  }

  #hasGoal(specifier: string, names: string): boolean {
    return names.match(NAMES)?.some((name) => this.#isGoal(specifier, name)) === true;
  }
}

/** What stands between `import` or `export` and `from`. */
function clause(text: string, from: number): string {
  const start = Math.max(text.lastIndexOf("import", from), text.lastIndexOf("export", from));
  return text.slice(Math.max(start, 0), from);
}

function leadingIn(imports: ReadonlyMap<string, Imports>): ReadonlySet<string> {
  const importers = new Map<string, string[]>();
  for (const [path, { files }] of imports)
    for (const file of files) importers.set(file, [...(importers.get(file) ?? []), path]);
  const leading = new Set<string>();
  const pending = [...imports].flatMap(([path, { isGoal }]) => (isGoal ? [path] : []));
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (leading.has(path)) continue;
    leading.add(path);
    pending.push(...(importers.get(path) ?? []));
  }
  return leading;
}
