import { connectInProcess, type ToolClient } from "../../../src/mcp/client.ts";
import { createRepositoryServer } from "../../../src/mcp/server.ts";
import { openWorkspace } from "../../../src/mcp/workspace.ts";
import type { ToolCall, ToolResult } from "../../../src/models/model.ts";
import { openLocalRepository } from "../../../src/repository/local/index.ts";

const AS_IT_IS = { ref: undefined, workTree: true, asFolder: true };

/** By the folder of the app. */
const clients = new Map<string, Promise<ToolClient>>();

async function connect(folder: string): Promise<ToolClient> {
  const { reader } = await openLocalRepository({
    ...AS_IT_IS,
    folder,
    environment: process.env,
  });
  const options = { depth: "deep", workingDirectory: "" } as const;
  return connectInProcess(createRepositoryServer(() => openWorkspace(reader, options)));
}

/**
 * What the tools tell of an app: for a model that is given no tools, because it is shown all there is
 * to know, and whose stand-in cannot read lines.
 */
export async function askAbout(
  app: string,
  calls: readonly ToolCall[],
): Promise<readonly ToolResult[]> {
  const client = clients.get(app) ?? connect(app);
  clients.set(app, client);
  const tools = await client;
  return Promise.all(calls.map((call) => tools.callForModel(call)));
}
