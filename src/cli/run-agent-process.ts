import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BOUNDS } from "../bounds/bounds.ts";
import { fromWire } from "../contracts/errors-wire.ts";
import { NamedError } from "../contracts/errors.ts";
import { readProcessResult } from "../contracts/process-result.ts";

export interface AgentProcess {
  /** The script of the agent's entry. */
  readonly script: string;
  /** All of the environment it gets. */
  readonly environment: Readonly<Record<string, string>>;
  readonly quiet: boolean;
  /** Ends the process, so that no agent outlives its run. */
  readonly signal: AbortSignal;
}

/** What a run remembers of a process, to show that the agents are isolated. */
export interface ProcessRecord {
  readonly pid: number;
  readonly argv: readonly string[];
  readonly environment_names: readonly string[];
  readonly exit_code: number;
  readonly started: string;
  readonly ended: string;
}

export interface AgentProcessResult {
  /** After a failure those that were set before it. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly record: ProcessRecord;
  /** What the process names; `AgentCrashed` when it names nothing, `Interrupted` when we ended it. */
  readonly failure: NamedError | undefined;
}

/**
 * Runs one agent in a node process of its own, in an empty folder, with nothing of our environment
 * but what it is given. Throws `Interrupted` when the run was stopped before the process started.
 */
export async function runAgentProcess(agent: AgentProcess): Promise<AgentProcessResult> {
  if (agent.signal.aborted) throw interrupted();
  const emptyFolder = await mkdtemp(join(tmpdir(), "amtp-agent-"));
  try {
    const started = new Date().toISOString();
    const { pid, exitCode, stdout } = await runNode(agent, emptyFolder);
    const record = {
      pid,
      argv: [process.execPath, agent.script],
      environment_names: Object.keys(agent.environment).sort(),
      exit_code: exitCode,
      started,
      ended: new Date().toISOString(),
    };
    const said = readResult(stdout, exitCode);
    return { ...said, record, failure: agent.signal.aborted ? interrupted() : said.failure };
  } finally {
    await rm(emptyFolder, { recursive: true, force: true });
  }
}

const KILL_AFTER_MS = 500;

async function runNode(agent: AgentProcess, cwd: string) {
  const child = spawn(process.execPath, [agent.script], {
    cwd,
    env: agent.environment,
    // The pipe that it reads from ends with us, and so does it: no agent outlives its run.
    stdio: ["pipe", "pipe", agent.quiet ? "ignore" : "inherit"],
  });
  const end = (): void => {
    child.kill();
    // For one that does not listen any more.
    setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS).unref();
  };
  agent.signal.addEventListener("abort", end, { once: true });
  child.stdin.on("error", () => undefined);
  const chunks: Buffer[] = [];
  let bytes = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= BOUNDS.agentOutput.bytes) chunks.push(chunk);
    else end();
  });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
  agent.signal.removeEventListener("abort", end);
  return { pid: child.pid ?? 0, exitCode, stdout: Buffer.concat(chunks).toString("utf8") };
}

function interrupted(): NamedError {
  return new NamedError(
    "Interrupted",
    "The run was stopped; the same command goes on where it stopped.",
  );
}

function readResult(stdout: string, exitCode: number): Omit<AgentProcessResult, "record"> {
  const result = readProcessResult(stdout);
  if (result === undefined) return { outputs: {}, failure: crashed(exitCode) };
  return { outputs: result.outputs, failure: result.ok ? undefined : fromWire(result.error) };
}

function crashed(exitCode: number): NamedError {
  return new NamedError(
    "AgentCrashed",
    `The agent's process ended with exit code ${exitCode} before it said why; the lines above may tell. Run the command again: finished agents are not run twice.`,
  );
}
