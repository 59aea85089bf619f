import { compareText } from "../../order.ts";
import { folderOf } from "../../source/paths.ts";
import type { Project } from "../../source/project.ts";

/** An application of the repository that is made with Next.js. */
export interface NextApp {
  /** Its folder; empty for the repository itself. */
  readonly folder: string;
  /** Its `app` folders, of which it has one at most, here or in `src`. */
  readonly appFolders: readonly string[];
  readonly pagesFolders: readonly string[];
  /** The files in these folders, in path order. */
  readonly files: readonly string[];
}

/** The applications of a repository: what depends on Next.js, or has its configuration. */
export function nextApps(project: Project): readonly NextApp[] {
  const { files } = project;
  const folders = new Set<string>();
  for (const [path, text] of files) if (isOfNext(path, text)) folders.add(folderOf(path));
  const paths = [...files.keys()].filter((path) => !project.isTest(path)).toSorted(compareText);
  return [...folders].toSorted(compareText).map((folder) => {
    const inside = (name: string): readonly string[] =>
      ["", "src/"].map((source) => `${folder === "" ? "" : `${folder}/`}${source}${name}`);
    const appFolders = inside("app");
    const pagesFolders = inside("pages");
    const all = [...appFolders, ...pagesFolders];
    const own = paths.filter((path) => all.some((one) => path.startsWith(`${one}/`)));
    return { folder, appFolders, pagesFolders, files: own };
  });
}

function isOfNext(path: string, text: string): boolean {
  if (/(?:^|\/)next\.config\.[cm]?[jt]s$/u.test(path)) return true;
  return /(?:^|\/)package\.json$/u.test(path) && /"next"\s*:/u.test(text);
}

const ENDINGS = ["tsx", "jsx", "ts", "js", "mjs"];

/** The script of this name in a folder; null when there is none. */
export function scriptIn(
  folder: string,
  name: string,
  { files }: Pick<Project, "files">,
): string | null {
  const at = folder === "" ? name : `${folder}/${name}`;
  return ENDINGS.map((ending) => `${at}.${ending}`).find((path) => files.has(path)) ?? null;
}

/** The folders from one of these down to that of a file, the outermost first. */
export function foldersTo(path: string, outermost: readonly string[]): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
    folders.unshift(folder);
    if (outermost.includes(folder)) break;
  }
  return folders;
}
