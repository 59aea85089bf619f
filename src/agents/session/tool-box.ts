import type { ToolClient } from "../../mcp/client.ts";
import type { ToolCall, ToolDefinition, ToolResult } from "../../models/model.ts";

/** The tools an agent lends to its model. */
export interface ToolBox {
  readonly definitions: readonly ToolDefinition[];
  /** Never throws for what the model got wrong: that is a result with `isError`. */
  call(toolCall: ToolCall): Promise<ToolResult>;
}

/** All tools of an MCP server. */
export function toolBoxOf(client: ToolClient): ToolBox {
  return {
    definitions: client.asModelTools(),
    call: (toolCall) => client.callForModel(toolCall),
  };
}

/** For a model that is shown all there is. */
export const NO_TOOLS: ToolBox = {
  definitions: [],
  call: async ({ id }) => ({
    id,
    text: "There are no tools; all facts were shown.",
    isError: true,
  }),
};
