export { githubContext } from "./github-context.ts";
export type { RunFacts } from "./github-context.ts";
export type { Annotation } from "./job-log.ts";
export type {
  JobOptions,
  ProcessRecord,
  ResolvedAction,
  StartedProcess,
  StepRecord,
} from "./job.ts";
export { resolveFrom } from "./resolve-from.ts";
export { runAction } from "./run-action.ts";
export type { ActionReport, ActionRun, JobReport } from "./run-action.ts";
export { runWorkflow } from "./run-workflow.ts";
export type {
  JobGrant,
  JobRequest,
  WorkflowJobReport,
  WorkflowReport,
  WorkflowRunOptions,
} from "./run-workflow.ts";
