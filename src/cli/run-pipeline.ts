import { join } from "node:path";
import { createUsageMeter, type TotalUsage, type UsageMeter } from "../agents/session/usage.ts";
import { type Agent, AGENTS } from "../contracts/agents.ts";
import { writeWhole } from "../files/write-whole.ts";
import { readStepProfile, type StepProfile } from "../contracts/step-profile.ts";
import type { Logger } from "../telemetry/logger.ts";
import { agentEnvironment, type InputValues } from "./agent-environment.ts";
import type { Credentials } from "./credentials.ts";
import type { RunPlan } from "./plan-run.ts";
import { type ProcessRecord, runAgentProcess } from "./run-agent-process.ts";

export interface PipelineSurroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly credentials: Credentials;
  /** Folder of the entries' scripts. */
  readonly entryFolder: string;
  readonly quiet: boolean;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** What is known of a run while it goes on; after a failure it says how far it came. */
export interface PipelineProgress {
  readonly timingsMs: Map<Agent, number>;
  /** What each agent says it spent its time on; not there for one that crashed. */
  readonly profiles: Map<Agent, StepProfile>;
  /** Agents that have ended well, now or at an earlier start. */
  readonly finished: Set<Agent>;
  readonly processes: Map<Agent, ProcessRecord>;
  /** Tokens and money of this start; what an agent that crashed spent is not known. */
  readonly usage: UsageMeter;
  apiRequests: number;
}

export function createProgress(): PipelineProgress {
  return {
    timingsMs: new Map(),
    profiles: new Map(),
    finished: new Set(),
    processes: new Map(),
    usage: createUsageMeter(),
    apiRequests: 0,
  };
}

/** Runs the agents one after the other, each in its own process, handing on only references. */
export async function runPipeline(
  plan: RunPlan,
  progress: PipelineProgress,
  surroundings: PipelineSurroundings,
): Promise<void> {
  const upstream = new Map<string, string>();
  for (const agent of AGENTS) {
    surroundings.logger.info(`${agent}: started`);
    const inputs = Object.fromEntries(upstream);
    const outputs = await runOne(agent, { plan, upstream: inputs, progress, surroundings });
    for (const [input, value] of referencesIn(outputs)) upstream.set(input, value);
  }
}

interface OneAgent {
  readonly plan: RunPlan;
  readonly upstream: InputValues;
  readonly progress: PipelineProgress;
  readonly surroundings: PipelineSurroundings;
}

async function runOne(agent: Agent, run: OneAgent): Promise<Readonly<Record<string, string>>> {
  const { plan, upstream, progress, surroundings } = run;
  const started = performance.now();
  try {
    const { outputs, record, failure } = await runAgentProcess({
      script: join(surroundings.entryFolder, `${agent.replaceAll("_", "-")}.js`),
      environment: agentEnvironment(agent, plan, upstream, surroundings),
      quiet: surroundings.quiet,
      signal: surroundings.signal,
    });
    progress.processes.set(agent, record);
    progress.apiRequests += Number(outputs["api-requests"] ?? 0);
    if (outputs["usage"] !== undefined) {
      progress.usage.addTotal(JSON.parse(outputs["usage"]) as TotalUsage);
    }
    const profile = readStepProfile(outputs["profile"]);
    if (profile !== undefined) progress.profiles.set(agent, profile);
    const file = join(plan.runFolder, "processes.json");
    await writeWhole(file, `${JSON.stringify(Object.fromEntries(progress.processes), null, 2)}\n`);
    if (failure !== undefined) throw failure;
    progress.finished.add(agent);
    return outputs;
  } finally {
    const elapsed = Math.round(performance.now() - started);
    progress.timingsMs.set(agent, elapsed);
    surroundings.logger.info(`${agent}: ended after ${(elapsed / 1000).toFixed(1)} s`);
  }
}

/** Output of one agent → input of the next: which artifact it made, and where the facts are. */
const REFERENCES = {
  "artifact-id": "upstream-artifact-id",
  "artifact-digest": "upstream-artifact-digest",
  "app-model-artifact-id": "app-model-artifact-id",
  "app-model-artifact-digest": "app-model-artifact-digest",
} as const;

function referencesIn(outputs: Readonly<Record<string, string>>): [input: string, value: string][] {
  return Object.entries(REFERENCES).flatMap(([output, input]) => {
    const value = outputs[output];
    return value === undefined ? [] : [[input, value]];
  });
}
