import type { Depth } from "../contracts/depth.ts";
import { CHARACTERS_PER_TOKEN } from "../contracts/tokens.ts";

/** How much of the facts a model is shown, in characters; a token is about 3.2 of them. */
export interface Allowance {
  /** In a first page, or before the model asks for anything. */
  readonly first: number;
  /** In each page after that. */
  readonly page: number;
  /** In all pages of one listing; the rest can be asked for by name. */
  readonly listing: number;
  /** Of a file at once. */
  readonly read: number;
}

/**
 * What the facts of a run may take, whatever the size of the repository: at smoke a model sees one
 * page, at deep a small book. Measured by test/benchmark/tokens.
 */
const ALLOWANCES: Readonly<Record<Depth, Allowance>> = {
  smoke: { first: 3_500, page: 2_500, listing: 3_500, read: 2_500 },
  core: { first: 12_000, page: 8_000, listing: 24_000, read: 6_000 },
  standard: { first: 24_000, page: 12_000, listing: 52_000, read: 8_000 },
  deep: { first: 36_000, page: 18_000, listing: 110_000, read: 10_000 },
};

/** What decides how much a model is shown. */
export interface Room {
  readonly depth: Depth;
  /** Tokens that the model takes at once, where a user said so. */
  readonly contextWindow?: number | null;
}

/** Parts of a window that facts may fill beside the instructions, the handoff and the reply. */
const PART_OF_WINDOW: Allowance = { first: 1 / 8, page: 1 / 10, listing: 1 / 4, read: 1 / 8 };

/** How much of the facts a model is shown: what the depth has room for, less in a small window. */
export function allowanceOf({ depth, contextWindow = null }: Room): Allowance {
  const byDepth = ALLOWANCES[depth];
  if (contextWindow === null) return byDepth;
  const characters = contextWindow * CHARACTERS_PER_TOKEN;
  const least = (part: keyof Allowance): number =>
    Math.min(byDepth[part], Math.floor(characters * PART_OF_WINDOW[part]));
  return {
    first: least("first"),
    page: least("page"),
    listing: least("listing"),
    read: least("read"),
  };
}
