import { unanswered } from "./github-error.ts";
import type { Operation } from "./operation.ts";

/**
 * Runs work that must end within a time; its signal is aborted when the time is up, and its retries
 * and waits are no longer waited for. Throws `PlatformUnavailable` then.
 */
export async function withDeadline<T>(
  milliseconds: number,
  operation: Operation,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const reason = `GitHub did not answer in full within ${milliseconds / 1000} seconds. Try again later.`;
      reject(unanswered(operation, reason));
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([work(controller.signal), tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}
