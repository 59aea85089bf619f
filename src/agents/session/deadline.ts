import { NamedError } from "../../contracts/errors.ts";

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
    controller.signal.addEventListener("abort", () => reject(exceeded), { once: true });
  });
  const timer = setTimeout(() => controller.abort(exceeded), seconds * 1_000);
  try {
    return await Promise.race([work(controller.signal), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
