export { startResults } from "./server.ts";
export type { LocalResults, RecordedRequest, ResultsOptions } from "./server.ts";
export { mintRuntimeToken } from "./runtime-token.ts";
export type { ActionsAccess, ActionsAccessOf } from "./artifacts-rest.ts";
export type { Artifact } from "./artifact-table.ts";
export type { CacheAccess, JobOptions, ServiceEnvironment } from "./environment.ts";
export type { Fault } from "./faults.ts";
export type { NewRun, WorkflowRun } from "./workflow-runs.ts";
