import type { Depth } from "../../contracts/depth.ts";
import type { RepoCrawlerOutput } from "../../contracts/generated.ts";
import { tokensIn } from "../../contracts/tokens.ts";
import type { Room } from "../../mcp/allowance.ts";
import type { Model } from "../../models/model.ts";

type FileEntry = RepoCrawlerOutput["file_tree"][number];

/** What the list may take of the input of an engine that pays for nothing. */
const MAX_TREE_TOKENS = 60_000;

/** What it may take of the input of a language model, which has to pay for it in every turn. */
const TREE_TOKENS: Readonly<Record<Depth, number>> = {
  smoke: 600,
  core: 2_000,
  standard: 4_000,
  deep: 10_000,
};

/** Of a window that is known it takes no larger part. */
const PART_OF_WINDOW = 1 / 20;

/** Tokens that the list of files may take of what the next model of this run is handed. */
export function treeTokensFor({
  depth,
  model,
  contextWindow,
}: Room & { readonly model: Model }): number {
  if (model.collectsFacts === true) return MAX_TREE_TOKENS;
  const window = contextWindow ?? Number.POSITIVE_INFINITY;
  return Math.min(TREE_TOKENS[depth], Math.floor(window * PART_OF_WINDOW));
}

export interface FittedTree {
  readonly fileTree: FileEntry[];
  /** Files dropped because the list would not fit. */
  readonly dropped: number;
}

/**
 * The file list, cut to a model's input budget. Files that no fact cites go first; of those that are
 * alike in that the ones with the longest paths, as they lie deepest.
 */
export function fitFileTree(
  files: readonly FileEntry[],
  cited: ReadonlySet<string>,
  maxTokens: number,
): FittedTree {
  const costOf = (file: FileEntry): number => tokensIn(`${JSON.stringify(file)},`);
  let total = files.reduce((sum, file) => sum + costOf(file), 0);
  const dropped = new Set<FileEntry>();
  const rank = (file: FileEntry): number => Number(cited.has(file.path));
  const lastFirst = files.toSorted((a, b) => rank(a) - rank(b) || b.path.length - a.path.length);
  for (const file of lastFirst) {
    if (total <= maxTokens) break;
    total -= costOf(file);
    dropped.add(file);
  }
  return { fileTree: files.filter((file) => !dropped.has(file)), dropped: dropped.size };
}
