import { folderOf, joinPath } from "../../source/paths.ts";
import type { Project } from "../../source/project.ts";

/** Whether an address is of another site. */
export function isElsewhere(address: string): boolean {
  return /^[a-z]+:|^\/\//iu.test(address);
}

/**
 * The file of an address that a page names: relative to the page, or to a folder above it when it
 * starts with `/`; null when no file that was read is there.
 */
export function addressedFile(page: string, address: string, { files }: Project): string | null {
  const clean = address.split(/[?#]/u, 1)[0] ?? "";
  const existing = (path: string): string | null => (files.has(path) ? path : null);
  if (!clean.startsWith("/")) return existing(joinPath(folderOf(page), clean));
  for (let folder = folderOf(page); ; folder = folderOf(folder)) {
    const found = existing(joinPath(folder, clean));
    if (found !== null || folder === "") return found;
  }
}
