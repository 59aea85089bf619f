import { badJson } from "../../gaps.ts";
import { compareText } from "../../order.ts";
import type { TextPart } from "../../partial.ts";
import { isInside } from "../../source/paths.ts";
import type { Project } from "../../source/project.ts";
import { readJson } from "../../source/languages/json.ts";
import type { Content } from "../../ui/content.ts";

/** The texts of a Flutter application, by the names that its code calls them; null for others. */
export type FlutterTexts = (name: string) => Content | null;

/** Reads `lib/l10n/app_en.arb`. Source: docs.flutter.dev, "Internationalizing Flutter apps". */
export function readFlutterTexts(
  folder: string,
  project: Pick<Project, "files" | "gaps">,
): FlutterTexts {
  const paths = [...project.files.keys()].filter(
    (path) => path.endsWith(".arb") && isInside(path, folder),
  );
  const [path] = paths.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a, b));
  const texts = path === undefined ? new Map<string, Content>() : readFile(path, project);
  return (name) => texts.get(name) ?? null;
}

/** English is what tests are likely to run in. */
function rankOf(path: string): number {
  return /(?:^|[_/-])en(?:_\w+)?\.arb$/u.test(path) ? 0 : 1;
}

function readFile(
  path: string,
  { files, gaps }: Pick<Project, "files" | "gaps">,
): ReadonlyMap<string, Content> {
  const json = readJson(files.get(path) ?? "");
  if (json === null) gaps.note(badJson(path));
  const texts = new Map<string, Content>();
  for (const [name, value] of json ?? [])
    if (typeof value === "string" && !name.startsWith("@")) texts.set(name, contentOf(value));
  return texts;
}

/** A text with a hole for each placeholder; of plurals, only that something is put in is known. */
function contentOf(text: string): Content {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{(?:[^{}]|\{[^{}]*\})*\}/gu)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    parts.push({ field: null });
    at = match.index + match[0].length;
  }
  if (at < text.length || parts.length === 0) parts.push(text.slice(at));
  return { alternatives: [parts], translated: true };
}
