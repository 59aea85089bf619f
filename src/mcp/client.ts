import type { Client } from "@modelcontextprotocol/client";
import { fromWire, toWire } from "../contracts/errors-wire.ts";
import { NamedError } from "../contracts/errors.ts";
import type { AppModel } from "../contracts/generated.ts";
import { PRODUCT_VERSION } from "../contracts/product.ts";
import type { ToolCall, ToolDefinition, ToolResult } from "../models/model.ts";
import { argumentsFromModel, mcpNameFor, modelToolFor } from "./model-tools.ts";
import { readAppModel, readWholeTree, type WholeTree } from "./read-all.ts";
import type { RepositoryServer, ToolAnswer } from "./server.ts";

/** The first call may have to read and analyse a whole repository. */
const CALL_TIMEOUT_MS = 15 * 60_000;

/** The one way in which agents reach a repository. */
export interface ToolClient {
  /** Never throws for what a tool refuses: see `isError`. */
  callTool(name: string, args: Readonly<Record<string, unknown>>): Promise<ToolAnswer>;
  /** Every listed file. Throws the `NamedError` that the server met. */
  readWholeTree(): Promise<WholeTree>;
  /** All facts, checked against the app model contract. Throws as `readWholeTree` does. */
  readAppModel(): Promise<AppModel>;
  /** The tools of this server as language models get them. */
  asModelTools(): readonly ToolDefinition[];
  /** Runs one call of a model. Whatever is wrong with it is told to the model, never thrown. */
  callForModel(call: ToolCall): Promise<ToolResult>;
  close(): Promise<void>;
}

/**
 * An MCP client of a server in this process: the same messages, without HTTP between them. Tools are
 * not listed over MCP: that describes each as JSON Schema and compiles a check of its output, while
 * the server checks what it sends and `read-all.ts` what a program reads.
 */
export async function connectInProcess(server: RepositoryServer): Promise<ToolClient> {
  const { Client, InMemoryTransport } = await import("@modelcontextprotocol/client");
  const { connectionOf } = await import("./connection.ts");
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "amtp-agent", version: PRODUCT_VERSION });
  await connectionOf(server).connect(theirs);
  await client.connect(ours);
  return clientOf(server, {
    callTool: (name, args) => call(client, name, args),
    close: () => client.close(),
  });
}

/**
 * Asks the tools of a server in this process without messages between them, for the engine that is part
 * of this program. What they take and give is checked as MCP does.
 */
export function connectDirectly(server: RepositoryServer): ToolClient {
  return clientOf(server, {
    callTool: (name, args) => callDirectly(server, name, args),
    close: async () => undefined,
  });
}

function clientOf(
  { tools }: RepositoryServer,
  { callTool, close }: Pick<ToolClient, "callTool" | "close">,
): ToolClient {
  const definitions = tools.flatMap(({ name }) => modelToolFor(name) ?? []);
  const readPage = async (name: string, args: Readonly<Record<string, unknown>>) =>
    structuredOf(await callTool(name, args), name);
  return {
    callTool,
    readWholeTree: () => readWholeTree(readPage),
    readAppModel: () => readAppModel(readPage),
    asModelTools: () => definitions,
    callForModel: (toolCall) => callForModel(toolCall, { definitions, callTool }),
    close,
  };
}

async function callDirectly(
  { tools }: RepositoryServer,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<ToolAnswer> {
  const tool = tools.find((one) => one.name === name);
  const taken = tool?.input.safeParse(args);
  if (tool === undefined || taken?.success !== true) {
    return failed(new NamedError("InvalidInput", `${name} is not called so.`));
  }
  const answer = await tool.answer(args);
  if (answer.structured === null || tool.output.safeParse(answer.structured).success) return answer;
  return failed(new NamedError("Internal", `The answer of ${name} is none that it may give.`));
}

function failed(error: NamedError): ToolAnswer {
  return { text: JSON.stringify({ error: toWire(error) }), structured: null, isError: true };
}

async function call(
  client: Client,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<ToolAnswer> {
  const result = await client.callTool({ name, arguments: args }, { timeout: CALL_TIMEOUT_MS });
  const text = result.content.map((block) => (block.type === "text" ? block.text : "")).join("");
  const isError = result.isError === true;
  const structured = isError ? null : (result.structuredContent ?? null);
  return { text, structured: structured as ToolAnswer["structured"], isError };
}

interface OfferedTools {
  readonly definitions: readonly ToolDefinition[];
  readonly callTool: ToolClient["callTool"];
}

async function callForModel(
  { id, name, arguments: argumentsJson }: ToolCall,
  { definitions, callTool }: OfferedTools,
): Promise<ToolResult> {
  const offered = definitions.map((tool) => tool.name);
  const mcpName = offered.includes(name) ? mcpNameFor(name) : undefined;
  if (mcpName === undefined) return refused(id, `No such tool. Use ${offered.join(", ")}.`);
  const args = argumentsFromModel(argumentsJson);
  if (!args.valid) return refused(id, args.problem);
  const { text, isError } = await callTool(mcpName, args.value);
  return { id, text, isError };
}

function refused(id: string, message: string): ToolResult {
  const error = toWire(new NamedError("InvalidInput", message));
  return { id, text: JSON.stringify({ error }), isError: true };
}

function structuredOf(answer: ToolAnswer, tool: string): Readonly<Record<string, unknown>> {
  if (answer.structured !== null) return answer.structured;
  throw errorIn(answer.text) ?? new NamedError("Internal", `${tool} failed: ${answer.text}`);
}

/** The error that our own server put into a tool result; the protocol's own are plain text. */
function errorIn(text: string): NamedError | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    const isOurs = typeof answer === "object" && answer !== null && "error" in answer;
    return isOurs ? fromWire(answer.error) : undefined;
  } catch {
    return undefined;
  }
}
