import { readAction, type StepDefinition } from "./definitions.ts";
import {
  interpolate,
  interpolateAll,
  isTrue,
  type Json,
  type Scalar,
  type Scope,
} from "./expressions.ts";
import type { Job, Outcome, ResolvedAction } from "./job.ts";
import type { Frame, StepResult } from "./frame.ts";
import { resolveAction } from "./resolve-action.ts";
import { runNodeAction } from "./run-node-action.ts";
import { runScript } from "./run-script.ts";
import { actionContext } from "./step-environment.ts";

/** GitHub allows composite actions ten levels deep. */
const DEPTH_LIMIT = 10;

export interface StepsResult {
  readonly outcome: "success" | "failure";
  /** What expressions see after the last step, e.g. those of outputs. */
  readonly scope: Scope;
}

interface StepState {
  readonly [name: string]: Json;
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Outcome;
  readonly conclusion: Outcome;
}

/** Runs steps one after another, each under its condition. */
export async function runSteps(
  frame: Frame,
  steps: readonly StepDefinition[],
): Promise<StepsResult> {
  const states: Record<string, StepState> = Object.create(null);
  let failed = false;
  for (const [index, step] of steps.entries()) {
    const scope = scopeOf(frame, states, failed);
    const id = step.id ?? `__step_${index + 1}`;
    const state = await runStep(frame, { step, id, scope });
    states[id] = state;
    if (state.conclusion === "failure") failed = true;
  }
  return { outcome: failed ? "failure" : "success", scope: scopeOf(frame, states, failed) };
}

function scopeOf(frame: Frame, states: Record<string, StepState>, failed: boolean): Scope {
  const { job, env, place, contexts } = frame;
  const status = failed ? "failure" : "success";
  return {
    status,
    contexts: {
      ...contexts,
      github: { ...job.options.github, ...actionContext(place), workspace: job.options.workspace },
      env: { ...Object.fromEntries(job.exported), ...env },
      steps: { ...states },
      job: { status },
      runner: { os: "Linux", arch: "X64", name: "local", temp: job.temporaryFolder },
    },
  };
}

interface StepInScope {
  readonly step: StepDefinition;
  readonly id: string;
  readonly scope: Scope;
}

async function runStep(frame: Frame, { step, id, scope }: StepInScope): Promise<StepState> {
  const { job } = frame;
  const path = [...frame.path, id].join("/");
  if (!isTrue(step.condition, scope)) {
    job.steps.push({
      path,
      id,
      name: step.name?.toString() ?? id,
      outcome: "skipped",
      outputs: {},
      processes: [],
    });
    return { outputs: {}, outcome: "skipped", conclusion: "skipped" };
  }
  const name = interpolate(step.name ?? `Run ${step.uses ?? step.run ?? ""}`, scope);
  job.log.write(`##[group]${name.split("\n")[0] ?? ""}`);
  // A composite step is listed before the steps inside it, so its place is taken now.
  const position = job.steps.length;
  job.steps.push({ path, id, name, outcome: "failure", outputs: {}, processes: [] });
  const result = await attempt(job, () => perform(frame, { step, id, scope }));
  job.log.write("##[endgroup]");
  const outcome = result.success ? "success" : "failure";
  const { processes } = result;
  const outputs = job.log.hideAll(result.outputs);
  job.steps[position] = { path, id, name, outcome, outputs, processes };
  const forgiven = interpolate(step["continue-on-error"], scope) === "true";
  return { outputs: result.outputs, outcome, conclusion: forgiven ? "success" : outcome };
}

async function attempt(job: Job, work: () => Promise<StepResult>): Promise<StepResult> {
  try {
    return await work();
  } catch (error) {
    job.log.annotate("error", error instanceof Error ? error.message : String(error));
    return { success: false, outputs: {}, processes: [] };
  }
}

async function perform(frame: Frame, { step, id, scope }: StepInScope): Promise<StepResult> {
  const env = { ...frame.env, ...interpolateAll(step.env, scope) };
  const inStep = { ...scope, contexts: { ...scope.contexts, env } };
  const inner = { ...frame, env, path: [...frame.path, id] };
  if (step.uses === undefined) return runScript(inner, step, inStep);
  const action = resolveAction(frame, step.uses);
  return runActionIn(inner, action, interpolateAll(step.with, inStep));
}

/** Runs the action in a folder: its nested steps, or its node processes. */
export async function runActionIn(
  frame: Frame,
  place: ResolvedAction,
  given: Readonly<Record<string, string>>,
): Promise<StepResult> {
  if (frame.path.length > DEPTH_LIMIT) throw new Error("Composite actions are nested too deeply.");
  const action = await readAction(place.folder);
  const outer = scopeOf(frame, {}, false);
  const inputs = inputsOf(frame.job, action.inputs, given, outer);
  if (action.node !== undefined) {
    return runNodeAction({ frame, place, node: action.node, name: action.name, inputs });
  }
  const contexts = { inputs, strategy: {}, matrix: {} };
  const inside: Frame = { ...frame, place, root: place.root, contexts };
  const { outcome, scope } = await runSteps(inside, action.steps ?? []);
  const outputs = [...action.outputs].map(([name, value]) => [name, interpolate(value, scope)]);
  return {
    success: outcome === "success",
    outputs: Object.fromEntries(outputs) as Record<string, string>,
    processes: [],
  };
}

function inputsOf(
  job: Job,
  declared: ReadonlyMap<string, Scalar | undefined>,
  given: Readonly<Record<string, string>>,
  scope: Scope,
): Record<string, string> {
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const known = new Set([...declared.keys()].map((name) => name.toLowerCase()));
  for (const name of byName.keys()) {
    if (!known.has(name)) job.log.annotate("warning", `Unexpected input(s) '${name}'`);
  }
  const values = [...declared].map(([name, fallback]) => [
    name,
    byName.get(name.toLowerCase()) ?? interpolate(fallback, scope),
  ]);
  return Object.fromEntries(values) as Record<string, string>;
}
