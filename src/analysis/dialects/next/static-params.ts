import type { Evaluator } from "../../code/evaluator.ts";
import { createSession } from "../../code/session.ts";
import { Store } from "../../code/store.ts";
import { stringOf } from "../../code/text.ts";
import { arrayOf, literal, objectOf, type Value } from "../../code/value.ts";
import { messageOf } from "../../gaps.ts";
import { foldersTo, scriptIn, type NextApp } from "./apps.ts";
import type { PageFile } from "./page-file.ts";

const PARAMETER = /:([\w-]+)(\*?)/gu;

/**
 * A page with parameters at the first of the URLs that are built ahead, where the source says them; null for others.
 * Sources: nextjs.org/docs, `generateStaticParams` and `getStaticPaths`.
 */
export function builtAhead(file: PageFile, app: NextApp, evaluator: Evaluator): PageFile | null {
  const names = [...file.route.path.matchAll(PARAMETER)];
  if (names.length === 0) return null;
  evaluator.session = createSession("render", new Store());
  const given = paramsOf(file, app, evaluator);
  const texts = new Map([...given].map(([name, value]) => [name, segmentsOf(value)]));
  if (names.some(([, name = ""]) => !exists(texts.get(name)))) return null;
  const path = file.route.path.replace(PARAMETER, (_, name: string) => texts.get(name) ?? "");
  return { ...file, route: { ...file.route, path }, params: objectOf([...given]) };
}

function exists(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== "";
}

/** The first value of each parameter: of the page, else of what is around it. */
function paramsOf(
  { path }: PageFile,
  { appFolders }: NextApp,
  evaluator: Evaluator,
): ReadonlyMap<string, Value> {
  const { project } = evaluator;
  const layouts = foldersTo(path, appFolders).flatMap(
    (folder) => scriptIn(folder, "layout", project) ?? [],
  );
  const found = new Map<string, Value>();
  for (const file of [...layouts, path])
    for (const [name, value] of firstOf(file, evaluator)) found.set(name, value);
  return found;
}

function firstOf(file: string, evaluator: Evaluator): ReadonlyMap<string, Value> {
  const make =
    evaluator.exported(file, "generateStaticParams") ?? evaluator.exported(file, "getStaticPaths");
  if (make?.kind !== "function") return new Map();
  try {
    const made = evaluator.call(make, [objectOf([], true)]);
    const list = made.kind === "object" ? made.properties.get("paths") : made;
    const first = list?.kind === "array" ? list.items[0] : undefined;
    if (first?.kind !== "object") return new Map();
    const params = first.properties.get("params") ?? first;
    return params.kind === "object" ? params.properties : new Map();
  } catch (error) {
    evaluator.project.gaps.note({
      kind: "route",
      what: `the URLs that ${file} is built for`,
      why: messageOf(error),
      help: "tests of these pages that are written by hand",
      source: { path: file, line: 1 },
    });
    return new Map();
  }
}

/** A value as the part of a URL that it is; null for one that is not known. */
function segmentsOf(value: Value): string | null {
  const parts = (value.kind === "array" ? value : arrayOf([value])).items.map((item) =>
    stringOf(
      item.kind === "literal" && typeof item.value === "number"
        ? literal(String(item.value))
        : item,
    ),
  );
  return parts.some((part) => part === null)
    ? null
    : parts.map((part) => encodeURIComponent(part ?? "")).join("/");
}
