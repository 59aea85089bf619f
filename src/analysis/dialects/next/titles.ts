import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { isNullish, objectOf, UNKNOWN, type Value } from "../../code/value.ts";
import { messageOf } from "../../gaps.ts";
import { folderOf } from "../../source/paths.ts";
import { foldersTo, scriptIn, type NextApp } from "./apps.ts";

interface Title {
  readonly text: string | null;
  /** What titles in the folders below are put into. */
  readonly template: string | null;
}

/**
 * The title of a page of the `app` folder, by its metadata and that of its layouts; null when it has
 * none, or none that is known. A template is for the folders below its own.
 * Source: nextjs.org/docs/app/api-reference/functions/generate-metadata#title.
 */
export function titleOf(path: string, app: NextApp, evaluator: Evaluator): string | null {
  const layouts = foldersTo(path, app.appFolders).flatMap(
    (folder) => scriptIn(folder, "layout", evaluator.project) ?? [],
  );
  let above: Title = { text: null, template: null };
  let here = above;
  let folder = "";
  for (const file of [...layouts, path]) {
    if (folderOf(file) !== folder) above = here;
    folder = folderOf(file);
    const given = givenTitle(file, evaluator);
    if (given !== null) here = titleFrom(given, above);
  }
  return here.text;
}

function titleFrom(given: Value, { template: around }: Title): Title {
  if (given.kind !== "object") return { text: inTemplate(stringOf(given), around), template: null };
  const { properties } = given;
  const absolute = stringOf(properties.get("absolute"));
  const text = absolute ?? inTemplate(stringOf(properties.get("default")), around);
  return { text, template: stringOf(properties.get("template")) };
}

function inTemplate(text: string | null, template: string | null): string | null {
  return text === null || template === null ? text : template.replace("%s", () => text);
}

/** The title that a file gives, which may be one that is not known; null for none. */
function givenTitle(path: string, evaluator: Evaluator): Value | null {
  const fixed = evaluator.exported(path, "metadata");
  const make = evaluator.exported(path, "generateMetadata");
  const metadata = fixed ?? (make === null ? null : made(make, path, evaluator));
  if (metadata === null) return null;
  const title = metadata.kind === "object" ? metadata.properties.get("title") : UNKNOWN;
  return title === undefined || isNullish(title) ? null : title;
}

function made(make: Value, path: string, evaluator: Evaluator): Value {
  try {
    return evaluator.call(make, [objectOf([["params", UNKNOWN]], true), UNKNOWN]);
  } catch (error) {
    evaluator.project.gaps.note({
      kind: "page",
      what: `the title of ${path}`,
      why: messageOf(error),
      help: "tests of it that are written by hand",
      source: { path, line: 1 },
    });
    return UNKNOWN;
  }
}
