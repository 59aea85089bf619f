/** At most so many runs of one person in the window, as every run spends tokens. */
export const RATE_LIMIT = { runs: 5, windowSeconds: 60 } as const;

/** One run of the workflow. */
export interface WorkflowRun {
  readonly id: number;
  readonly actor: string;
  readonly createdAt: Date;
}

type RateDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly retryAfterSeconds: number };

/**
 * Whether this run may go on: fewer than five runs of the same person were created in the minute
 * before it. Only earlier runs count, so of many runs started at once the first five go on. Times
 * are the platform's own, so clocks of runners do not matter.
 */
export function decideRate(current: WorkflowRun, runs: readonly WorkflowRun[]): RateDecision {
  const windowMs = RATE_LIMIT.windowSeconds * 1000;
  const now = current.createdAt.getTime();
  const earlier = runs
    .filter((run) => run.actor === current.actor && isBefore(run, current))
    .map((run) => run.createdAt.getTime())
    .filter((time) => time > now - windowMs)
    .toSorted((left, right) => left - right);
  if (earlier.length < RATE_LIMIT.runs) return { allowed: true };
  const leaving = earlier[earlier.length - RATE_LIMIT.runs] ?? now;
  return { allowed: false, retryAfterSeconds: Math.ceil((leaving + windowMs - now) / 1000) };
}

function isBefore(run: WorkflowRun, current: WorkflowRun): boolean {
  const difference = run.createdAt.getTime() - current.createdAt.getTime();
  return difference < 0 || (difference === 0 && run.id < current.id);
}
