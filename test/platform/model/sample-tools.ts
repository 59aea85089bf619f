import { connectInProcess, type ToolClient } from "../../../src/mcp/client.ts";
import { createRepositoryServer } from "../../../src/mcp/server.ts";
import { openWorkspace } from "../../../src/mcp/workspace.ts";
import type { ToolCall, ToolResult } from "../../../src/models/model.ts";
import { openLocalRepository } from "../../../src/repository/local/index.ts";

const SAMPLE = { folder: "test/sample-app", ref: undefined, workTree: true, asFolder: true };

let client: Promise<ToolClient> | undefined;

async function connect(): Promise<ToolClient> {
  const { reader } = await openLocalRepository({ ...SAMPLE, environment: process.env });
  const options = { depth: "deep", workingDirectory: "" } as const;
  return connectInProcess(createRepositoryServer(() => openWorkspace(reader, options)));
}

/**
 * What the tools tell of the sample app: for a model that is given no tools, because it is shown all
 * there is to know, and whose stand-in cannot read lines.
 */
export async function askSample(calls: readonly ToolCall[]): Promise<readonly ToolResult[]> {
  client ??= connect();
  const tools = await client;
  return Promise.all(calls.map((call) => tools.callForModel(call)));
}
