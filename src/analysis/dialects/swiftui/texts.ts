import { badJson, noteLimitsIn } from "../../gaps.ts";
import { compareText } from "../../order.ts";
import type { TextPart } from "../../partial.ts";
import { readJson, type JsonMap } from "../../source/languages/json.ts";
import { isInside } from "../../source/paths.ts";
import type { Project } from "../../source/project.ts";
import type { Content } from "../../ui/content.ts";

/** What a text reads in the language that tests run in: its translation, else the text itself. */
export type AppleTexts = (content: Content) => Content;

type Files = Pick<Project, "files" | "gaps">;

/**
 * Reads the catalogues of an application: English, as that is what tests are likely to run in, else
 * the language that its texts are written in. Source: developer.apple.com, "Localization".
 */
export function readAppleTexts(folder: string, project: Files): AppleTexts {
  let texts: ReadonlyMap<string, string> | null = null;
  return (content) => {
    texts ??= readAll(folder, project);
    const [only, ...others] = content.alternatives;
    if (only === undefined || others.length > 0 || texts.size === 0) return content;
    for (const key of keysOf(only)) {
      const found = texts.get(key);
      if (found !== undefined)
        return { alternatives: [partsOf(found, key, only)], translated: true };
    }
    return content;
  };
}

function readAll(folder: string, project: Files): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const paths = [...project.files.keys()].filter((path) => isInside(path, folder));
  for (const path of paths.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a, b)))
    for (const [key, value] of readFile(path, project)) if (!texts.has(key)) texts.set(key, value);
  return texts;
}

function rankOf(path: string): number {
  return path.includes("/Base.lproj/") ? 1 : 0;
}

function readFile(path: string, project: Files): Iterable<readonly [string, string]> {
  const text = project.files.get(path) ?? "";
  if (/(?:^|\/)(?:en|en-US|Base)\.lproj\/[^/]*\.strings$/u.test(path)) return readStrings(text);
  return path.endsWith(".xcstrings") ? readCatalogue(path, project) : [];
}

/** `"key" = "value";` */
function* readStrings(text: string): Iterable<readonly [string, string]> {
  const entry = /"(?<key>(?:[^"\\]|\\.)*)"\s*=\s*"(?<value>(?:[^"\\]|\\.)*)"/gsu;
  for (const { groups } of text.matchAll(entry))
    yield [unescaped(groups?.["key"] ?? ""), unescaped(groups?.["value"] ?? "")];
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?<sign>.)/gsu, (_, sign: string) => (sign === "n" ? "\n" : sign));
}

/** A string catalogue of Xcode: a key stands for itself where it has no English text. */
function* readCatalogue(path: string, { files, gaps }: Files): Iterable<readonly [string, string]> {
  const json = noteLimitsIn(path, gaps, () => readJson(files.get(path) ?? ""));
  if (json === null) gaps.note(badJson(path));
  const source = json?.get("sourceLanguage");
  for (const [key, entry] of mapAt(json, "strings") ?? []) {
    if (!(entry instanceof Map)) continue;
    const localizations = mapAt(entry, "localizations");
    const found =
      valueIn(mapAt(localizations, "en")) ??
      valueIn(mapAt(localizations, typeof source === "string" ? source : "en"));
    if (found !== null) yield [key, found];
  }
}

function valueIn(localization: JsonMap | null): string | null {
  const value = mapAt(localization, "stringUnit")?.get("value");
  return typeof value === "string" ? value : null;
}

function mapAt(json: JsonMap | null, name: string): JsonMap | null {
  const found = json?.get(name);
  return found instanceof Map ? found : null;
}

const FORMATS = ["%@", "%lld", "%d", "%ld"];

/** What a text is called in a catalogue: a hole is one of the formats. */
function keysOf(parts: readonly TextPart[]): readonly string[] {
  const withFormat = (format: string): string =>
    parts.map((part) => (typeof part === "string" ? part : format)).join("");
  return [...new Set(FORMATS.map(withFormat))];
}

const FORMAT = /%(?:\d+\$)?(?:@|l{0,2}[du]|\.?\d*l?f)/gu;

/** A translation with the holes of the text in it, in their order. */
function partsOf(found: string, key: string, given: readonly TextPart[]): readonly TextPart[] {
  if (found === key && given.every((part) => typeof part === "string")) return given;
  const pieces = found.split(FORMAT);
  return pieces.flatMap((piece, index): TextPart[] => {
    const hole: TextPart[] = index === 0 ? [] : [{ field: null }];
    return piece === "" ? hole : hole.concat(piece.replaceAll("%%", "%"));
  });
}
