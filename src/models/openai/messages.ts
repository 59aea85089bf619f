import type { ResponseInputItem } from "openai/resources/responses/responses";
import { ASK_FOR_REPLY } from "../chat-api.ts";
import type { ConversationRequest, ToolResult, TurnInput } from "../model.ts";
import type { Profile } from "../profile/profile.ts";

export type Message = ResponseInputItem;

/** The items that a turn's input adds to a conversation of the Responses API. */
export function toMessages(input: TurnInput): readonly Message[] {
  switch (input.kind) {
    case "start":
      return [];
    case "repair":
      return [...toolResults(input.results ?? []), { role: "user", content: input.message }];
    case "reply":
      return [...toolResults(input.results ?? []), { role: "user", content: ASK_FOR_REPLY }];
    case "tool_results":
      return toolResults(input.results);
  }
}

function toolResults(results: readonly ToolResult[]): readonly Message[] {
  return results.map(({ id, text }) => ({
    type: "function_call_output",
    call_id: id,
    output: text,
  }));
}

/** The whole conversation after its instructions. */
export function conversation(
  { user, facts }: ConversationRequest,
  history: readonly Message[],
  { echoReasoning }: Profile,
): Message[] {
  const shown = facts === "" ? [] : [facts];
  const opening = [user, ...shown].map((content): Message => ({ role: "user", content }));
  const echoed = echoReasoning ? history : history.filter(({ type }) => type !== "reasoning");
  return [...opening, ...echoed];
}
