import { globMatches, parseGlob, type Glob } from "./glob.ts";

/** What `.gitattributes` files say about a path, as far as reading cares. */
export interface PathAttributes {
  /** null where nothing is said, so that a "no" can overrule what a name suggests. */
  readonly generated: boolean | null;
  readonly vendored: boolean | null;
  readonly binary: boolean;
  readonly lfs: boolean;
}

export type AttributesOf = (path: string) => PathAttributes;

export interface AttributesFile {
  /** Path of the `.gitattributes` file itself. */
  readonly path: string;
  readonly text: string;
}

interface Rule {
  /** Folder of the file the rule is in, with a slash at the end; `""` for the root. */
  readonly folder: string;
  readonly glob: Glob;
  readonly sets: Partial<PathAttributes>;
}

/** Limits on what one repository may make us compare; far above what real ones have. */
const MAX_RULES = 200;
const MAX_PATTERN_LENGTH = 150;
const MAX_STARS = 8;

const NOTHING: PathAttributes = { generated: null, vendored: null, binary: false, lfs: false };

/**
 * What the `.gitattributes` files of a tree say about each path: a later line wins over an earlier
 * one, a deeper file over a higher one.
 * Source: git-scm.com/docs/gitattributes; github-linguist, docs/overrides.md.
 */
export function readAttributes(files: readonly AttributesFile[]): AttributesOf {
  const outerFirst = files.toSorted((a, b) => depthOf(a.path) - depthOf(b.path));
  const rules = outerFirst.flatMap((file) => rulesOf(file)).slice(0, MAX_RULES);
  return (path) => {
    const found: PathAttributes = { ...NOTHING };
    for (const rule of rules) {
      if (path.startsWith(rule.folder) && globMatches(rule.glob, path.slice(rule.folder.length))) {
        Object.assign(found, rule.sets);
      }
    }
    return found;
  };
}

function rulesOf(file: AttributesFile): Rule[] {
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  const rules: Rule[] = [];
  for (const line of file.text.split("\n")) {
    const [pattern, ...words] = line.trim().split(/\s+/u);
    if (pattern === undefined || pattern === "" || pattern.startsWith("#")) continue;
    const sets = setsOf(words);
    if (Object.keys(sets).length === 0 || isTooCostly(pattern)) continue;
    // A pattern without a slash matches at any depth below its file.
    const glob = parseGlob(pattern.includes("/") ? pattern : `**/${pattern}`);
    rules.push({ folder, glob, sets });
  }
  return rules;
}

function isTooCostly(pattern: string): boolean {
  return pattern.length > MAX_PATTERN_LENGTH || pattern.split("*").length > MAX_STARS + 1;
}

function setsOf(words: readonly string[]): Partial<PathAttributes> {
  const sets: { -readonly [Name in keyof PathAttributes]?: boolean } = {};
  for (const word of words) {
    const isOff = word.startsWith("-") || word.startsWith("!") || word.endsWith("=false");
    const name = word.replace(/^[-!]/u, "").replace(/=(?:true|false)$/u, "");
    if (name === "linguist-generated") sets.generated = !isOff;
    if (name === "linguist-vendored") sets.vendored = !isOff;
    if (name === "binary") sets.binary = !isOff;
    if (name === "filter=lfs") sets.lfs = !isOff;
  }
  return sets;
}

function depthOf(path: string): number {
  return path.split("/").length;
}
