import type { Depth } from "../contracts/depth.ts";

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

export function allowanceOf(depth: Depth): Allowance {
  return ALLOWANCES[depth];
}
