import type {
  ContentBlockParam,
  MessageParam,
  ToolResultBlockParam,
} from "@anthropic-ai/sdk/resources/messages";
import { ASK_FOR_REPLY } from "../chat-api.ts";
import type { ConversationRequest, ToolResult, TurnInput } from "../model.ts";

export type Message = MessageParam;

/** The messages that a turn's input adds to a conversation of the Messages API. */
export function toMessages(input: TurnInput): readonly Message[] {
  switch (input.kind) {
    case "start":
      return [];
    case "repair":
      return [{ role: "user", content: withResults(input.results, input.message) }];
    case "reply":
      return [{ role: "user", content: withResults(input.results, ASK_FOR_REPLY) }];
    case "tool_results":
      return [{ role: "user", content: toolResults(input.results) }];
  }
}

/** Results stand before any other content of their message, or they are refused. */
function withResults(results: readonly ToolResult[] = [], text: string): ContentBlockParam[] {
  return [...toolResults(results), { type: "text", text }];
}

function toolResults(results: readonly ToolResult[]): ToolResultBlockParam[] {
  return results.map(({ id, text, isError }) => ({
    type: "tool_result",
    tool_use_id: id,
    content: text,
    ...(isError ? { is_error: true } : {}),
  }));
}

/** The whole conversation after its instructions. */
export function conversation(
  { user, facts }: ConversationRequest,
  history: readonly Message[],
): Message[] {
  const shown = facts === "" ? [] : [facts];
  const opening = [user, ...shown].map((text) => ({ type: "text" as const, text }));
  return [{ role: "user", content: opening }, ...history];
}
