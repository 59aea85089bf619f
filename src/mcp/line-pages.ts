import { pageOf } from "./pages.ts";
import type { Allowance } from "./allowance.ts";

/** A page of lines, for a model or a person. */
export interface LinePage {
  readonly lines: string;
  readonly next_cursor: string | null;
}

export interface LineRequest {
  /** Which state of which listing this is. */
  readonly listing: readonly string[];
  readonly cursor: string | undefined;
  readonly allowance: Allowance;
  /** What the lines of a block that is cut are, e.g. `lines about this page`. */
  readonly noun: string;
}

/**
 * The page of a listing that a cursor stands for. A block is a few lines that belong together; one
 * that would fill a page is cut. Blocks beyond what the depth has room for are counted at the end.
 */
export function linePage(blocks: readonly (readonly string[])[], request: LineRequest): LinePage {
  const { allowance, cursor, listing } = request;
  const fitted = blocks.map((block) => cutBlock(block, allowance.first / 2, request.noun));
  const within = countWithin(fitted, allowance.listing);
  const beyond = blocks.slice(within).map((block) => block[0] ?? "");
  const listed = [...fitted.slice(0, within), ...beyondLine(beyond)];
  const maxBytes = cursor === undefined ? allowance.first : allowance.page;
  const { items, nextCursor } = pageOf(listed, { listing, cursor, maxBytes });
  return { lines: items.join("\n"), next_cursor: nextCursor };
}

/** A block as text, with no more lines than fit. */
export function cutBlock(block: readonly string[], most: number, noun: string): string {
  let length = 0;
  let count = 0;
  while (count < block.length && (count === 0 || length + (block[count]?.length ?? 0) < most)) {
    length += (block[count]?.length ?? 0) + 1;
    count += 1;
  }
  const rest = block.length - count;
  return [...block.slice(0, count), ...(rest === 0 ? [] : [`and ${rest} more ${noun}`])].join("\n");
}

function countWithin(blocks: readonly string[], most: number): number {
  let length = 0;
  const first = blocks.findIndex((block) => {
    length += block.length + 1;
    return length > most;
  });
  return first === -1 ? blocks.length : Math.max(first, 1);
}

/** So many of what is not listed are named. */
const MOST_NAMED = 20;
const LONGEST_NAME = 60;

function beyondLine(heads: readonly string[]): string[] {
  if (heads.length === 0) return [];
  const named = heads.slice(0, MOST_NAMED).map((head) => head.split(" ", 1)[0] ?? "");
  const names = named.map((name) => name.slice(0, LONGEST_NAME)).join(", ");
  return [`not listed at this depth: ${heads.length} more, such as ${names}`];
}
