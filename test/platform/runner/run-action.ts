import type { Annotation } from "./job-log.ts";
import { Job, type JobOptions, type StepRecord } from "./job.ts";
import { runPosts } from "./run-node-action.ts";
import type { Frame } from "./frame.ts";
import { runActionIn } from "./run-steps.ts";

export interface ActionRun extends JobOptions {
  /** The folder with the action.yml. */
  readonly actionFolder: string;
  /** The root of the action's repository; default the action's folder. */
  readonly actionRoot?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** What a job showed and recorded; secrets are hidden in all text. */
export interface JobReport {
  readonly outcome: "success" | "failure";
  /** Every step in the order of its start, nested ones after the one that holds them. */
  readonly steps: readonly StepRecord[];
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly log: string;
  readonly masks: readonly string[];
}

export interface ActionReport extends JobReport {
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs one action (composite or JavaScript) as a job with a single step, `post` parts included. */
export function runAction(options: ActionRun): Promise<ActionReport> {
  const { actionFolder, actionRoot = actionFolder, inputs = {} } = options;
  return Job.run(options, async (job) => {
    const frame: Frame = {
      job,
      path: [],
      place: undefined,
      root: actionRoot,
      env: {},
      contexts: {},
    };
    const place = { folder: actionFolder, root: actionRoot };
    job.log.write(`##[group]Run ${actionFolder}`);
    const result = await runActionIn(frame, place, inputs);
    if (result.processes.length > 0) {
      const { success, processes } = result;
      const outputs = job.log.hideAll(result.outputs);
      const outcome = success ? "success" : "failure";
      job.steps.push({ path: "", id: "", name: "main", outcome, outputs, processes });
    }
    const posts = await runPosts(frame, result.success ? "success" : "failure");
    const outcome = result.success && posts ? "success" : "failure";
    return { ...reportOf(job, outcome), outputs: result.outputs };
  });
}

export function reportOf(job: Job, outcome: JobReport["outcome"]): JobReport {
  const { lines, annotations, summary, masks } = job.log;
  return {
    outcome,
    steps: job.steps,
    annotations,
    summary,
    log: lines.join("\n"),
    masks: [...masks],
  };
}
