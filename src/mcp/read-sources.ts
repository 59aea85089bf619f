import { compareText } from "../analysis/order.ts";
import type { SourceFile } from "../analysis/source/source-file.ts";
import type { RepositoryReader, TreeEntry } from "../repository/reader.ts";
import { type AttributesOf, decodeSource, readAttributes } from "../repository/selection/index.ts";
import type { SkipReason } from "../repository/selection/index.ts";
import { hideSecretShapes } from "../safety/secret-shapes.ts";

/** Far above what real repositories have; beyond it, the deepest files are not asked. */
const MAX_ATTRIBUTES_FILES = 100;
const MAX_ATTRIBUTES_BYTES = 256 * 1024;

/** So that a hostile repository cannot fill the memory; real ones stay far below. */
const MAX_SOURCE_BYTES = 128 * 1024 * 1024;

export interface ReadSources {
  /** In path order. */
  readonly sources: readonly SourceFile[];
  /** Files that turned out not to be source text, by path. */
  readonly unreadable: ReadonlyMap<string, SkipReason>;
}

/** What the `.gitattributes` files of a tree say about its paths. */
export async function readGitAttributes(
  reader: RepositoryReader,
  entries: readonly TreeEntry[],
): Promise<AttributesOf> {
  const files = entries
    .filter((entry) => isAttributesFile(entry))
    .toSorted((a, b) => a.path.split("/").length - b.path.split("/").length)
    .slice(0, MAX_ATTRIBUTES_FILES);
  if (files.length === 0) return readAttributes([]);
  const { sources } = await readSources(reader, files);
  return readAttributes(sources);
}

function isAttributesFile({ path, mode, size }: TreeEntry): boolean {
  const isFile = mode === "100644" || mode === "100755";
  const named = path === ".gitattributes" || path.endsWith("/.gitattributes");
  return isFile && named && size <= MAX_ATTRIBUTES_BYTES && !path.includes("node_modules/");
}

/** As many of these files, the first ones first, as may be held in memory at once. */
export function withinMemory(
  entries: readonly TreeEntry[],
  maxBytes: number = MAX_SOURCE_BYTES,
): readonly TreeEntry[] {
  let bytes = 0;
  return entries.filter(({ size }) => {
    if (bytes + size > maxBytes) return false;
    bytes += size;
    return true;
  });
}

/** The text of these files without the tokens in it, and why others of them have none. */
export async function readSources(
  reader: RepositoryReader,
  entries: readonly TreeEntry[],
): Promise<ReadSources> {
  const paths = pathsBySha(entries);
  const sources: SourceFile[] = [];
  const unreadable = new Map<string, SkipReason>();
  for await (const { sha, bytes } of reader.readBlobs(entries)) {
    const decoded = decodeSource(bytes);
    const text = "text" in decoded ? hideSecretShapes(decoded.text) : "";
    for (const path of paths.get(sha) ?? []) {
      if ("text" in decoded) sources.push({ path, text });
      else unreadable.set(path, decoded.skip);
    }
  }
  return { sources: sources.toSorted((a, b) => compareText(a.path, b.path)), unreadable };
}

function pathsBySha(entries: readonly TreeEntry[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { sha, path } of entries) {
    const known = paths.get(sha);
    if (known === undefined) paths.set(sha, [path]);
    else known.push(path);
  }
  return paths;
}
