import type { Json } from "../../answers/server.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { declaredMajor } from "../../source/declared-version.ts";
import { readAnyJson, type Json as Read } from "../../source/languages/json.ts";

/** What builds an application serves the files of its public folder, and no others. */
const BUILDERS = ["vite", "react-scripts", "next", "@angular/cli", "parcel", "webpack"];

/**
 * The data of a file that the application serves itself at an address; null for an address that is no file
 * of it. Sources: vite.dev/guide/assets#the-public-directory, nextjs.org/docs/app/api-reference/file-conventions/public-folder.
 */
export function servedJson(address: string, { project, session }: Evaluator): Json | null {
  const [, name] = /^(?:\*\*)?\/([^*?#]+\.json)(?:[?#].*)?$/u.exec(address) ?? [];
  if (name === undefined) return null;
  const isBuilt = BUILDERS.some((builder) => declaredMajor(project, builder) !== null);
  const roots = ["", ...project.roots.map((root) => (root === "" ? "" : `${root}/`))];
  const paths = isBuilt
    ? roots.map((root) => `${root}public/${name}`)
    : foldersAbove(session.at?.path ?? "").map((folder) => folder + name);
  const text = paths.map((path) => project.files.get(path)).find((found) => found !== undefined);
  return text === undefined ? null : plain(readAnyJson(text));
}

/** The folders that a path is in, the innermost first, each with its slash. */
function foldersAbove(path: string): readonly string[] {
  const slashes = [...path.matchAll(/\//gu)].map(({ index }) => path.slice(0, index + 1));
  return [...slashes.toReversed(), ""];
}

/** The data as JSON has it. */
function plain(read: Read): Json {
  if (read instanceof Map)
    return Object.fromEntries([...read].map(([name, value]) => [name, plain(value)]));
  return Array.isArray(read) ? read.map((item) => plain(item)) : read;
}
