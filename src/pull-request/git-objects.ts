import { createHash } from "node:crypto";

export type TreeMode = "040000" | "100644" | "100755" | "120000" | "160000";

/** One line of a git tree object. */
export interface TreeItem {
  readonly name: string;
  readonly mode: TreeMode;
  /** 40 hex digits. */
  readonly sha: string;
}

/** The SHA-1 that git gives a file of these contents (UTF-8). */
export function blobSha(contents: string): string {
  return objectSha("blob", Buffer.from(contents, "utf8"));
}

/**
 * The SHA-1 that git gives a folder of these items. A folder's name is ordered as if it ended in
 * `/`. Source: git's documentation, "gitformat-tree" and `base_name_compare` in tree.c.
 */
export function treeSha(items: readonly TreeItem[]): string {
  const sorted = items.toSorted((left, right) => Buffer.compare(sortKey(left), sortKey(right)));
  const lines = sorted.map(({ name, mode, sha }) =>
    Buffer.concat([
      Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`, "utf8"),
      Buffer.from(sha, "hex"),
    ]),
  );
  return objectSha("tree", Buffer.concat(lines));
}

function sortKey({ name, mode }: TreeItem): Buffer {
  return Buffer.from(mode === "040000" ? `${name}/` : name, "utf8");
}

function objectSha(type: "blob" | "tree", body: Buffer): string {
  return createHash("sha1").update(`${type} ${body.length}\0`).update(body).digest("hex");
}
