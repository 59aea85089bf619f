import { join } from "node:path";
import type { NodeAction } from "./definitions.ts";
import { isTrue } from "./expressions.ts";
import type { ProcessRecord, ResolvedAction } from "./job.ts";
import type { Frame, StepResult } from "./frame.ts";
import { inputVariables } from "./step-environment.ts";
import { runProcess, type ProcessResult } from "./step-process.ts";

export interface NodeActionCall {
  readonly frame: Frame;
  readonly place: ResolvedAction;
  readonly node: NodeAction;
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Runs `pre` and `main` of a JavaScript action and keeps `post` for the end of the job. (GitHub
 * runs `pre` at the start of the job; here it comes right before `main`.)
 */
export async function runNodeAction(call: NodeActionCall): Promise<StepResult> {
  const { frame, node, name } = call;
  if (node.using !== "node24") throw new Error(`'${node.using}' is not supported: use node24.`);
  const state = new Map<string, string>();
  const processes: ProcessRecord[] = [];
  const run = async (file: string): Promise<ProcessResult> => {
    const result = await runFile(call, file, state);
    for (const [key, value] of result.state) state.set(key, value);
    return result;
  };
  if (node.pre !== undefined && holds(node.preIf, "success")) {
    const { record, success } = await run(node.pre);
    processes.push(record);
    if (!success) return { success: false, outputs: {}, processes };
  }
  const { post } = node;
  if (post !== undefined) {
    frame.job.posts.unshift({
      name,
      condition: node.postIf,
      run: async () => (await run(post)).success,
    });
  }
  const main = await run(node.main);
  return { success: main.success, outputs: main.outputs, processes: [...processes, main.record] };
}

/** Runs the `post` parts of all actions, the last one first. Returns false when one failed. */
export async function runPosts(frame: Frame, status: "success" | "failure"): Promise<boolean> {
  let success = true;
  for (const post of frame.job.posts) {
    if (!holds(post.condition, status)) continue;
    frame.job.log.write(`##[group]Post ${post.name}`);
    success = (await post.run()) && success;
    frame.job.log.write("##[endgroup]");
  }
  return success;
}

function holds(condition: string, status: "success" | "failure"): boolean {
  return isTrue(condition, { status, contexts: {} });
}

function runFile(
  { frame, place, inputs }: NodeActionCall,
  file: string,
  state: ReadonlyMap<string, string>,
): Promise<ProcessResult> {
  const { job } = frame;
  const { services = {}, node24 = process.execPath, workspace } = job.options;
  const saved = [...state].map(([name, value]) => [`STATE_${name}`, value]);
  return runProcess(job, {
    step: frame.path.join("/"),
    argv: [node24, join(place.folder, file)],
    workingDirectory: workspace,
    env: frame.env,
    place,
    extra: {
      GITHUB_ACTION: frame.path.at(-1) ?? "",
      ...inputVariables(inputs),
      ...Object.fromEntries(saved),
      ...services,
    },
  });
}
