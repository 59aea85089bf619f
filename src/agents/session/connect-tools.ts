import { connectDirectly, connectInProcess, type ToolClient } from "../../mcp/client.ts";
import type { RepositoryServer } from "../../mcp/server.ts";
import type { AgentContext } from "../context.ts";

/**
 * How an agent reaches its tools: over MCP; directly where the engine that is part of this program
 * answers, as protocol, client and server of MCP would take a sixth of the time of its run.
 */
export async function connectTools(
  server: RepositoryServer,
  { model }: AgentContext,
): Promise<ToolClient> {
  return model.provider === "offline" ? connectDirectly(server) : connectInProcess(server);
}
