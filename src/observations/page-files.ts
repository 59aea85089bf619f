import { pathsMeantBy, specifiersIn } from "./imports.ts";
import type { Source } from "./source.ts";

/** Reads files of the repository, as often as it is asked. */
export interface Sources {
  /** Null for a path that the repository does not have, or that is not shown. */
  read(path: string): Promise<Source | null>;
}

/** A page is made of some dozens of files; these are for cycles and barrels. */
const MOST_FILES = 400;

/** Every file that these files take in, and they themselves. */
export async function filesFrom(
  sources: Sources,
  roots: readonly string[],
): Promise<ReadonlySet<string>> {
  const files = new Set<string>(roots);
  for (const path of files) {
    if (files.size >= MOST_FILES) break;
    const source = await sources.read(path);
    if (source === null) continue;
    for (const specifier of specifiersIn(source.text)) {
      const taken = await firstThatIs(sources, pathsMeantBy(specifier, path));
      if (taken !== null) files.add(taken);
    }
  }
  return files;
}

/** Files whose names an excerpt of a file mentions: the components of a row of a table of routes. */
export async function filesNamedIn(
  sources: Sources,
  source: Source,
  excerpt: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  const specifiers = new Set(specifiersIn(excerpt));
  for (const statement of source.text.matchAll(IMPORTS)) {
    const { names, lazy, path = "" } = statement.groups ?? {};
    const words = (names ?? lazy ?? "").match(/[\w$]+/gu) ?? [];
    if (words.some((word) => isWordIn(excerpt, word))) specifiers.add(path);
  }
  for (const specifier of specifiers) {
    const taken = await firstThatIs(sources, pathsMeantBy(specifier, source.path));
    if (taken !== null) found.push(taken);
  }
  return found;
}

const IMPORTS =
  /(?:\bimport\s+(?<names>[^"'`;]{1,400}?)\s+from\s*|\b(?:const|let|var)\s+(?<lazy>[\w$]+)\s*=[^;\n]{0,80}?\b(?:import|require)\s*\(\s*)["'`](?<path>[^"'`\n]{1,300})["'`]/gu;

function isWordIn(text: string, word: string): boolean {
  const words: readonly string[] = text.match(/[\w$]+/gu) ?? [];
  return word !== "type" && word !== "as" && words.includes(word);
}

async function firstThatIs(sources: Sources, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    if ((await sources.read(path)) !== null) return path;
  }
  return null;
}
