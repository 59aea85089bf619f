import { setTimeout as sleep } from "node:timers/promises";
import { NamedError } from "../../contracts/errors.ts";

export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly initialDelayMs: number;
  readonly factor: number;
  readonly maxDelayMs: number;
}

/** How a model is tried again. Source: .github/ARCHITECTURE.md, "Models". */
export const RETRY_POLICY: RetryPolicy = {
  maxAttempts: 3,
  initialDelayMs: 1_000,
  factor: 2,
  maxDelayMs: 100_000,
};

/**
 * How a model is tried again that is busy: limits are often those of a minute, and an overload lasts
 * one. Without any word of the other side it is waited for about 60 s in all.
 */
export const BUSY_POLICY: RetryPolicy = { ...RETRY_POLICY, maxAttempts: 7 };

/**
 * Milliseconds before the attempt after `attempt` (1 for the first): exponential, or what the other
 * side asked for, never more than the cap. `jitter` in [0, 1) spreads it over its upper half.
 */
export function delayAfter(
  attempt: number,
  policy: RetryPolicy,
  jitter: number,
  retryAfterSeconds: number | undefined,
): number {
  const exponential = policy.initialDelayMs * policy.factor ** (attempt - 1);
  const asked = (retryAfterSeconds ?? 0) * 1_000;
  return Math.min(Math.max(exponential * (0.5 + jitter / 2), asked), policy.maxDelayMs);
}

export interface Retry<T> {
  policyFor(error: NamedError): RetryPolicy;
  /** Waits so many milliseconds, or until the signal. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  readonly signal: AbortSignal;
  /** Failures after which it is tried again. */
  isTransient(error: NamedError): boolean;
  attempt(number: number): Promise<T>;
  onRetry(error: NamedError, delayMs: number): void;
}

/** The result of the first attempt that succeeds; what is not transient is thrown at once. */
export async function withRetry<T>(retry: Retry<T>): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await retry.attempt(number);
    } catch (error) {
      if (!(error instanceof NamedError) || !retry.isTransient(error)) throw error;
      const policy = retry.policyFor(error);
      if (number >= policy.maxAttempts) throw error;
      const delay = delayAfter(number, policy, Math.random(), error.retryAfterSeconds);
      retry.onRetry(error, delay);
      await (retry.wait ?? waitFor)(delay, retry.signal);
    }
  }
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, { signal });
}
