import { noteLimitsIn } from "../../gaps.ts";
import { isWithin } from "../../limits.ts";
import { markupElements, parseXml, type MarkupElement } from "../../source/languages/markup.ts";
import { folderOf } from "../../source/paths.ts";
import type { Project } from "../../source/project.ts";
import { textContent, UNKNOWN_CONTENT, type Content } from "../../ui/content.ts";
import type { AndroidStrings } from "../android/strings.ts";

/** A resource that is a file of XML. */
export interface XmlResource {
  readonly path: string;
  readonly root: MarkupElement;
}

type Kind = "layout" | "menu" | "navigation";

/** The resources of an application that its views are made of. */
export interface Resources {
  /** The file of `R.layout.main`, seen from another file; null where there is none. */
  file(kind: Kind, name: string, from: string): XmlResource | null;
  /** What an attribute reads: `@string/title`, or a text; null where it is not set. */
  text(value: string | undefined, from: string): Content | null;
}

export function createResources(project: Project, strings: AndroidStrings): Resources {
  const known = new Map<string, XmlResource | null>();
  return {
    file(kind, name, from) {
      const path = nearest(project, new RegExp(`(?:^|/)res/${kind}/${name}\\.xml$`, "u"), from);
      if (path === null) return null;
      const found = known.get(path);
      if (found !== undefined) return found;
      const read = readFile(path, project);
      known.set(path, read);
      return read;
    },
    text(value, from) {
      if (value === undefined || value === "") return null;
      const name = /^@(?:\+?[\w.]+:)?string\/(?<name>\w+)$/u.exec(value)?.groups?.["name"];
      if (name !== undefined) return strings.textOf(name, from) ?? UNKNOWN_CONTENT;
      return /^[@?]/u.test(value) ? UNKNOWN_CONTENT : textContent(unescaped(value));
    },
  };
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?<sign>.)/gu, (_, sign: string) => (sign === "n" ? "\n" : sign));
}

/** The outermost view of a file; data binding has a tag around it. */
function readFile(path: string, { files, gaps }: Project): XmlResource | null {
  const nodes = noteLimitsIn(path, gaps, () => parseXml(files.get(path) ?? ""));
  const first = nodes.find((node) => node.kind === "element");
  if (first === undefined) return null;
  const inner = first.children.find((node) => node.kind === "element" && node.tag !== "data");
  return { path, root: first.tag === "layout" && inner?.kind === "element" ? inner : first };
}

/** Of files that fit, the one with most folders in common. */
function nearest(project: Project, pattern: RegExp, from: string): string | null {
  const wanted = folderOf(from).split("/");
  let best: string | null = null;
  let bestShared = -1;
  for (const path of project.files.keys()) {
    if (!pattern.test(path) || project.isTest(path)) continue;
    const parts = path.split("/");
    const first = wanted.findIndex((part, index) => part !== parts[index]);
    const shared = first === -1 ? wanted.length : first;
    if (shared <= bestShared) continue;
    best = path;
    bestShared = shared;
  }
  return best;
}

/** `save` of `@+id/save` and `@id/save`; null for another value. */
export function idIn(value: string | undefined): string | null {
  return /^@\+?(?:android:)?id\/(?<id>\w+)$/u.exec(value ?? "")?.groups?.["id"] ?? null;
}

export function idOf({ attributes }: MarkupElement): string | null {
  return idIn(attributes.get("android:id"));
}

/** `main` of `@layout/main`. */
export function nameIn(value: string | undefined): string | null {
  return /^@\w+\/(?<name>\w+)$/u.exec(value ?? "")?.groups?.["name"] ?? null;
}

/** The ids of a file, and those of what it includes without an id of its own. */
export function idsIn(
  { root, path }: XmlResource,
  resources: Resources,
  depth = 0,
): readonly string[] {
  return markupElements([root]).flatMap((element) => {
    const id = idOf(element);
    if (id !== null) return [id];
    const name = element.tag === "include" ? nameIn(element.attributes.get("layout")) : null;
    const inner =
      name === null || !isWithin("routeDepth", depth) ? null : resources.file("layout", name, path);
    return inner === null ? [] : idsIn(inner, resources, depth + 1);
  });
}
