import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** How well a construct is understood; the first line that is true of it. */
export const STANDINGS = {
  wrong: "a fact contradicts what a browser does",
  silent: "something is missing, and nothing says so",
  gap: "what is missing is told as a gap",
  open: "left open: nothing is wrong, but less is known than the source says",
  understood: "the facts are what a browser does",
} as const;

export type Standing = keyof typeof STANDINGS;

/** A small repository that shows one construct, and what is to be known of it. */
export interface Fixture {
  /** E.g. `react`. */
  readonly dialect: string;
  /** E.g. `state-toggle`. */
  readonly construct: string;
  readonly folder: string;
  readonly about: About;
  /** Texts by path, those of the dialect's `base` included. */
  readonly files: ReadonlyMap<string, string>;
}

/** What `about.txt` says: a first line, then `key: value` lines. */
export interface About {
  /** What the fixture shows. */
  readonly shows: string;
  readonly standing: Standing;
  /** What is not as it should be; empty for what is understood. */
  readonly note: string;
  /** What a browser does, where the source does not say it at a glance. */
  readonly browser: string | null;
  /** Packages that the construct is about. */
  readonly packages: readonly string[];
  /** Folder that the analysis is limited to; empty for the whole repository. */
  readonly workingDirectory: string;
}

const ROOT = import.meta.dirname;
const ABOUT = "about.txt";
/** Files that every fixture of a dialect has unless it brings its own. */
const BASE = "base";
const REPOSITORY = "repo";

/** Every fixture below this folder: `<dialect>/<construct>/` with `about.txt` and `repo/`. */
export function readFixtures(): readonly Fixture[] {
  return foldersIn(ROOT).flatMap((dialect) => {
    const base = readFiles(join(ROOT, dialect, BASE, REPOSITORY));
    return foldersIn(join(ROOT, dialect))
      .filter((construct) => readdirSync(join(ROOT, dialect, construct)).includes(ABOUT))
      .map((construct) => readFixture(dialect, construct, base));
  });
}

function readFixture(
  dialect: string,
  construct: string,
  base: ReadonlyMap<string, string>,
): Fixture {
  const folder = join(ROOT, dialect, construct);
  const files = new Map([...base, ...readFiles(join(folder, REPOSITORY))]);
  const about = parseAbout(readFileSync(join(folder, ABOUT), "utf8"), `${dialect}/${construct}`);
  return { dialect, construct, folder, about, files };
}

/** Throws an error that names the fixture and the line where `about.txt` says something else. */
export function parseAbout(text: string, fixture: string): About {
  const [shows = "", ...lines] = text.trim().split("\n");
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, key = "", value = ""] = /^(browser|package|today|folder): (.+)$/u.exec(line) ?? [];
    if (key === "") throw new Error(`${fixture}/${ABOUT}: this line is not known: ${line}`);
    values.set(key, value);
  }
  const [standing = "", ...notes] = (values.get("today") ?? "").split(", ");
  if (!isStanding(standing)) throw new Error(`${fixture}/${ABOUT} has no line "today: <standing>"`);
  return {
    shows,
    standing,
    note: notes.join(", "),
    browser: values.get("browser") ?? null,
    packages: values.get("package")?.split(", ") ?? [],
    workingDirectory: values.get("folder") ?? "",
  };
}

function isStanding(word: string): word is Standing {
  return Object.hasOwn(STANDINGS, word);
}

function foldersIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).toSorted();
}

/** Texts by path; none where there is no such folder. */
function readFiles(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
