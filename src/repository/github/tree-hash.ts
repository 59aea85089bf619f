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

/** Git sorts by bytes, a folder as if its name ended in a slash. */
function sortKey({ name, mode }: TreeChild): Buffer {
  return Buffer.from(mode === FOLDER_MODE ? `${name}/` : name);
}

function lineOf({ name, mode, sha }: TreeChild): Buffer {
  const head = `${mode.replace(/^0+/u, "")} ${name}\0`;
  return Buffer.concat([Buffer.from(head), Buffer.from(sha, "hex")]);
}
