import type { SourceFile } from "../analysis/source/source-file.ts";
import type { TreeEntry } from "../repository/reader.ts";
import type { GeneratedFile } from "../safety/finding.ts";
import {
  EVERYTHING,
  reachingHelpers,
  type ReachingHelpers,
  type ReachingNames,
} from "../safety/helpers/reaching.ts";
import { FileIndex, specifiersIn } from "../safety/helpers/resolve-module.ts";

/** As many files as are followed from import to import, in as many requests. */
const MAX_FILES = 300;
const MAX_ROUNDS = 12;

const UNKNOWN: ReachingNames = new Map([[EVERYTHING, "gives"]]);

/**
 * What of the repository's files that new ones import reaches the machine, over whatever files. What is
 * not read, for it is too much, counts as if it did.
 */
export async function readReaching(
  entries: readonly TreeEntry[],
  files: readonly GeneratedFile[],
  readTexts: (entries: readonly TreeEntry[]) => Promise<readonly SourceFile[]>,
): Promise<ReachingHelpers> {
  const byPath = new Map(
    entries.flatMap((entry) => (/\.[cm]?[jt]sx?$/u.test(entry.path) ? [[entry.path, entry]] : [])),
  );
  const index = new FileIndex(byPath.keys());
  const importedBy = (texts: readonly SourceFile[]): Set<string> =>
    new Set(
      texts.flatMap(({ path, text }) =>
        specifiersIn(text).flatMap((specifier) => index.meantBy(specifier, path)),
      ),
    );
  const read = new Map<string, string>();
  let open = importedBy(files.map(({ path, contents }) => ({ path, text: contents })));
  for (let round = 0; open.size > 0 && round < MAX_ROUNDS && read.size < MAX_FILES; round += 1) {
    const some = [...open].slice(0, MAX_FILES - read.size);
    const texts = await readTexts(some.flatMap((path) => byPath.get(path) ?? []));
    for (const { path, text } of texts) read.set(path, text);
    for (const path of some) open.delete(path);
    for (const path of importedBy(texts)) if (!read.has(path)) open.add(path);
  }
  const unread = [...open].map((path) => [path, UNKNOWN] as const);
  return new Map([...reachingHelpers(read), ...unread]);
}
