import { counted, plain } from "../app-model/lines/words.ts";
import { NamedError } from "../contracts/errors.ts";
import type { FileEntry } from "./read-text.ts";

interface Listed {
  readonly fileTree: readonly FileEntry[];
  readonly omitted: Readonly<Record<string, number>>;
}

/**
 * The files below a folder as lines, a folder on each: as deep as fits into `most` characters, with
 * what lies deeper counted. Throws `InvalidInput` for a folder in which nothing is listed.
 */
export function treeLines({ fileTree, omitted }: Listed, folder: string, most: number): string {
  const base = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  const paths = fileTree.flatMap(({ path }) =>
    path.startsWith(base) ? [path.slice(base.length)] : [],
  );
  if (paths.length === 0) throw notAFolder(folder);
  const head = `${counted(paths.length, "file")}${base === "" ? "" : ` in ${plain(base)}`}${leftOut(omitted)}`;
  const deepest = Math.max(...paths.map((path) => path.split("/").length));
  for (let depth = deepest; depth > 1; depth -= 1) {
    const lines = [head, ...folderLines(paths, depth)].join("\n");
    if (lines.length <= most) return lines;
  }
  const lines = [head, ...folderLines(paths, 1)].join("\n");
  return lines.length <= most ? lines : `${lines.slice(0, most)}… look into a folder`;
}

/** Folders down to a depth with the names in them; a folder below that is told by its count. */
function folderLines(paths: readonly string[], depth: number): string[] {
  const folders = new Map<string, Map<string, number>>();
  for (const path of paths) {
    const segments = path.split("/");
    const parent = segments.slice(0, Math.min(segments.length, depth) - 1).join("/");
    const name = segments.length <= depth ? (segments.at(-1) ?? "") : `${segments[depth - 1]}/`;
    const names = folders.get(parent) ?? new Map<string, number>();
    folders.set(parent, names.set(name, (names.get(name) ?? 0) + 1));
  }
  return [...folders].map(([parent, names]) => {
    const told = [...names].map(([name, count]) =>
      name.endsWith("/") ? `${plain(name)} (${counted(count, "file")})` : plain(name),
    );
    return `${parent === "" ? "." : plain(parent)}: ${told.join(", ")}`;
  });
}

function leftOut(omitted: Readonly<Record<string, number>>): string {
  const reasons = Object.entries(omitted).map(([reason, files]) => `${files} ${reason}`);
  return reasons.length === 0 ? "" : `; not listed: ${reasons.join(", ")}`;
}

function notAFolder(folder: string): NamedError {
  return new NamedError(
    "InvalidInput",
    `folder: nothing is listed below ${JSON.stringify(folder.slice(0, 200))}. Take a folder as repo.tree gives it, or leave it out.`,
  );
}
