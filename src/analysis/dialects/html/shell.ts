import type { Project } from "../../source/project.ts";
import { noteLimitsIn } from "../../gaps.ts";
import { compareText } from "../../order.ts";
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
