import { entriesIn, type BuildEntry } from "./build-enums.ts";
import type { Project } from "../source/project.ts";

/** A text of a build file, and whether something that is only known when it is built decides a part. */
export interface BuildText {
  readonly text: string;
  readonly certainty: "literal" | "pattern";
}

/** The value of a name that build files declare; null where none does, or several do. */
export type LookUp = (name: string) => string | null;

/** Where builds of several modules keep what they share. */
export const BUILD_LOGIC =
  /(?:^|\/)(?:buildSrc|build-logic|build_logic|buildLogic|gradle|plugins)\/.*\.kts?$/u;
/** In Kotlin a name with a value is an argument of a call, where no `val` stands before it. */
const IN_KOTLIN = /\bval\s+(?<name>\w+)\s*(?::\s*String\s*)?=\s*"(?<value>[\w.-]*)"/gu;
const IN_GROOVY =
  /(?:^|[\s.])(?<name>[A-Za-z_]\w*)\s*=\s*(?:"(?<value>[\w.-]*)"|'(?<other>[\w.-]*)')/gmu;
const IN_PROPERTIES = /^[ \t]*(?<name>[\w.-]+)[ \t]*=[ \t]*(?<value>[\w.-]+)[ \t]*\r?$/gmu;

/** Names of texts that the build files of a repository declare. */
export function readBuildNames({ files }: Pick<Project, "files">): LookUp {
  const values = new Map<string, string | null>();
  for (const [path, text] of files) {
    const pattern = declarationsOf(path);
    for (const { groups } of pattern === null ? [] : text.matchAll(pattern)) {
      const { name = "", value, other = "" } = groups ?? {};
      const known = values.get(name);
      values.set(name, known === undefined || known === (value ?? other) ? (value ?? other) : null);
    }
  }
  for (const { enumName, name, texts } of buildEntries({ files }))
    for (const [property, text] of texts) values.set(`${enumName}.${name}.${property}`, text);
  return (name) => values.get(name) ?? null;
}

/** The entries of all enums of the files that build a repository. */
export function buildEntries({ files }: Pick<Project, "files">): readonly BuildEntry[] {
  return [...files].flatMap(([path, text]) =>
    path.endsWith(".gradle.kts") || BUILD_LOGIC.test(path) ? entriesIn(text) : [],
  );
}

function declarationsOf(path: string): RegExp | null {
  if (path.endsWith("gradle.properties")) return IN_PROPERTIES;
  if (path.endsWith(".gradle")) return IN_GROOVY;
  return path.endsWith(".gradle.kts") || BUILD_LOGIC.test(path) ? IN_KOTLIN : null;
}

/** The text that an expression of a build file stands for; null when it is not in the source. */
export function textOf(expression: string, lookUp: LookUp): BuildText | null {
  const parts = expression.split("?:");
  const last = (parts.at(-1) ?? "").trim();
  const certainty = parts.length > 1 ? "pattern" : "literal";
  const pieces = last.split("+").map((piece) => pieceOf(piece.trim(), lookUp));
  const known = pieces.filter((piece) => piece !== null);
  return known.length < pieces.length || known.length === 0
    ? null
    : { text: known.join(""), certainty };
}

function pieceOf(piece: string, lookUp: LookUp): string | null {
  const quoted = /^(?:"""|["'])(?<inner>.*?)(?:"""|["'])$/su.exec(piece)?.groups?.["inner"];
  if (quoted !== undefined) return filledIn(quoted, lookUp);
  const property = /(?:property|findProperty|getProperty)\(\s*["']([\w.-]+)["']\s*\)/u.exec(piece);
  const name = property?.[1] ?? lastNameOf(piece);
  return name === undefined ? null : (lookUp(piece) ?? lookUp(name));
}

/** `id` of `Config.id` and of `Config.id()`. */
function lastNameOf(piece: string): string | undefined {
  const names = /^([\w.]+)(?:\(\))?$/u.exec(piece)?.[1];
  return names?.split(".").at(-1) || undefined;
}

/** A text with the values of the names in it: `$base.debug`. */
function filledIn(text: string, lookUp: LookUp): string | null {
  let isKnown = true;
  const filled = text.replaceAll(/\$\{([^{}]*)\}|\$(\w+)/gu, (_, inner?: string, bare?: string) => {
    const value = pieceOf((inner ?? bare ?? "").trim(), lookUp);
    isKnown &&= value !== null;
    return value ?? "";
  });
  return isKnown ? filled : null;
}
