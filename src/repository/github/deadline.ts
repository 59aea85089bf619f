import { NamedError } from "../../contracts/errors.ts";

/**
 * Runs work that must end within a time; its signal is aborted when the time is up, and its retries
 * and waits are no longer waited for. Throws `PlatformUnavailable` then.
 */
export async function withDeadline<T>(
  milliseconds: number,
  subject: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { promise, clear } = afterDeadline(milliseconds, subject, controller);
  try {
    return await Promise.race([work(controller.signal), promise]);
  } finally {
    clear();
  }
}

function afterDeadline(
  milliseconds: number,
  subject: string,
  controller: AbortController,
): { promise: Promise<never>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(tooSlow(milliseconds, subject));
      controller.abort();
    }, milliseconds);
  });
  return { promise, clear: () => clearTimeout(timer) };
}

export function tooSlow(milliseconds: number, subject: string): NamedError {
  return new NamedError(
    "PlatformUnavailable",
    `${subject}: GitHub did not answer in full within ${milliseconds / 1000} seconds. Try again later.`,
  );
}
