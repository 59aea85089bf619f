import { RUN_KEY_VARIABLE } from "../contracts/inputs/run-key.ts";
import type { Texts } from "../contracts/inputs/read-inputs.ts";
import type { AgentInputs } from "../contracts/inputs/steps.ts";
import { runEntry } from "../telemetry/run-entry.ts";
import { createStopwatch } from "../telemetry/stopwatch.ts";
import type { AgentContext } from "./context.ts";
import { createContext } from "./create-context.ts";

export interface RunningAgent<Inputs extends AgentInputs> {
  readonly inputs: Inputs;
  readonly context: AgentContext;
  readonly setOutput: (name: string, value: string) => void;
}

/**
 * Runs one agent in this process, with what its environment says. What it spent are the
 * outputs `usage` and `profile`, also when it fails: JSON of `TotalUsage` and of `StepProfile`.
 */
export function runAgent<Inputs extends AgentInputs>(
  environment: Texts,
  readInputs: (environment: Texts) => Inputs,
  body: (agent: RunningAgent<Inputs>) => Promise<void>,
): Promise<void> {
  const stopwatch = createStopwatch();
  stopwatch.add("start", performance.now());
  const underActions = environment["GITHUB_ACTIONS"] === "true";
  const runKey = environment[RUN_KEY_VARIABLE] ?? "";
  if (runKey !== "") endWithParent();
  return runEntry(underActions, async ({ logger, setOutput }) => {
    const inputs = readInputs(environment);
    const temporaryFolder = environment["RUNNER_TEMP"] ?? "";
    if (runKey !== "") logger.mask(runKey);
    const surroundings = { logger, temporaryFolder, stopwatch, runKey };
    const context = await createContext(inputs, surroundings);
    try {
      await body({ inputs, context, setOutput });
    } finally {
      setOutput("usage", JSON.stringify(context.meter.total()));
      setOutput("profile", JSON.stringify(stopwatch.profile()));
    }
  });
}

/**
 * The local command holds the other end of our standard input: when it is gone, killed maybe, nobody
 * waits for this agent, and the next start of the same run must not meet it in the run folder.
 */
function endWithParent(): void {
  process.stdin.once("end", () => process.exit(1));
  process.stdin.once("error", () => process.exit(1));
  process.stdin.resume();
  // It keeps no agent alive that has ended.
  if ("unref" in process.stdin) process.stdin.unref();
}
