import type { Json } from "./expressions.ts";
import type { Job, ProcessRecord } from "./job.ts";
import type { ActionPlace } from "./step-environment.ts";

/** The surroundings of a list of steps: a job, or one composite action. */
export interface Frame {
  readonly job: Job;
  /** Ids on the way down, for records. */
  readonly path: readonly string[];
  /** The composite action the steps are in; undefined for the steps of a workflow. */
  readonly place: ActionPlace | undefined;
  /** What `$/` means here. */
  readonly root: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** Contexts besides `github`, `steps`, `env`, `job` and `runner`. */
  readonly contexts: { readonly [name: string]: Json };
}

export interface StepResult {
  readonly success: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly processes: readonly ProcessRecord[];
}
