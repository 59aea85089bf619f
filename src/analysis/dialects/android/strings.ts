import { noteLimitsIn, type GapLog } from "../../gaps.ts";
import { compareText } from "../../order.ts";
import type { TextPart } from "../../partial.ts";
import type { Project } from "../../source/project.ts";
import { folderOf } from "../../source/paths.ts";
import type { Content } from "../../ui/content.ts";
import { readResources } from "./read-resources.ts";

/** The texts of an Android application, by the names that its code calls them. */
export interface AndroidStrings {
  /** What `R.string.name` reads, seen from a file; null where no resource has that name. */
  textOf(name: string, from: string): Content | null;
  /** The texts of `R.array.name`. */
  arrayOf(name: string, from: string): readonly Content[] | null;
}

interface Resource {
  readonly path: string;
  readonly texts: readonly Content[];
}

const VALUES = /(?:^|\/)res\/values\/[^/]+\.xml$/u;

/** Reads the resources of the default language. Source: developer.android.com, "String resources". */
export function readAndroidStrings(
  project: Pick<Project, "files" | "gaps" | "isTest">,
): AndroidStrings {
  let texts: ReadonlyMap<string, readonly Resource[]> | null = null;
  const find = (key: string, from: string): Resource | null => {
    texts ??= readAll(project);
    return nearest(texts.get(key) ?? [], from);
  };
  return {
    textOf: (name, from) => {
      const found = find(`string ${name}`, from) ?? find(`plurals ${name}`, from);
      return found === null ? null : joined(found.texts);
    },
    arrayOf: (name, from) =>
      (find(`string-array ${name}`, from) ?? find(`array ${name}`, from))?.texts ?? null,
  };
}

/** A text that depends on a number may be any of its forms. */
function joined(texts: readonly Content[]): Content {
  return { alternatives: texts.flatMap(({ alternatives }) => alternatives), translated: true };
}

function readAll({
  files,
  gaps,
  isTest,
}: Pick<Project, "files" | "gaps" | "isTest">): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>();
  const paths = [...files.keys()].filter((path) => VALUES.test(path) && !isTest(path));
  for (const path of paths.toSorted(compareText))
    for (const [key, texts] of readFile(path, files.get(path) ?? "", gaps)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [{ path, texts }]);
      else known.push({ path, texts });
    }
  return found;
}

function readFile(
  path: string,
  text: string,
  gaps: GapLog,
): readonly [string, readonly Content[]][] {
  const found: [string, readonly Content[]][] = [];
  noteLimitsIn(path, gaps, () => {
    readResources(text, ({ tag, name, texts }) => {
      if (tag === "string" || LISTS.has(tag)) found.push([`${tag} ${name}`, texts.map(contentOf)]);
    });
  });
  return found;
}

const LISTS = new Set(["plurals", "string-array", "array"]);

/** Of resources of one name in several modules, that of the nearest one. */
function nearest(found: readonly Resource[], from: string): Resource | null {
  const wanted = folderOf(from).split("/");
  let best: Resource | null = null;
  let bestShared = -1;
  for (const resource of found) {
    const parts = resource.path.split("/");
    const first = wanted.findIndex((part, index) => part !== parts[index]);
    const shared = first === -1 ? wanted.length : first;
    if (shared > bestShared) {
      best = resource;
      bestShared = shared;
    }
  }
  return best;
}

const ARGUMENT = /%(?:\d+\$)?[-#+ 0,(]*\d*(?:\.\d+)?[sdfxXc]/gu;

/** What a resource reads, a hole for each argument that is put into it. */
function contentOf(written: string): Content {
  const text = unescaped(written);
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(ARGUMENT)) {
    if (match.index > at) parts.push(plain(text.slice(at, match.index)));
    parts.push({ field: null });
    at = match.index + match[0].length;
  }
  if (at < text.length || parts.length === 0) parts.push(plain(text.slice(at)));
  return { alternatives: [parts], translated: true };
}

function plain(text: string): string {
  return text.replaceAll("%%", "%");
}

/** Quotes, escapes and white space as Android reads them. */
function unescaped(text: string): string {
  const trimmed = text.trim();
  const isQuoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
  const inner = isQuoted ? trimmed.slice(1, -1) : trimmed.replaceAll(/\s+/gu, " ");
  return inner.replaceAll(/\\(?:u(?<code>[\da-f]{4})|(?<sign>[\s\S]))/giu, (_, code, sign) => {
    if (typeof code === "string") return String.fromCodePoint(Number.parseInt(code, 16));
    if (sign === "n") return "\n";
    return sign === "t" ? "\t" : String(sign);
  });
}
