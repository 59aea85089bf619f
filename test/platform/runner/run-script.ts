import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { StepDefinition } from "./definitions.ts";
import { interpolate, type Scope } from "./expressions.ts";
import type { Frame, StepResult } from "./frame.ts";
import { runProcess } from "./step-process.ts";

/** How each shell is started; the script's path comes last. The empty name is "no shell given". */
const SHELLS = new Map<string, readonly string[]>([
  ["", ["bash", "-e"]],
  ["bash", ["bash", "--noprofile", "--norc", "-eo", "pipefail"]],
  ["sh", ["sh", "-e"]],
  ["python", ["python3"]],
]);

/** Runs the script of a `run:` step; a shell of its own is a command with `{0}` for the script. */
export async function runScript(
  frame: Frame,
  step: StepDefinition,
  scope: Scope,
): Promise<StepResult> {
  const { job, env, place } = frame;
  const script = join(job.temporaryFolder, `${randomUUID()}.sh`);
  await writeFile(script, interpolate(step.run, scope));
  const shell = interpolate(step.shell, scope);
  const custom = shell.includes("{0}")
    ? shell.split(" ").map((part) => part.replace("{0}", script))
    : undefined;
  const known = SHELLS.get(shell);
  const argv = custom ?? (known && [...known, script]);
  if (argv === undefined) throw new Error(`The shell '${shell}' is not known.`);
  const directory = interpolate(step["working-directory"], scope);
  const result = await runProcess(job, {
    step: frame.path.join("/"),
    argv,
    workingDirectory: resolve(job.options.workspace, directory),
    env,
    place,
    extra: { GITHUB_ACTION: frame.path.at(-1) ?? "" },
  });
  return { ...result, processes: [result.record] };
}
