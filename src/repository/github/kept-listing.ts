import { createHash } from "node:crypto";

import { inPathOrder } from "../path-order.ts";
import type { TreeEntry } from "../reader.ts";
import { rootTreeSha } from "../tree-hash.ts";

/** Git hosts refuse longer paths, and a hostile one of megabytes would cost minutes to take apart. */
const MAX_PATH_LENGTH = 4096;
const DIGEST_LENGTH = 64;
const LINE = /^(?<mode>100644|100755|120000|160000) (?<sha>[0-9a-f]{40}) (?<size>\d{1,12})\t/u;

/**
 * A whole tree as bytes for a cache: a SHA-256 over the rest, then `<mode> <sha> <size>\t<path>\0`
 * for each file, as `git ls-tree -rlz` has it. Null for a tree whose SHA its files alone do not
 * give (modes of ancient repositories, empty folders): it could never be proved when it comes back.
 */
export function encodeListing(tree: string, files: readonly TreeEntry[]): Buffer | null {
  if (rootTreeSha(files) !== tree) return null;
  const lines = files.map(({ mode, sha, size, path }) => `${mode} ${sha} ${size}\t${path}\0`);
  const body = Buffer.from(lines.join(""));
  return Buffer.concat([Buffer.from(digestOf(body)), body]);
}

/**
 * The files that `encodeListing` was given, in path order; null when the bytes are damaged, or are
 * not a listing of the root tree with this SHA. Which files there are, and their modes and SHAs, is
 * thereby proved by git's own hashes; a size is only proved not to be damaged by accident.
 */
export function decodeListing(tree: string, bytes: Uint8Array): TreeEntry[] | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = buffer.subarray(DIGEST_LENGTH);
  if (buffer.toString("latin1", 0, DIGEST_LENGTH) !== digestOf(body)) return null;
  const lines = body.toString().split("\0");
  if (lines.pop() !== "") return null;
  const files: TreeEntry[] = [];
  for (const line of lines) {
    const file = parseLine(line);
    if (file === null) return null;
    files.push(file);
  }
  return rootTreeSha(files) === tree ? inPathOrder(files) : null;
}

function parseLine(line: string): TreeEntry | null {
  const head = LINE.exec(line);
  const { mode, sha, size } = head?.groups ?? {};
  const path = line.slice(head?.[0].length ?? 0);
  if (mode === undefined || sha === undefined || path.length > MAX_PATH_LENGTH) return null;
  return { path, size: Number(size), sha, mode: mode as TreeEntry["mode"] };
}

function digestOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("hex");
}
