import { NamedError } from "../contracts/errors.ts";
import type { RepositoryReader, TreeEntry } from "../repository/reader.ts";
import { decodeSource } from "../repository/selection/index.ts";
import { hideSecretShapes } from "../safety/secret-shapes.ts";

export interface FileEntry {
  readonly path: string;
  /** Bytes */
  readonly size: number;
  readonly sha: string;
}

/** Both in characters (UTF-16 code units) of the decoded text. */
interface TextRange {
  readonly offset: number;
  readonly limit: number;
}

interface TextPiece extends FileEntry {
  readonly text: string;
  /** Where to go on reading; null at the end of the file. */
  readonly next_offset: number | null;
}

/** A piece of one listed file. Throws `InvalidInput` for a path that is not listed or not text. */
export type ReadText = (path: string, range: TextRange) => Promise<TextPiece>;

/** Files kept in memory, so that reading a long one piece by piece fetches it once. */
const KEPT_FILES = 8;

/** Reads pieces of the listed files of a reader; tokens in them are not shown. */
export function createTextReader(reader: RepositoryReader, listed: readonly TreeEntry[]): ReadText {
  const entries = new Map(listed.map((entry) => [entry.path, entry]));
  const kept = new Map<string, Promise<string>>();
  const contentsOf = (entry: TreeEntry): Promise<string> => {
    const known = kept.get(entry.sha);
    if (known !== undefined) return known;
    const text = readOne(reader, entry);
    kept.set(entry.sha, text);
    text.catch(() => kept.delete(entry.sha));
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT_FILES && oldest !== undefined) kept.delete(oldest);
    return text;
  };
  return async (path, range) => {
    const entry = entries.get(path);
    if (entry === undefined) throw notListed(path);
    const piece = pieceOf(await contentsOf(entry), range);
    return { path, sha: entry.sha, size: entry.size, ...piece };
  };
}

async function readOne(reader: RepositoryReader, entry: TreeEntry): Promise<string> {
  for await (const { bytes } of reader.readBlobs([entry])) {
    const decoded = decodeSource(bytes);
    if ("text" in decoded) return hideSecretShapes(decoded.text);
    throw new NamedError(
      "InvalidInput",
      `path: ${JSON.stringify(entry.path)} is not given as text (${decoded.skip}). Read another file.`,
    );
  }
  throw new NamedError("RepositoryCorrupt", `${JSON.stringify(entry.path)} could not be read.`);
}

function notListed(path: string): NamedError {
  return new NamedError(
    "InvalidInput",
    `path: ${JSON.stringify(path.slice(0, 200))} is not a listed file. Take a path exactly as repo.tree gives it: relative to the repository root, without "./" or "..".`,
  );
}

/** A piece of a text that never ends between the two halves of one character. */
function pieceOf(
  text: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly text: string; readonly next_offset: number | null } {
  if (offset > text.length) {
    throw new NamedError(
      "InvalidInput",
      `offset: the file has ${text.length} characters, so there is nothing at ${offset}. Start at 0, or go on at next_offset.`,
    );
  }
  const end = offset + limit;
  if (end >= text.length) return { text: text.slice(offset), next_offset: null };
  const whole = splitsCharacter(text, end) ? end + 1 : end;
  return { text: text.slice(offset, whole), next_offset: whole < text.length ? whole : null };
}

/** Whether an index is between a high and a low surrogate. */
function splitsCharacter(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
