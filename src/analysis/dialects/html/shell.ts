import type { Project } from "../../source/project.ts";
import { noteLimitsIn, type Gap } from "../../gaps.ts";
import { compareText } from "../../order.ts";
import { addressedFile } from "./addresses.ts";
import { readDocument } from "./document.ts";

/** The title of the page that an application is put into; null when it is none to be read. */
export function shellTitle({ files, gaps }: Project): string | null {
  const paths = [...files.keys()].filter((path) => /(?:^|\/)index\.html$/u.test(path));
  for (const path of paths.toSorted(compareText)) {
    const { title } = noteLimitsIn(path, gaps, () => readDocument(path, files.get(path) ?? ""));
    if (title !== null && title !== "" && !/[{}%<]/u.test(title)) return title;
  }
  return null;
}

/** Whether a page is what one of these applications is put into. */
export function isShell(path: string, mounts: readonly string[], { roots }: Project): boolean {
  return mounts.some((mount) => indexesOf(packageOf(mount, roots)).includes(path));
}

/** The folder of the package that a file belongs to: of several around it, the nearest. */
export function packageOf(path: string, roots: readonly string[]): string {
  const around = roots.filter((folder) => folder === "" || path.startsWith(`${folder}/`));
  return around.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

/** The page that an application is put into by the script at this path; null where none was read. */
export function shellOf(mount: string, { files, roots }: Project): string | null {
  const folder = packageOf(mount, roots);
  return indexesOf(folder).find((path) => files.has(path)) ?? null;
}

/** Where build tools look for the page of an application. */
function indexesOf(folder: string): readonly string[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  return ["", "public/", "src/"].map((inner) => `${prefix}${inner}index.html`);
}

/**
 * The mounts that an application starts with: where pages of its package name some of them as their
 * scripts, those; a mount that no page names is an example, or one that an application calls later.
 * Source: vite.dev/guide/#index-html-and-project-root.
 */
export function startedBy<Mount extends { readonly source: Gap["source"] }>(
  mounts: readonly Mount[],
  project: Project,
): readonly Mount[] {
  if (mounts.length < 2) return mounts;
  const named = namedScripts(project);
  const folderOf = ({ source }: Mount): string => packageOf(source.path, project.roots);
  const isNamed = ({ source }: Mount): boolean => named.has(source.path);
  const foldersNamed = new Set(mounts.filter((mount) => isNamed(mount)).map(folderOf));
  return mounts.filter((mount) => {
    const isStarted = isNamed(mount) || !foldersNamed.has(folderOf(mount));
    if (!isStarted) noteUnnamed(mount.source, project);
    return isStarted;
  });
}

function noteUnnamed(source: Gap["source"], { gaps }: Project): void {
  gaps.note({
    kind: "route",
    what: `what ${source.path} puts on a page`,
    why: "no page names this script, and pages name others of its package",
    help: "a page that names it, or its folder as the working directory",
    source,
  });
}

function namedScripts(project: Project): ReadonlySet<string> {
  const pages = [...project.files.keys()].filter((path) => path.endsWith(".html"));
  return new Set(
    pages.flatMap((path) => {
      const { scripts } = noteLimitsIn(path, project.gaps, () =>
        readDocument(path, project.files.get(path) ?? ""),
      );
      return scripts.flatMap(({ address }) =>
        address === null ? [] : (addressedFile(path, address, project) ?? []),
      );
    }),
  );
}
