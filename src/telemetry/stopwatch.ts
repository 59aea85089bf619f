import { type Phase, PHASES, type StepProfile } from "../contracts/step-profile.ts";

/** Measures what a process spends its time on. */
export interface Stopwatch {
  /** Does some work, and counts its time to a phase, whatever becomes of it. */
  time<T>(phase: Phase, work: () => Promise<T>): Promise<T>;
  /** Counts milliseconds that were measured elsewhere to a phase. */
  add(phase: Phase, milliseconds: number): void;
  /** What the process has cost up to now. */
  profile(): StepProfile;
}

/** A stopwatch; `now` is in milliseconds since the process was started. */
export function createStopwatch(now: () => number = () => performance.now()): Stopwatch {
  const phases = new Map<Phase, number>();
  const add = (phase: Phase, milliseconds: number): void => {
    phases.set(phase, (phases.get(phase) ?? 0) + milliseconds);
  };
  return {
    add,
    time: async (phase, work) => {
      const started = now();
      try {
        return await work();
      } finally {
        add(phase, now() - started);
      }
    },
    profile: () => ({
      total_ms: Math.round(now()),
      // `maxRSS` is in kilobytes. Source: nodejs.org/api/process.html, "process.resourceUsage()".
      peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
      phases_ms: inOrder(phases),
    }),
  };
}

function inOrder(phases: ReadonlyMap<Phase, number>): StepProfile["phases_ms"] {
  const rounded = PHASES.flatMap((phase) => {
    const milliseconds = phases.get(phase);
    return milliseconds === undefined ? [] : [[phase, Math.round(milliseconds)] as const];
  });
  return Object.fromEntries(rounded);
}
