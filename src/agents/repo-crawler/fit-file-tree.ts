import type { RepoCrawlerOutput } from "../../contracts/generated.ts";

type FileEntry = RepoCrawlerOutput["file_tree"][number];

/** A safe estimate for source and JSON; reference measurements gave 3.4 to 5 characters a token. */
const CHARACTERS_PER_TOKEN = 3.2;

/** What the file list may take of a model's input; the rest is for prompt, facts and reply. */
const MAX_TREE_TOKENS = 60_000;

/** Tokens that a text takes at most, as far as one can say without the provider's tokenizer. */
function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

export interface FittedTree {
  readonly fileTree: FileEntry[];
  /** Files dropped because the list would not fit. */
  readonly dropped: number;
}

/**
 * The file list, cut to the model's input budget. Files that a fact cites always stay; of the
 * others those with the longest paths go first, as they lie deepest.
 */
export function fitFileTree(
  files: readonly FileEntry[],
  cited: ReadonlySet<string>,
  maxTokens: number = MAX_TREE_TOKENS,
): FittedTree {
  const costOf = (file: FileEntry): number => estimateTokens(`${JSON.stringify(file)},`);
  let total = files.reduce((sum, file) => sum + costOf(file), 0);
  const dropped = new Set<FileEntry>();
  const expendable = files.filter((file) => !cited.has(file.path));
  for (const file of expendable.sort((a, b) => b.path.length - a.path.length)) {
    if (total <= maxTokens) break;
    total -= costOf(file);
    dropped.add(file);
  }
  return { fileTree: files.filter((file) => !dropped.has(file)), dropped: dropped.size };
}
