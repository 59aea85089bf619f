import type { MessageParam, ToolResultBlockParam } from "@anthropic-ai/sdk/resources/messages";
import { ASK_FOR_REPLY } from "../chat-api.ts";
import type { ConversationRequest, ToolResult, TurnInput } from "../model.ts";

export type Message = MessageParam;

/** The messages that a turn's input adds to a conversation of the Messages API. */
export function toMessages(input: TurnInput): readonly Message[] {
  switch (input.kind) {
    case "start":
      return [];
    case "repair":
      return [{ role: "user", content: input.message }];
    case "reply": {
      const ask = { type: "text" as const, text: ASK_FOR_REPLY };
      return [{ role: "user", content: [...toolResults(input.results ?? []), ask] }];
    }
    case "tool_results":
      return [{ role: "user", content: toolResults(input.results) }];
  }
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
