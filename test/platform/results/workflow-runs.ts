import { randomUUID } from "node:crypto";

/** One attempt of a workflow run, as the results service knows it. */
export interface WorkflowRun {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: number;
  readonly attempt: number;
  /** The service's own id of this attempt; it is in the runtime token. */
  readonly backendId: string;
  /** The attempts whose artifacts this attempt sees through its runtime token, itself included. */
  readonly sees: readonly string[];
}

export interface NewRun {
  readonly repository: string;
  readonly runId: number;
  /** Default 1. */
  readonly attempt?: number;
  /**
   * "failed" re-runs failed jobs only and sees the artifacts of the attempt before;
   * "all" re-runs everything and does not (the REST API lists both, being about the whole run).
   */
  readonly rerun?: "failed" | "all";
}

export class WorkflowRuns {
  readonly #runs: WorkflowRun[] = [];

  add(run: NewRun): WorkflowRun {
    const backendId = randomUUID();
    const attempt = run.attempt ?? 1;
    const before = this.#runs.find(
      (other) =>
        other.repository === run.repository &&
        other.runId === run.runId &&
        other.attempt === attempt - 1,
    );
    const inherited = run.rerun === "failed" ? (before?.sees ?? []) : [];
    const { repository, runId } = run;
    const added = { repository, runId, attempt, backendId, sees: [...inherited, backendId] };
    this.#runs.push(added);
    return added;
  }

  byBackendId(backendId: string): WorkflowRun | undefined {
    return this.#runs.find((run) => run.backendId === backendId);
  }
}
