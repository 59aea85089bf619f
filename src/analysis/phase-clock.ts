/** What the analysis spends its time on, in the order of its steps. */
export type AnalysisPhase = "parse" | "pages" | "settle" | "interact";

/** Told milliseconds that a phase took, in parts that add up. */
export type OnPhase = (phase: AnalysisPhase, milliseconds: number) => void;

/** Measures phases that lie in one another: files are parsed when a page first needs them. */
export interface PhaseClock {
  /** Does some work; its time counts to the phase, less what is timed inside of it. */
  time<Result>(phase: AnalysisPhase, work: () => Result): Result;
}

/** A clock that tells what it measures; `now` is in milliseconds. */
export function createPhaseClock(
  onPhase: OnPhase,
  now: () => number = () => performance.now(),
): PhaseClock {
  let inside = 0;
  return {
    time(phase, work) {
      const outer = inside;
      const started = now();
      inside = 0;
      try {
        return work();
      } finally {
        const took = now() - started;
        onPhase(phase, took - inside);
        inside = outer + took;
      }
    },
  };
}
