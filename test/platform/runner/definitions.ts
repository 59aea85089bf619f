import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Scalar } from "./expressions.ts";
import {
  convertActionTemplate,
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseAction,
  parseWorkflow,
} from "./official-parser.ts";

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const scalars = z.record(z.string(), scalar);
/** A step's keys as written; its condition comes from the official parser. */
const rawStep = z.object({
  id: z.string().optional(),
  name: scalar.optional(),
  run: scalar.optional(),
  shell: scalar.optional(),
  uses: z.string().optional(),
  with: scalars.optional(),
  env: scalars.optional(),
  "working-directory": scalar.optional(),
  "continue-on-error": scalar.optional(),
});
const rawAction = z.object({
  inputs: z
    .record(z.string(), z.object({ default: scalar.optional() }).nullable())
    .nullish()
    .transform((inputs) => inputs ?? {}),
  outputs: z
    .record(z.string(), z.object({ value: scalar.optional() }))
    .nullish()
    .transform((outputs) => outputs ?? {}),
  runs: z.object({ steps: z.array(rawStep).default([]) }),
});
const permissions = z.union([z.string(), z.record(z.string(), z.string())]);
const rawJob = z.object({
  name: scalar.optional(),
  needs: z.union([z.string(), z.array(z.string())]).default([]),
  permissions: permissions.optional(),
  environment: z.union([z.string(), z.object({ name: z.string() })]).optional(),
  outputs: scalars.default({}),
  env: scalars.optional(),
  steps: z.array(rawStep).default([]),
});
const dispatchInput = z.object({
  type: z.string().default("string"),
  default: scalar.optional(),
  required: z.boolean().default(false),
  options: z.array(z.coerce.string()).default([]),
});
const rawWorkflow = z.object({
  name: z.string().optional(),
  on: z.looseObject({
    workflow_dispatch: z
      .object({ inputs: z.record(z.string(), dispatchInput).default({}) })
      .nullish(),
  }),
  permissions: permissions.optional(),
  env: scalars.optional(),
  jobs: z.record(z.string(), rawJob),
});

export type Permissions = z.infer<typeof permissions>;
export type DispatchInput = z.infer<typeof dispatchInput>;

export interface StepDefinition extends z.infer<typeof rawStep> {
  /** The `if:` as an expression, `success() && …` added where GitHub adds it. */
  readonly condition: string;
}

export interface NodeAction {
  readonly using: string;
  readonly main: string;
  readonly pre?: string | undefined;
  readonly preIf: string;
  readonly post?: string | undefined;
  readonly postIf: string;
}

export interface ActionDefinition {
  readonly name: string;
  readonly folder: string;
  /** Name → default, which may hold expressions. */
  readonly inputs: ReadonlyMap<string, Scalar | undefined>;
  /** Composite actions only: name → value. */
  readonly outputs: ReadonlyMap<string, Scalar | undefined>;
  /** Undefined for a JavaScript action. */
  readonly steps?: readonly StepDefinition[];
  readonly node?: NodeAction;
}

export interface JobDefinition extends Omit<z.infer<typeof rawJob>, "steps" | "needs"> {
  readonly id: string;
  readonly needs: readonly string[];
  readonly condition: string;
  readonly steps: readonly StepDefinition[];
}

export interface WorkflowDefinition {
  readonly name: string;
  readonly inputs: ReadonlyMap<string, DispatchInput>;
  readonly permissions?: Permissions | undefined;
  readonly env?: Readonly<Record<string, Scalar>> | undefined;
  readonly jobs: readonly JobDefinition[];
}

/**
 * Reads `action.yml` in a folder. GitHub's own parser checks it against GitHub's own schema, and
 * this throws with every error it names; plain values then come from the YAML, because the
 * converted steps lack `with`, `shell` and `working-directory`.
 */
export async function readAction(folder: string): Promise<ActionDefinition> {
  const file = ["action.yml", "action.yaml"].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`Can't find 'action.yml' or 'action.yaml' in ${folder}.`);
  const content = await readFile(file, "utf8");
  const { context, value } = parseAction({ name: file, content }, new NoOperationTraceWriter());
  if (value === undefined) throw new Error(errorsOf(context.errors));
  const { name, runs } = convertActionTemplate(context, value);
  if (context.errors.count > 0) throw new Error(errorsOf(context.errors));
  const raw = rawAction.parse(parse(content));
  const common = {
    name,
    folder,
    inputs: new Map(Object.entries(raw.inputs).map(([id, input]) => [id, input?.default])),
    outputs: new Map(Object.entries(raw.outputs).map(([id, output]) => [id, output.value])),
  };
  if (runs.using === "docker") throw new Error(`${file}: container actions are not supported.`);
  if (runs.using === "composite") {
    return { ...common, steps: withConditions(raw.runs.steps, runs.steps) };
  }
  const { preIf = "always()", postIf = "always()" } = runs;
  return { ...common, node: { ...runs, preIf, postIf } };
}

/** Reads a workflow file; throws with every error that GitHub's parser names. */
export async function readWorkflow(file: string): Promise<WorkflowDefinition> {
  const content = await readFile(file, "utf8");
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  if (value === undefined) throw new Error(errorsOf(context.errors));
  const converted = await convertWorkflowTemplate(context, value);
  if (context.errors.count > 0) throw new Error(errorsOf(context.errors));
  const raw = rawWorkflow.parse(parse(content));
  const jobs: JobDefinition[] = [];
  for (const [id, job] of Object.entries(raw.jobs)) {
    const official = converted.jobs.find((candidate) => candidate.id.value === id);
    if (official?.type !== "job") throw new Error(`${file}: job ${id} calls a workflow.`);
    const needs = typeof job.needs === "string" ? [job.needs] : job.needs;
    const steps = withConditions(job.steps, official.steps);
    jobs.push({ ...job, id, needs, condition: official.if.expression, steps });
  }
  const inputs = new Map(Object.entries(raw.on.workflow_dispatch?.inputs ?? {}));
  return { name: raw.name ?? file, inputs, permissions: raw.permissions, env: raw.env, jobs };
}

function withConditions(
  raw: readonly z.infer<typeof rawStep>[],
  official: readonly { readonly if?: { readonly expression: string } | undefined }[],
): StepDefinition[] {
  const conditions = official.map((step) => step.if?.expression ?? "success()");
  return raw.map((step, index) => withCondition(step, conditions[index] ?? "success()"));
}

function withCondition(step: z.infer<typeof rawStep>, condition: string): StepDefinition {
  return { ...step, condition };
}

function errorsOf(errors: { getErrors(): readonly { readonly message: string }[] }): string {
  return errors
    .getErrors()
    .map(({ message }) => message)
    .join("\n");
}
