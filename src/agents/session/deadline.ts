import { NamedError } from "../../contracts/errors.ts";

/** So long work may take to come to its end once it is told to: what it has spent is counted then. */
const GRACE_MS = 500;

/** Runs work that gives up at a deadline; then throws `BudgetExceeded` instead of what it threw. */
export async function withDeadline<T>(
  seconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const exceeded = new NamedError(
    "BudgetExceeded",
    `The model did not finish within ${seconds} s; raise the input model-deadline-seconds or choose a faster model.`,
  );
  const deadline = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => void setTimeout(() => reject(exceeded), GRACE_MS);
    controller.signal.addEventListener("abort", giveUp, { once: true });
  });
  const timer = setTimeout(() => controller.abort(exceeded), seconds * 1_000);
  try {
    return await Promise.race([work(controller.signal), deadline]);
  } catch (error) {
    throw controller.signal.aborted ? exceeded : error;
  } finally {
    clearTimeout(timer);
  }
}
