import { join } from "node:path";
import type { Job } from "./job.ts";

/** Fields of the `github` context that the runner exports as `GITHUB_*`; never the token. */
const EXPORTED = new Set([
  "action",
  "action_path",
  "action_ref",
  "action_repository",
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "event_name",
  "graphql_url",
  "head_ref",
  "job",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "retention_days",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
]);

/** Where a step is in the tree of actions. */
export interface ActionPlace {
  readonly folder: string;
  readonly root: string;
  readonly repository?: string | undefined;
  readonly ref?: string | undefined;
}

/** Fields of the `github` context that depend on the action a step belongs to. */
export function actionContext(place: ActionPlace | undefined): Record<string, string> {
  if (place === undefined) return {};
  return {
    action_path: place.folder,
    action_repository: place.repository ?? "",
    action_ref: place.ref ?? "",
  };
}

interface StepVariables {
  /** `env:` of the workflow, job and step, already filled in. */
  readonly env: Readonly<Record<string, string>>;
  readonly place: ActionPlace | undefined;
  /** Set last: inputs, state, command files, services. */
  readonly extra: Readonly<Record<string, string>>;
}

/** The whole environment of a step's process. `GITHUB_*` cannot be overridden by `env:`. */
export function stepEnvironment(job: Job, variables: StepVariables): Record<string, string> {
  const { workspace, github, env: machine = machineEnvironment() } = job.options;
  const exported = Object.entries({ ...github, ...actionContext(variables.place) })
    .filter(([name, value]) => EXPORTED.has(name) && value !== null && value !== undefined)
    .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value as string | number)]);
  const path = [...job.pathEntries.toReversed(), machine["PATH"] ?? ""].join(":");
  return {
    ...machine,
    PATH: path,
    ...Object.fromEntries(job.exported),
    ...variables.env,
    ...Object.fromEntries(exported),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: job.eventFile,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "local",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: job.temporaryFolder,
    RUNNER_TOOL_CACHE: join(job.temporaryFolder, "_tool"),
    ...variables.extra,
  };
}

/** `INPUT_*` of a JavaScript action: upper case, spaces as underscores, dashes kept. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function machineEnvironment(): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };
}
