import { isAlreadyThere, isStale, isUncertain } from "../github/failed-request.ts";
import { GitHubError } from "../github/github-error.ts";
import type { Logger } from "../telemetry/logger.ts";

export interface WriteContext {
  readonly logger: Logger;
  /** Waits so many milliseconds before a thing is looked for or a write is tried again. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

const MAX_ATTEMPTS = 3;
const PAUSE_MS = 1000;
/** How long what was written may take to be seen: eight seconds in all. */
const REREAD_PAUSES_MS = [500, 1000, 2500, 4000] as const;

/**
 * Does one write. When the answer is lost, or says that the thing is there already, `find` looks for
 * it; what it finds counts as written. Otherwise the write is tried again, at most three times.
 */
export async function write<T>(
  what: string,
  context: WriteContext,
  create: () => Promise<T>,
  find?: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await create();
    } catch (error) {
      if (!mayHelpAgain(error)) throw error;
      context.logger.warning(`GitHub's answer is unclear; looking whether the ${what} was written`);
      const found = await find?.();
      if (found !== undefined) return found;
      if (attempt === MAX_ATTEMPTS) throw error;
      await context.pause(PAUSE_MS * attempt);
    }
  }
}

/**
 * Reads until what was written is seen, for a bounded time: right after a write another server may
 * answer that does not know of it yet. Returns what was read last.
 */
export async function reread<T>(
  { pause }: WriteContext,
  read: () => Promise<T>,
  isSeen: (found: T) => boolean,
): Promise<T> {
  let found = await read();
  for (const milliseconds of REREAD_PAUSES_MS) {
    if (isSeen(found)) return found;
    await pause(milliseconds);
    found = await read();
  }
  return found;
}

function mayHelpAgain(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false;
  const { refusal } = error;
  return isUncertain(refusal) || isAlreadyThere(refusal) || isStale(refusal);
}
