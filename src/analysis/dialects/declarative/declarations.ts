import type { Project } from "../../source/project.ts";
import { folderOf } from "../../source/paths.ts";
import { readCallSource } from "../../source/languages/calls/read-source.ts";
import type {
  Code,
  DeclareCode,
  FunctionCode,
  TypeCode,
} from "../../source/languages/calls/syntax.ts";
import { noteLimitsIn } from "../../gaps.ts";
import { compareText } from "../../order.ts";

/** One source file and what it declares. */
export interface SourceUnit {
  readonly path: string;
  readonly functions: readonly FunctionCode[];
  readonly values: readonly DeclareCode[];
  readonly types: readonly TypeRecord[];
  /** Statements outside of all declarations. */
  readonly statements: readonly Code[];
}

export interface TypeRecord {
  readonly code: TypeCode;
  readonly unit: SourceUnit;
  /** The type that it stands in. */
  readonly outer: TypeRecord | null;
}

export interface FunctionRecord {
  readonly code: FunctionCode;
  readonly unit: SourceUnit;
}

/** The arguments of a call: their names, null for those without. */
/** What a function is called with, as far as it chooses among those of one name. */
export type Given = readonly { readonly label: string | null }[];

export interface ValueRecord {
  readonly code: DeclareCode;
  readonly unit: SourceUnit;
}

/** What the repository declares in a family of languages; files are read when a name is asked for. */
export interface Declarations {
  readonly paths: readonly string[];
  unit(path: string): SourceUnit;
  /** A function outside of types; of several, one that takes what is given, else the nearest one. */
  functionNamed(name: string, from: string, given?: Given): FunctionRecord | null;
  /** A function that extends a type from outside: `fun NavController.open()`. */
  extensionNamed(name: string, from: string, given?: Given): FunctionRecord | null;
  valueNamed(name: string, from: string): ValueRecord | null;
  typeNamed(name: string, from: string): TypeRecord | null;
  /** The name of the object that a file imports this member of: `import shop.Routes.CART`. */
  importedFrom(name: string, path: string): string | null;
  /** Whether a file of Dart calls another one by this name: `import 'routes.dart' as routes`. */
  isPrefix(name: string, path: string): boolean;
  /** The types that add members to the one of this name. */
  extensionsOf(name: string): readonly TypeRecord[];
  textOf(path: string): string;
  /** What a file of Kotlin calls something otherwise that it imports: `import shop.Icon as ShopIcon`. */
  nameBehind(name: string, path: string): string | null;
  /** Files whose text fits. */
  filesWith(pattern: RegExp): readonly string[];
}

/** Words before a name that is declared, with the type of Dart and Java between; and Dart's functions, which have none. */
const DECLARED =
  /(?:\b(?:const|final)\s{1,8}[\w<>?, ]{1,80}\s(?<typed>\w{1,80})\s{0,8}=|\b(?:fun|func|val|var|let|class|object|interface|struct|enum|actor|protocol|extension|mixin|const|final)\s{1,8}(?:<[^>\n]{0,80}>\s{0,8})?(?:\w{1,80}(?:<[\w<>?, ]{0,80}>)?[?]?[.])?`?(?<word>(?!(?:class|interface|object|fun|func|val|var|let|struct|enum|extension)\b)\w{1,80})|^(?:[\w<>?, [\]]{1,80}\s)?(?<plain>\w{1,80})\s{0,8}(?:\(|=|get\b))/gmu;

export function createDeclarations(project: Project, endings: RegExp): Declarations {
  const paths = [...project.files.keys()]
    .filter((path) => endings.test(path) && !project.isTest(path) && !isTestSource(path))
    .toSorted(compareText);
  const units = new Map<string, SourceUnit>();
  const unit = (path: string): SourceUnit => {
    const known = units.get(path);
    if (known !== undefined) return known;
    const read = readUnit(path, project);
    units.set(path, read);
    return read;
  };
  let byName: ReadonlyMap<string, readonly string[]> | null = null;
  const filesDeclaring = (name: string): readonly SourceUnit[] => {
    byName ??= namesIn(paths, project);
    return (byName.get(name) ?? []).map((path) => unit(path));
  };
  return {
    paths,
    unit,
    functionNamed: (name, from, given) => {
      const all = functionsIn(filesDeclaring(name), name);
      return nearest(
        fitting(
          all.filter(({ code }) => code.receiver === null),
          given,
        ),
        from,
      );
    },
    extensionNamed: (name, from, given) =>
      nearest(fitting(extensionsIn(filesDeclaring(name), name), given), from),
    valueNamed: (name, from) =>
      nearest(
        filesDeclaring(name).flatMap((file) =>
          file.values.flatMap((code) => (code.names.includes(name) ? [{ code, unit: file }] : [])),
        ),
        from,
      ),
    typeNamed: (name, from) =>
      nearest(
        typesIn(filesDeclaring(name)).filter((type) => isType(type, name)),
        from,
      ),
    importedFrom(name, path) {
      const line = new RegExp(String.raw`^import\s[\w.]{0,200}?(\w+)\.${name}\s*$`, "mu");
      return line.exec(project.files.get(path) ?? "")?.[1] ?? null;
    },
    textOf: (path) => project.files.get(path) ?? "",
    nameBehind: (name, path) => aliasesIn(path, project).get(name) ?? null,
    isPrefix: (name, path) => prefixesIn(path, project).has(name),
    extensionsOf: (name) =>
      typesIn(filesDeclaring(name)).filter(
        ({ code }) => code.sort === "extension" && code.name === name,
      ),
    filesWith: (pattern) => paths.filter((path) => pattern.test(project.files.get(path) ?? "")),
  };
}

const ALIAS = /^import\s+[\w.]{1,300}?\.?(?<of>\w{1,80})\s+as\s+(?<name>\w{1,80})\s*;?\s*$/gmu;
const aliases = new WeakMap<Project, Map<string, ReadonlyMap<string, string>>>();

/** What a file of Kotlin imports by another name. */
function aliasesIn(path: string, project: Project): ReadonlyMap<string, string> {
  const known = aliases.get(project) ?? new Map<string, ReadonlyMap<string, string>>();
  aliases.set(project, known);
  const text = path.endsWith(".kt") ? (project.files.get(path) ?? "") : "";
  const found =
    known.get(path) ??
    new Map(
      [...text.matchAll(ALIAS)].map(({ groups = {} }) => [
        groups["name"] ?? "",
        groups["of"] ?? "",
      ]),
    );
  known.set(path, found);
  return found;
}

const PREFIX = /^import\s+['"][^'"\n]{1,300}['"]\s+(?:deferred\s+)?as\s+(?<name>\w{1,80})\b/gmu;
const prefixes = new WeakMap<Project, Map<string, ReadonlySet<string>>>();

/** The names that a file of Dart gives to other files. */
function prefixesIn(path: string, project: Project): ReadonlySet<string> {
  const known = prefixes.get(project) ?? new Map<string, ReadonlySet<string>>();
  prefixes.set(project, known);
  const text = path.endsWith(".dart") ? (project.files.get(path) ?? "") : "";
  const found =
    known.get(path) ??
    new Set([...text.matchAll(PREFIX)].flatMap(({ groups }) => groups?.["name"] ?? []));
  known.set(path, found);
  return found;
}

/** Tests of Android and Apple stand beside the application. */
function isTestSource(path: string): boolean {
  return /(?:^|\/)(?:androidTest|test|testFixtures|\w*UI?Tests?|previews?|Preview Content|build)\/|\.g\.dart$|\.freezed\.dart$|_test\.dart$/u.test(
    path,
  );
}

function isType({ code }: TypeRecord, name: string): boolean {
  return code.sort !== "extension" && code.name === name;
}

function functionsIn(units: readonly SourceUnit[], name: string): readonly FunctionRecord[] {
  return units.flatMap((unit) =>
    unit.functions.flatMap((code) => (code.name === name ? [{ code, unit }] : [])),
  );
}

/** Of functions with one name, those that take what is given; all, where none does. */
function fitting(
  found: readonly FunctionRecord[],
  given: Given | undefined,
): readonly FunctionRecord[] {
  if (given === undefined || found.length < 2) return found;
  const fits = found.filter(({ code }) => takes(code, given));
  return fits.length === 0 ? found : fits;
}

/** Whether a function can be called with these arguments. */
export function takes({ parameters }: Pick<FunctionCode, "parameters">, given: Given): boolean {
  const labels = given.flatMap(({ label }) => label ?? []);
  const isKnown = labels.every((label) => parameters.some((one) => one.label === label));
  const needed = parameters.filter(
    (one) => one.value === null && !labels.includes(one.label ?? ""),
  );
  const unnamed = given.length - labels.length;
  return isKnown && needed.length <= unnamed && given.length <= parameters.length;
}

/** Functions that extend a type: by its name before theirs, or inside of an `extension`. */
function extensionsIn(units: readonly SourceUnit[], name: string): readonly FunctionRecord[] {
  const named = functionsIn(units, name).filter(({ code }) => code.receiver !== null);
  const inside = typesIn(units).flatMap(({ code: { sort, members }, unit }) =>
    sort === "extension"
      ? members.flatMap((code) =>
          code.kind === "function" && code.name === name ? [{ code, unit }] : [],
        )
      : [],
  );
  return [...named, ...inside];
}

function typesIn(units: readonly SourceUnit[]): readonly TypeRecord[] {
  return units.flatMap(({ types }) => types);
}

/** Of several things of one name, the one in the same file, else in the nearest folder. */
function nearest<Found extends { readonly unit: SourceUnit }>(
  found: readonly Found[],
  from: string,
): Found | null {
  let best: Found | null = null;
  let bestShared = -1;
  for (const one of found) {
    const shared = sharedFolders(one.unit.path, from);
    if (shared > bestShared) {
      best = one;
      bestShared = shared;
    }
  }
  return best;
}

function sharedFolders(path: string, from: string): number {
  if (path === from) return Number.MAX_SAFE_INTEGER;
  const one = folderOf(path).split("/");
  const other = folderOf(from).split("/");
  const first = one.findIndex((part, index) => part !== other[index]);
  return first === -1 ? one.length : first;
}

function namesIn(
  paths: readonly string[],
  project: Project,
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const path of paths)
    for (const match of (project.files.get(path) ?? "").matchAll(DECLARED)) {
      const { typed, word, plain } = match.groups ?? {};
      const name = typed ?? word ?? plain ?? "";
      const files = byName.get(name);
      if (files === undefined) byName.set(name, [path]);
      else if (files.at(-1) !== path) files.push(path);
    }
  return byName;
}

function readUnit(path: string, { files, gaps }: Project): SourceUnit {
  const { body, isUnbalanced } = noteLimitsIn(path, gaps, () =>
    readCallSource(path, files.get(path) ?? ""),
  );
  if (isUnbalanced)
    gaps.note({
      kind: "syntax",
      what: `the file ${path}`,
      why: "its brackets do not match, so that parts of it may be read as something else",
      help: "a file that its own compiler accepts",
      source: { path, line: 1 },
    });
  const unit: SourceUnit & { readonly types: TypeRecord[] } = {
    path,
    functions: body.filter((code) => code.kind === "function"),
    values: body.filter((code) => code.kind === "declare"),
    types: [],
    statements: body.filter(({ kind }) => !["function", "declare", "type"].includes(kind)),
  };
  for (const code of body) if (code.kind === "type") addTypes(code, null, unit);
  return unit;
}

/** A type and those that stand in it. */
function addTypes(
  code: TypeCode,
  outer: TypeRecord | null,
  unit: SourceUnit & { readonly types: TypeRecord[] },
): void {
  const record: TypeRecord = { code, unit, outer };
  unit.types.push(record);
  for (const member of code.members) if (member.kind === "type") addTypes(member, record, unit);
}
