import { toWire } from "../contracts/errors-wire.ts";
import { toNamedError } from "../contracts/errors.ts";
import type { AppModel } from "../contracts/generated.ts";
import type { Room } from "./allowance.ts";
import { openOnce } from "./open-once.ts";
import { outlineTool, readFileTool, type RepositoryTool, treeTool } from "./tools.ts";
import type { Workspace } from "./workspace.ts";

/** A tool with what it answers from. */
export interface ServedTool extends Omit<RepositoryTool<never>, "run"> {
  /** Arguments are those that `input` lets through. Never throws: a failure is an answer. */
  answer(args: unknown): Promise<ToolAnswer>;
}

export interface ToolAnswer {
  /** The answer as lines where there are lines, else as JSON: what a model gets. */
  readonly text: string;
  /** Null when the call failed. */
  readonly structured: Readonly<Record<string, unknown>> | null;
  readonly isError: boolean;
}

/** What answers each call from the repository and the call alone; `connection.ts` serves it over MCP. */
export interface RepositoryServer {
  readonly tools: readonly ServedTool[];
}

/**
 * Serves `repo.tree`, `repo.read_file` and `repo.outline` over one repository. When a function is
 * given, it is called once, by the first tool call; if it fails, the next call tries again.
 */
export function createRepositoryServer(
  workspace: Workspace | (() => Promise<Workspace>),
): RepositoryServer {
  const open = openOnce(typeof workspace === "function" ? workspace : async () => workspace);
  return { tools: [served(treeTool, open), served(readFileTool, open), served(outlineTool, open)] };
}

/** Serves only `repo.outline`, over an app model that came as an artifact, with its digest. */
export function outlineServer(
  appModel: AppModel,
  { digest, ...room }: { readonly digest: string } & Room,
): RepositoryServer {
  const source = { appModel, revision: digest, ...room };
  return { tools: [served(outlineTool, async () => source)] };
}

function served<Source>(tool: RepositoryTool<Source>, open: () => Promise<Source>): ServedTool {
  const { name, title, description, input, output } = tool;
  const answer: ServedTool["answer"] = (args) => answerOf(async () => tool.run(await open(), args));
  return { name, title, description, input, output, answer };
}

async function answerOf(run: () => Promise<Record<string, unknown>>): Promise<ToolAnswer> {
  try {
    const structured = await run();
    return { text: textOf(structured), structured, isError: false };
  } catch (error) {
    const text = JSON.stringify({ error: toWire(toNamedError(error)) });
    return { text, structured: null, isError: true };
  }
}

function textOf(structured: Record<string, unknown>): string {
  const { lines, next_cursor: cursor } = structured;
  if (typeof lines !== "string") return JSON.stringify(structured);
  return typeof cursor === "string" ? `${lines}\nnext_cursor: ${cursor}` : lines;
}
