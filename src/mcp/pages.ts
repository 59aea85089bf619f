import { sha256 } from "../contracts/canonical-json.ts";
import { NamedError } from "../contracts/errors.ts";

/** Bytes of JSON that one page holds at most; a single larger item is sent alone. */
export const PAGE_BYTES = 48 * 1024;

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

export interface PageRequest {
  /** Which state of which listing this is; a cursor is only good for the listing it came from. */
  readonly listing: readonly string[];
  readonly cursor: string | undefined;
  readonly maxBytes?: number;
}

/**
 * The page of `items` that starts where the cursor says, or at the first item.
 *
 * The cursor carries all there is to know, so the server keeps nothing between calls. Throws
 * `InvalidInput` for a cursor that no page of this listing gave.
 */
export function pageOf<Item>(items: readonly Item[], request: PageRequest): Page<Item> {
  const listing = listingId(request.listing);
  const start = request.cursor === undefined ? 0 : offsetIn(request.cursor, listing);
  if (start > items.length) throw badCursor();
  const end = endOfPage(items, start, request.maxBytes ?? PAGE_BYTES);
  return {
    items: items.slice(start, end),
    nextCursor: end < items.length ? encodeCursor(listing, end) : null,
  };
}

function endOfPage(items: readonly unknown[], start: number, maxBytes: number): number {
  let bytes = 0;
  for (let index = start; index < items.length; index += 1) {
    bytes += Buffer.byteLength(JSON.stringify(items[index])) + 1;
    if (bytes > maxBytes && index > start) return index;
  }
  return items.length;
}

function listingId(parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 16);
}

function encodeCursor(listing: string, offset: number): string {
  return Buffer.from(`${listing}.${offset}`).toString("base64url");
}

function offsetIn(cursor: string, listing: string): number {
  const text = Buffer.from(cursor, "base64url").toString();
  const match = /^([0-9a-f]{16})\.([0-9]{1,9})$/.exec(text);
  const offset = Number(match?.[2]);
  // Decoding base64url is lenient, so only the one spelling that we write ourselves is taken.
  if (match === null || encodeCursor(match[1] ?? "", offset) !== cursor) throw badCursor();
  if (match[1] !== listing) {
    throw new NamedError(
      "InvalidInput",
      "This cursor belongs to another listing. Repeat the arguments it came with, or leave cursor out to start at the first page.",
    );
  }
  return offset;
}

function badCursor(): NamedError {
  return new NamedError(
    "InvalidInput",
    "The cursor is none that this tool gave. Pass next_cursor of the page before unchanged, or leave cursor out to start at the first page.",
  );
}
