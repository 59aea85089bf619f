import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { CommandFiles, type CommandFileContents } from "./command-files.ts";
import type { Job, ProcessRecord } from "./job.ts";
import { parseCommand, type WorkflowCommand } from "./workflow-commands.ts";
import { type ActionPlace, stepEnvironment } from "./step-environment.ts";

export interface StepProcess {
  /** Path of the step, for records. */
  readonly step: string;
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly place: ActionPlace | undefined;
  readonly extra: Readonly<Record<string, string>>;
}

export interface ProcessResult {
  readonly success: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: ReadonlyMap<string, string>;
  readonly record: ProcessRecord;
}

/** Set by commands on standard output, next to what the command files hold. */
interface Printed {
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  stopToken?: string | undefined;
  refused: boolean;
}

/** Runs one process of a step as the runner does: environment, output, commands, command files. */
export async function runProcess(job: Job, step: StepProcess): Promise<ProcessResult> {
  const files = await CommandFiles.create(job.temporaryFolder);
  const planted = job.options.plant?.(step.step) ?? {};
  const extra = { ...files.environment, ...step.extra, ...planted };
  const env = stepEnvironment(job, { env: step.env, place: step.place, extra });
  const printed: Printed = { outputs: new Map(), state: new Map(), refused: false };
  const record = await start(job, { ...step, env }, (line) => handleLine(job, printed, line));
  const written = await files.take();
  exportWritten(job, written);
  if (record.exitCode !== 0) {
    job.log.annotate("error", `Process completed with exit code ${record.exitCode ?? "none"}.`);
  }
  return {
    success: record.exitCode === 0 && !printed.refused,
    outputs: Object.fromEntries([...printed.outputs, ...written.outputs]),
    state: new Map([...printed.state, ...written.state]),
    record,
  };
}

type Started = Pick<StepProcess, "step" | "argv" | "workingDirectory"> & {
  readonly env: Record<string, string>;
};

async function start(
  job: Job,
  { step, argv, workingDirectory, env }: Started,
  onLine: (line: string) => void,
): Promise<ProcessRecord> {
  const [command = "", ...rest] = argv;
  const child = spawn(command, rest, {
    cwd: workingDirectory,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  const pid = child.pid ?? 0;
  if (pid !== 0) job.options.onProcess?.({ step, argv, env, pid });
  const [exitCode] = await Promise.all([
    ended,
    eachLine(child.stdout, onLine),
    eachLine(child.stderr, onLine),
  ]);
  return { argv, envNames: Object.keys(env).sort(), pid, exitCode };
}

function eachLine(stream: Readable, onLine: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stream, crlfDelay: Infinity });
    lines.on("line", onLine).on("close", resolve);
  });
}

function handleLine(job: Job, printed: Printed, line: string): void {
  const command = parseCommand(line, printed.stopToken);
  if (command === undefined) job.log.write(line);
  else if (printed.stopToken !== undefined) printed.stopToken = undefined;
  else handleCommand(job, printed, command);
}

function handleCommand(job: Job, printed: Printed, command: WorkflowCommand): void {
  const { name, value } = command;
  const target = command.properties.get("name") ?? "";
  switch (name) {
    case "add-mask":
      job.log.addMask(value);
      return;
    case "set-output":
      printed.outputs.set(target, value);
      return;
    case "save-state":
      printed.state.set(target, value);
      return;
    case "stop-commands":
      printed.stopToken = value;
      return;
    case "error":
    case "warning":
    case "notice":
      job.log.annotate(name, value, command);
      return;
    case "set-env":
    case "add-path":
      printed.refused = true;
      job.log.annotate("error", `The \`${name}\` command is disabled.`);
      return;
    case "debug":
      job.log.debug(value);
      return;
    case "group":
    case "endgroup":
      job.log.write(`##[${name}]${value}`);
      return;
    default:
  }
}

function exportWritten(job: Job, written: CommandFileContents): void {
  for (const [name, value] of written.env) {
    if (name.toUpperCase() === "NODE_OPTIONS") {
      const message = "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.";
      job.log.annotate("error", message);
    } else job.exported.set(name, value);
  }
  job.pathEntries.push(...written.path);
  job.log.addSummary(written.summary);
}
