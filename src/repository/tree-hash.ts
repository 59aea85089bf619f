import { createHash } from "node:crypto";

/** One line of a git tree object: a file, link, submodule or folder by its own name. */
export interface TreeChild {
  readonly name: string;
  /** Six octal digits as git prints them; a folder is `040000`. */
  readonly mode: string;
  readonly sha: string;
}

export const FOLDER_MODE = "040000";

/**
 * The SHA that git gives to a folder with these children, in any order: a listing whose SHA is
 * right has no entry missing, added or changed.
 * Source: git-scm.com/book, "Git Objects", tree objects; base_name_compare() in git's read-cache.c.
 */
export function treeSha(children: readonly TreeChild[]): string {
  const lines = children
    .map((child) => ({ child, key: sortKey(child) }))
    .toSorted((left, right) => Buffer.compare(left.key, right.key))
    .map(({ child }) => lineOf(child));
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  const hash = createHash("sha1").update(`tree ${size}\0`);
  for (const line of lines) hash.update(line);
  return hash.digest("hex");
}

/**
 * The SHA of the root tree that holds exactly these files, their folders' SHAs worked out from below.
 * Paths are relative to the root, as git has them.
 */
export function rootTreeSha(
  files: readonly { readonly path: string; readonly mode: string; readonly sha: string }[],
): string {
  const folders = new Map<string, TreeChild[]>([["", []]]);
  for (const { path, mode, sha } of files) {
    const { folder, name } = splitPath(path);
    childrenOf(folders, folder).push({ name, mode, sha });
  }
  const deepestFirst = [...folders.keys()]
    .filter((folder) => folder !== "")
    .toSorted((left, right) => depthOf(right) - depthOf(left));
  for (const path of deepestFirst) {
    const { folder, name } = splitPath(path);
    const sha = treeSha(childrenOf(folders, path));
    childrenOf(folders, folder).push({ name, mode: FOLDER_MODE, sha });
  }
  return treeSha(childrenOf(folders, ""));
}

/** The list for a folder; it and the folders above it are made where they are not there yet. */
function childrenOf(folders: Map<string, TreeChild[]>, folder: string): TreeChild[] {
  const children = folders.get(folder) ?? [];
  for (let path = folder; !folders.has(path); path = splitPath(path).folder) {
    folders.set(path, path === folder ? children : []);
  }
  return children;
}

/** The folder of a path (`""` for the root) and the name in it. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf("/");
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}

function depthOf(path: string): number {
  return path.split("/").length;
}

/** Git sorts by bytes, a folder as if its name ended in a slash. */
function sortKey({ name, mode }: TreeChild): Buffer {
  return Buffer.from(mode === FOLDER_MODE ? `${name}/` : name);
}

function lineOf({ name, mode, sha }: TreeChild): Buffer {
  const head = `${mode.replace(/^0+/u, "")} ${name}\0`;
  return Buffer.concat([Buffer.from(head), Buffer.from(sha, "hex")]);
}
