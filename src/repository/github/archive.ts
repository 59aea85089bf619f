import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

import { extract, type Extract, type Header } from "tar-stream";

import { blobSha } from "../blob-sha.ts";
import type { Blob, TreeEntry } from "../reader.ts";

/** What is looked for in an archive. */
export interface ArchiveSearch {
  /** Files still wanted, by their path in the repository. */
  readonly wanted: ReadonlyMap<string, TreeEntry>;
  /** Size of all files of the commit: an archive that unpacks to far more is not its archive. */
  readonly treeBytes: number;
  readonly treeFiles: number;
  /** Told of each entry that is refused, for the count. */
  readonly onRefused: (reason: RefusedEntry) => void;
}

type ArchiveEntry = Extract extends AsyncIterable<infer Entry> ? Entry : never;

export type RefusedEntry = "outside_root" | "link" | "special";

/** Thrown inside and to the caller when an archive unpacks to more than its commit can hold. */
export class ArchiveTooLarge extends Error {
  override readonly name = "ArchiveTooLarge";
}

/** Tar headers and padding of one file, with room for a long name. */
const OVERHEAD_PER_FILE = 8 * 1024;
/** Archives may hold a little more than the tree: line endings, export-subst. */
const GROWTH = 1.5;

/**
 * The wanted files out of a gzipped tar, as they come by: one file is in memory at a time, nothing
 * is written to disk, and reading stops after the last wanted one. Bytes that do not have their
 * file's SHA are not given (but for line endings that an attribute changed, which are changed back),
 * nor are links, devices, or anything outside the archive's one root folder.
 * Throws what the stream throws when it breaks, and `ArchiveTooLarge`.
 */
export async function* readArchive(
  body: ReadableStream<Uint8Array>,
  search: ArchiveSearch,
): AsyncGenerator<Blob> {
  const budget = search.treeBytes * GROWTH + (search.treeFiles + 64) * OVERHEAD_PER_FILE;
  const entries = extract();
  // A breaking stream ends the loop below with its error, so this promise has nothing to add.
  const flow = pipeline(Readable.fromWeb(body as never), createGunzip(), entries).catch(
    () => undefined,
  );
  const missing = new Set([...search.wanted.values()].map((entry) => entry.sha));
  let unpacked = 0;
  try {
    for await (const entry of entries) {
      unpacked += entry.header.size;
      if (unpacked > budget) throw new ArchiveTooLarge("the archive is larger than its commit");
      const blob = await blobOf(entry, search);
      if (blob !== null && missing.delete(blob.sha)) yield blob;
      if (missing.size === 0) return;
    }
  } finally {
    entries.destroy();
    await flow;
  }
}

async function blobOf(entry: ArchiveEntry, search: ArchiveSearch): Promise<Blob | null> {
  const refused = refusalOf(entry.header);
  if (refused !== null) search.onRefused(refused);
  const path = entry.header.name.slice(entry.header.name.indexOf("/") + 1);
  const wanted = refused === null ? search.wanted.get(path) : undefined;
  const size = entry.header.size;
  if (entry.header.type !== "file" || wanted === undefined || size > largestForm(wanted)) {
    entry.resume();
    return null;
  }
  const parts: Buffer[] = [];
  for await (const part of entry) parts.push(Buffer.from(part as Uint8Array));
  return asCommitted(Buffer.concat(parts), wanted);
}

/** Every line ending of a file may have grown by one byte. */
function largestForm({ size }: TreeEntry): number {
  return size * 2;
}

/** Why an entry is never looked into; null for a file or folder inside the root. */
function refusalOf({ name, type }: Header): RefusedEntry | null {
  if (type === "symlink" || type === "link") return "link";
  if (type !== "file" && type !== "directory") return "special";
  const segments = name.split("/");
  const isOutside = name.startsWith("/") || segments.includes("..") || segments.length < 2;
  return isOutside ? "outside_root" : null;
}

/** The bytes if they are those of the commit, with CRLF turned back into LF if that is what it takes. */
function asCommitted(bytes: Buffer, { sha }: TreeEntry): Blob | null {
  if (blobSha(bytes) === sha) return { sha, bytes };
  if (!bytes.includes("\r\n")) return null;
  // latin1 keeps every byte as it is.
  const unix = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return blobSha(unix) === sha ? { sha, bytes: unix } : null;
}
