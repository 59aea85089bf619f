import type { TokenCounts } from "../chat-api.ts";

/** An answer that ends in a failure, which is its cause, though the server has counted it. */
export class CountedFailure extends Error {
  override readonly name = "CountedFailure";
  readonly usage: TokenCounts;

  constructor(usage: TokenCounts, cause: unknown) {
    super("an answer that was counted", { cause });
    this.usage = usage;
  }
}

/** What `read` gives; what it throws is thrown with what the server counted, if it did. */
export function countedFailure<T>(usage: TokenCounts | null, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw usage === null ? error : new CountedFailure(usage, error);
  }
}
