import type { AppModel } from "../contracts/generated.ts";
import type { ReadUsage } from "../repository/reader.ts";

/** One repository state, read and understood: what the tools answer from. */
export interface Workspace {
  /** Changes with anything that the listings depend on; cursors are bound to it. */
  readonly revision: string;
  /** The files that the chosen depth lists, in path order. */
  readonly fileTree: readonly FileEntry[];
  readonly appModel: AppModel;
  /** How many files of the repository are not listed, by reason. */
  readonly omitted: Readonly<Record<string, number>>;
  /** A piece of one listed file. Throws `InvalidInput` for a path that is not listed or not text. */
  readText(path: string, range: TextRange): Promise<TextPiece>;
  usage(): ReadUsage;
}

export interface FileEntry {
  readonly path: string;
  /** Bytes */
  readonly size: number;
  readonly sha: string;
}

/** Both in characters (UTF-16 code units) of the decoded text. */
export interface TextRange {
  readonly offset: number;
  readonly limit: number;
}

export interface TextPiece extends FileEntry {
  readonly text: string;
  /** Where to go on reading; null at the end of the file. */
  readonly next_offset: number | null;
}
