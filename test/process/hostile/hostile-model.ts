import { join } from "node:path";
import { readdir, readFile } from "node:fs/promises";
import type { GenerateResult } from "../../../src/cli/result.ts";
import type { ChatRequest } from "../../platform/model/offline-completion.ts";
import { agentOf, type Behaviour, startModelServer } from "../../platform/model/server.ts";
import { type CliRun, resultOf, runCli } from "../run-cli.ts";
import { SMALL_APP } from "../source-folders.ts";

/** A key as providers give them, with characters that URLs and JSON write differently. */
export const API_KEY = 'sk-live/4f9Q+zW7"x2Lm8Kd1Rt5';

export type AgentTitle = "Repo Crawler" | "Test Case Generator" | "Test Engineer";

export interface AttackedRun {
  readonly run: CliRun;
  readonly result: GenerateResult;
  /** Every request to the model, as one text each. */
  readonly sent: readonly string[];
  /** The requests of the agent whose model is hostile. */
  readonly attacked: readonly ChatRequest[];
}

export interface ModelRun {
  /** Where the command is started; runs of one place share what honest agents finished. */
  readonly cwd: string;
  readonly source: string;
  readonly options?: readonly string[];
}

export interface ModelAttack extends ModelRun {
  /** Whose model is hostile; those of the others answer well. */
  readonly agent: AgentTitle;
  answer(request: ChatRequest, turn: number): Behaviour;
}

const HONEST: Behaviour = { kind: "offline", app: SMALL_APP };

/** Runs the whole command against a model of which one agent's answers are hostile. */
export function runWithHostileModel(attack: ModelAttack): Promise<AttackedRun> {
  let turn = 0;
  return runWithModel(attack, (request) => {
    if (agentOf(request) !== attack.agent) return HONEST;
    turn += 1;
    return attack.answer(request, turn);
  });
}

/** Runs the whole command against a model that answers well. */
export function runWithHonestModel(run: ModelRun): Promise<AttackedRun> {
  return runWithModel(run, () => HONEST);
}

async function runWithModel(
  { cwd, source, options = [], agent }: ModelRun & { readonly agent?: AgentTitle },
  behave: (request: ChatRequest) => Behaviour,
): Promise<AttackedRun> {
  const server = await startModelServer(behave);
  try {
    const model = ["--provider", "compatible", "--model", "m", "--base-url", server.url];
    const run = await runCli(["generate", source, ...model, "--out", "out", "--json", ...options], {
      cwd,
      environment: { AMTP_API_KEY: API_KEY },
    });
    const bodies = server.requests.map(({ body }) => body);
    return {
      run,
      result: resultOf(run),
      sent: bodies.map((body) => JSON.stringify(body)),
      attacked: bodies.filter((body) => agentOf(body) === agent),
    };
  } finally {
    await server.close();
  }
}

/** A reply whose text is this value as JSON. */
export function replyOf(value: unknown): Behaviour {
  return { kind: "text", text: JSON.stringify(value) };
}

/** A turn that calls tools, with arguments as raw text. */
export function callsOf(calls: readonly { name: string; arguments: string }[]): Behaviour {
  return {
    kind: "message",
    message: {
      content: null,
      tool_calls: calls.map((call, index) => ({
        id: `call_${index}`,
        type: "function",
        function: call,
      })),
    },
    finishReason: "tool_calls",
  };
}

/** Every byte that a run left in a folder, by path; nothing when there is no such folder. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, "utf8")] as const;
  });
  return new Map(await Promise.all(read));
}
