import {
  readWorkflow,
  type DispatchInput,
  type JobDefinition,
  type Permissions,
  type WorkflowDefinition,
} from "./definitions.ts";
import { interpolate, interpolateAll, isTrue, type Json, type Scope } from "./expressions.ts";
import { Job, type JobOptions } from "./job.ts";
import { reportOf, type JobReport } from "./run-action.ts";
import { runPosts } from "./run-node-action.ts";
import type { Frame } from "./frame.ts";
import { runSteps } from "./run-steps.ts";

/** What a job asks of its surroundings before it starts. */
export interface JobRequest {
  readonly id: string;
  /** Of the job, else of the workflow; undefined when neither says, which is GitHub's default. */
  readonly permissions: Permissions | undefined;
  /** The name of its `environment:`. */
  readonly environment: string | undefined;
}

/** What the surroundings give a job. */
export interface JobGrant {
  /** `github.token` and `secrets.GITHUB_TOKEN`, allowed what the permissions say. */
  readonly token: string;
  readonly services: Readonly<Record<string, string>>;
  /** Secrets of the repository, and of the environment if the job has one. */
  readonly secrets?: Readonly<Record<string, string>>;
}

export interface WorkflowRunOptions extends Omit<JobOptions, "services" | "secrets"> {
  /** The workflow file, started by `workflow_dispatch`. */
  readonly file: string;
  /** What `$/` means in the workflow: the root of its repository. */
  readonly repositoryRoot: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Called before a job starts; throwing fails the job, e.g. when its approval is refused. */
  readonly grant: (request: JobRequest) => JobGrant | Promise<JobGrant>;
}

export interface WorkflowJobReport extends Omit<JobReport, "outcome">, JobRequest {
  readonly outcome: "success" | "failure" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
}

export interface WorkflowReport {
  readonly outcome: "success" | "failure";
  readonly jobs: readonly WorkflowJobReport[];
}

/** Runs a workflow file, one job after another in the order of their `needs`. */
export async function runWorkflow(options: WorkflowRunOptions): Promise<WorkflowReport> {
  const workflow = await readWorkflow(options.file);
  const inputs = dispatchInputs(workflow.inputs, options.inputs ?? {});
  const jobs: WorkflowJobReport[] = [];
  for (const job of inOrder(workflow.jobs)) {
    jobs.push(await runJob({ options, workflow, job, inputs, done: jobs }));
  }
  const failed = jobs.some(({ outcome }) => outcome === "failure");
  return { outcome: failed ? "failure" : "success", jobs };
}

interface JobCall {
  readonly options: WorkflowRunOptions;
  readonly workflow: WorkflowDefinition;
  readonly job: JobDefinition;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly done: readonly WorkflowJobReport[];
}

async function runJob(call: JobCall): Promise<WorkflowJobReport> {
  const { options, workflow, job } = call;
  const environment = typeof job.environment === "string" ? job.environment : job.environment?.name;
  const permissions = job.permissions ?? workflow.permissions;
  const request: JobRequest = { id: job.id, permissions, environment };
  const scope = scopeBeforeJob(call);
  if (!isTrue(job.condition, scope)) return notRun(request, "skipped", "");
  let granted: JobGrant;
  try {
    granted = await options.grant(request);
  } catch (error) {
    return notRun(request, "failure", String(error));
  }
  const secrets = { ...granted.secrets, GITHUB_TOKEN: granted.token };
  const github = { ...options.github, token: granted.token, job: job.id };
  const jobOptions = { ...options, github, secrets, services: granted.services };
  return Job.run(jobOptions, async (running) => {
    const contexts = { ...scope.contexts, github, secrets };
    const env = {
      ...interpolateAll(workflow.env, { ...scope, contexts }),
      ...interpolateAll(job.env, { ...scope, contexts }),
    };
    const root = options.repositoryRoot;
    const frame: Frame = { job: running, path: [job.id], place: undefined, root, env, contexts };
    const result = await runSteps(frame, job.steps);
    const outputs = jobOutputs(running, job, result.scope);
    const posts = await runPosts(frame, result.outcome);
    const report = reportOf(running, posts ? result.outcome : "failure");
    return { ...report, ...request, outputs };
  });
}

function scopeBeforeJob({ options, job, inputs, done }: JobCall): Scope {
  const needed = done.filter(({ id }) => job.needs.includes(id));
  const failed = needed.some(({ outcome }) => outcome !== "success");
  const needs = needed.map(({ id, outcome, outputs }) => [id, { result: outcome, outputs }]);
  return {
    status: failed ? "failure" : "success",
    contexts: {
      github: options.github,
      inputs,
      needs: Object.fromEntries(needs) as Record<string, Json>,
      vars: {},
      strategy: {},
      matrix: {},
    },
  };
}

/** As on GitHub, an output that holds a secret is left out. */
function jobOutputs(running: Job, job: JobDefinition, scope: Scope): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [name, template] of Object.entries(job.outputs)) {
    const value = interpolate(template, scope);
    if (running.log.holdsSecret(value)) {
      running.log.annotate("warning", `Skip output '${name}' since it may contain secret.`);
    } else outputs[name] = value;
  }
  return outputs;
}

function notRun(
  request: JobRequest,
  outcome: "failure" | "skipped",
  log: string,
): WorkflowJobReport {
  return {
    ...request,
    outcome,
    outputs: {},
    steps: [],
    annotations: [],
    summary: "",
    log,
    masks: [],
  };
}

function inOrder(jobs: readonly JobDefinition[]): readonly JobDefinition[] {
  const ordered: JobDefinition[] = [];
  let waiting = [...jobs];
  while (waiting.length > 0) {
    const ready = waiting.filter((job) =>
      job.needs.every((id) => ordered.some((other) => other.id === id)),
    );
    if (ready.length === 0) throw new Error("The jobs need each other in a circle.");
    ordered.push(...ready);
    waiting = waiting.filter((job) => !ready.includes(job));
  }
  return ordered;
}

/** The inputs of a dispatch, checked as GitHub's API checks them. */
function dispatchInputs(
  declared: ReadonlyMap<string, DispatchInput>,
  given: Readonly<Record<string, string>>,
): Record<string, Json> {
  for (const name of Object.keys(given)) {
    if (!declared.has(name)) throw new Error(`Unexpected inputs provided: ["${name}"]`);
  }
  const values: Record<string, Json> = {};
  for (const [name, input] of declared) {
    const value = given[name] ?? input.default ?? "";
    if (input.required && value === "") throw new Error(`Required input '${name}' not provided`);
    if (input.type === "choice" && !input.options.includes(String(value))) {
      throw new Error(`Provided value '${value}' for input '${name}' not in the list of options`);
    }
    values[name] = input.type === "boolean" ? String(value) === "true" : String(value);
  }
  return values;
}
