import { GLOBAL } from "../../code/globals.ts";
import { arrayOf, literal, type Value } from "../../code/value.ts";
import type { Project } from "../../source/project.ts";
import type { PackageModel } from "../types.ts";

/** Source: playwright.dev/docs/emulation#locale--timezone. */
const LANGUAGE = literal("en-US");

const OF_VISITOR: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["navigator.language", LANGUAGE],
  ["navigator.languages", arrayOf([LANGUAGE])],
  ["navigator.onLine", literal(true)],
  ["navigator.cookieEnabled", literal(true)],
]);

/** What the browser of a test says of its visitor, where the project's own tests do not set it otherwise. */
export const visitor: PackageModel = {
  name: "the visitor's browser",
  matches: (module) => module === GLOBAL,
  constant({ name }, { project }) {
    const known = OF_VISITOR.get(name.replace(/^(?:window|globalThis)\./u, ""));
    return known === undefined || setsVisitor(project) ? null : known;
  },
};

const settings = new WeakMap<Project, boolean>();

function setsVisitor(project: Project): boolean {
  const known = settings.get(project);
  if (known !== undefined) return known;
  const found = [...project.files].some(
    ([path, text]) =>
      /(?:^|\/)playwright[\w.-]*\.[cm]?[jt]s$/u.test(path) && /\b(?:locale|offline)\b/u.test(text),
  );
  settings.set(project, found);
  return found;
}
